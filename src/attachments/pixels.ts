/** A picture: red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** A picture in shades of grey, a byte a pixel, row by row. */
export interface GreyPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Computes each pixel anew from the bytes of the old one. */
function greyOf(
  { width, height, data }: Pixels,
  shade: (red: number, green: number, blue: number, opacity: number) => number,
): GreyPixels {
  const grey = new Uint8ClampedArray(width * height);
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = [
      data[at],
      data[at + 1],
      data[at + 2],
      data[at + 3],
    ];
    grey[pixel] = shade(red, green, blue, opacity);
  }
  return { width, height, data: grey };
}

/**
 * The brightness of a picture (ITU-R BT.601) as it looks on a background.
 *
 * @param background From 0, black, to 255, white.
 */
export function brightness(picture: Pixels, background: number): GreyPixels {
  return greyOf(picture, (red, green, blue, opacity) => {
    const bright = 0.299 * red + 0.587 * green + 0.114 * blue;
    return background + ((bright - background) * opacity) / 255;
  });
}

/** Red and blue stand apart here where they are alike in brightness. */
export function redness(picture: Pixels): GreyPixels {
  return greyOf(picture, (red, _green, blue) => 128 + (red - blue) / 2);
}

export function hasTransparency({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

/** The share of the pixels, in percent, that may be darker and that may be brighter than the rest. */
const outliers = 2;

/** Spreads the shades over the whole range: pale grey on grey becomes black on white. */
export function stretched({ width, height, data }: GreyPixels): GreyPixels {
  const counts = new Array<number>(256).fill(0);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  const left = (data.length * outliers) / 100;
  const firstBeyond = (shades: readonly number[]): number => {
    let sum = 0;
    return shades.findIndex((shade) => (sum += counts[shade] ?? 0) > left);
  };
  const upwards = counts.map((_, shade) => shade);
  const darkest = firstBeyond(upwards);
  const brightest = 255 - firstBeyond(upwards.toReversed());
  const factor = 255 / Math.max(1, brightest - darkest);
  return { width, height, data: data.map((shade) => (shade - darkest) * factor) };
}

export function mirrored({ width, height, data }: GreyPixels): GreyPixels {
  const mirror = data.slice();
  for (let y = 0; y < height; y += 1) mirror.subarray(y * width, (y + 1) * width).reverse();
  return { width, height, data: mirror };
}

/** Makes each pixel the mean of those at most `reach` away from it: noise goes, dots join. */
export function blurred(picture: GreyPixels, reach: number): GreyPixels {
  return transposed(blurredRows(transposed(blurredRows(picture, reach)), reach));
}

function blurredRows({ width, height, data }: GreyPixels, reach: number): GreyPixels {
  const mean = new Uint8ClampedArray(data.length);
  const count = 2 * reach + 1;
  for (let y = 0; y < height; y += 1) {
    const row = data.subarray(y * width, (y + 1) * width);
    const at = (x: number): number => row[Math.min(width - 1, Math.max(0, x))] ?? 0;
    let sum = 0;
    for (let x = -reach; x <= reach; x += 1) sum += at(x);
    for (let x = 0; x < width; x += 1) {
      mean[y * width + x] = sum / count;
      sum += at(x + reach + 1) - at(x - reach);
    }
  }
  return { width, height, data: mean };
}

function transposed({ width, height, data }: GreyPixels): GreyPixels {
  const turned = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned[x * height + y] = data[y * width + x] ?? 0;
  }
  return { width: height, height: width, data: turned };
}

/** A picture of another size; pixels between two of the old ones are a mixture of them. */
export function scaled(picture: GreyPixels, factor: number): GreyPixels {
  return transposed(scaledRows(transposed(scaledRows(picture, factor)), factor));
}

function scaledRows({ width, height, data }: GreyPixels, factor: number): GreyPixels {
  const newWidth = Math.max(1, Math.round(width * factor));
  const scaledData = new Uint8ClampedArray(newWidth * height);
  for (let y = 0; y < height; y += 1) {
    const row = data.subarray(y * width, (y + 1) * width);
    for (let x = 0; x < newWidth; x += 1) {
      const from = Math.max(0, Math.min(width - 1, (x + 0.5) / factor - 0.5));
      const left = Math.floor(from);
      const [atLeft = 0, atRight = atLeft] = [row[left], row[left + 1]];
      scaledData[y * newWidth + x] = atLeft + (atRight - atLeft) * (from - left);
    }
  }
  return { width: newWidth, height, data: scaledData };
}

/** Pictures of one height side by side. */
export function sideBySide(pictures: readonly Pixels[]): Pixels {
  const height = Math.min(...pictures.map((picture) => picture.height));
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const data = new Uint8ClampedArray(width * height * 4);
  let left = 0;
  for (const picture of pictures) {
    for (let y = 0; y < height; y += 1) {
      const row = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4);
      data.set(row, (y * width + left) * 4);
    }
    left += picture.width;
  }
  return { width, height, data };
}

/** Pictures of one width, one below the other. */
export function stacked(pictures: readonly Pixels[]): Pixels {
  const width = pictures[0]?.width ?? 0;
  const height = pictures.reduce((sum, picture) => sum + picture.height, 0);
  const data = new Uint8ClampedArray(width * height * 4);
  let at = 0;
  for (const picture of pictures) {
    data.set(picture.data, at);
    at += picture.data.length;
  }
  return { width, height, data };
}
