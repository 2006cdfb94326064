import type { Random } from "../../fuzz/random";

/** A picture's pixels: red, green, blue and opacity of each, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export type Color = readonly [red: number, green: number, blue: number, opacity?: number];

export const black: Color = [0, 0, 0];
export const white: Color = [255, 255, 255];

export function blank(width: number, height: number, [red, green, blue, opacity]: Color): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([red, green, blue, opacity ?? 255], at);
  return { width, height, data };
}

/** Fills a rectangle; what lies outside of the picture is left out. */
export function fill(
  { width, height, data }: Raster,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  [red, green, blue, opacity]: Color,
): void {
  for (let y = Math.max(0, area.y); y < Math.min(height, area.y + area.height); y += 1) {
    for (let x = Math.max(0, area.x); x < Math.min(width, area.x + area.width); x += 1) {
      data.set([red, green, blue, opacity ?? 255], (y * width + x) * 4);
    }
  }
}

/** Puts a picture into another one. */
export function paste(onto: Raster, picture: Raster, left: number, top: number): void {
  for (let y = 0; y < picture.height; y += 1) {
    const row = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4);
    onto.data.set(row, ((top + y) * onto.width + left) * 4);
  }
}

/**
 * Draws a picture anew, asking of each new pixel where it was.
 *
 * @param sourceOf Column and row of the old picture, fractions allowed; outside of it is white.
 */
export function redraw(
  picture: Raster,
  width: number,
  height: number,
  sourceOf: (x: number, y: number) => readonly [x: number, y: number],
): Raster {
  const drawn = blank(width, height, white);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = sourceOf(x + 0.5, y + 0.5);
      for (let channel = 0; channel < 3; channel += 1) {
        drawn.data[(y * width + x) * 4 + channel] = between(
          picture,
          fromX - 0.5,
          fromY - 0.5,
          channel,
        );
      }
    }
  }
  return drawn;
}

/** Bilinear: https://en.wikipedia.org/wiki/Bilinear_interpolation */
function between(picture: Raster, x: number, y: number, channel: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [toRight, toBottom] = [x - left, y - top];
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= picture.width || row >= picture.height
      ? 255
      : (picture.data[(row * picture.width + column) * 4 + channel] ?? 255);
  const above = at(left, top) * (1 - toRight) + at(left + 1, top) * toRight;
  const below = at(left, top + 1) * (1 - toRight) + at(left + 1, top + 1) * toRight;
  return above * (1 - toBottom) + below * toBottom;
}

export function rotated(picture: Raster, degrees: number): Raster {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const size = Math.ceil(
    Math.max(picture.width, picture.height) * (Math.abs(sine) + Math.abs(cosine)),
  );
  return redraw(picture, size, size, (x, y) => {
    const [fromX, fromY] = [x - size / 2, y - size / 2];
    return [
      cosine * fromX + sine * fromY + picture.width / 2,
      cosine * fromY - sine * fromX + picture.height / 2,
    ];
  });
}

/** As if photographed from the side: the top is further away. */
export function tilted(picture: Raster, share: number): Raster {
  const { width, height } = picture;
  return redraw(picture, width, height, (x, y) => {
    const distance = 1 + share * (1 - y / height);
    return [(x - width / 2) * distance + width / 2, height - (height - y) * distance];
  });
}

export function scaled(picture: Raster, factor: number): Raster {
  const width = Math.round(picture.width * factor);
  const height = Math.round(picture.height * factor);
  return redraw(picture, width, height, (x, y) => [x / factor, y / factor]);
}

/** Each pixel becomes the mean of those around it. */
export function blurred(picture: Raster, reach: number): Raster {
  const { width, height } = picture;
  const drawn = blank(width, height, white);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let [sum, count] = [0, 0];
        for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1) {
          for (let at = Math.max(0, x - reach); at <= Math.min(width - 1, x + reach); at += 1) {
            sum += picture.data[(row * width + at) * 4 + channel] ?? 0;
            count += 1;
          }
        }
        drawn.data[(y * width + x) * 4 + channel] = sum / count;
      }
    }
  }
  return drawn;
}

/** Adds to each pixel a random number of up to `strength`, up or down. */
export function noisy(picture: Raster, strength: number, random: Random): Raster {
  const data = picture.data.map((value, index) =>
    index % 4 === 3 ? value : value + (random.next() - 0.5) * 2 * strength,
  );
  return { ...picture, data };
}

/** Darker from left to right, down to a share of the light. */
export function shaded(picture: Raster, share: number): Raster {
  const data = picture.data.map((value, index) => {
    const column = (index >> 2) % picture.width;
    return index % 4 === 3 ? value : value * (1 - (1 - share) * (column / picture.width));
  });
  return { ...picture, data };
}
