import type { Attributes } from "./attributes";
import type { ElementOrder, Rendering } from "./rendering";

/** Tracks the position of elements among their siblings, in the source and as shown. */
export class ElementPlaces {
  /** How many elements have begun in each of those that are open, outermost first. */
  private readonly begun: number[] = [0];
  /** The depths of those that are open and show the elements in them in reverse. */
  private readonly reversing: number[] = [];
  private reversed = 0;

  /** @returns The place of the element that begins among those beside it, from 1. */
  open(): number {
    const place = (this.begun.at(-1) ?? 0) + 1;
    this.begun[this.begun.length - 1] = place;
    this.begun.push(0);
    return place;
  }

  /**
   * Call this for each element that has begun.
   *
   * @param depth Of the element.
   * @returns A number that is less than that of whatever is shown after it; `null` where nothing
   *   tells another place than the one in which it is written.
   */
  shown(
    depth: number,
    name: string,
    { x }: Attributes,
    { rightToLeft }: Rendering,
    { place, reversesChildren }: ElementOrder,
  ): number | null {
    const isReversed =
      this.reversing.at(-1) === depth - 1 || (rightToLeft && (name === "td" || name === "th"));
    if (reversesChildren) this.reversing.push(depth);
    if (place !== null) return place;
    if (isReversed) return -(this.reversed += 1);
    const isPlaced = x !== undefined && (name === "text" || name === "tspan");
    return isPlaced ? Number.parseFloat(x) || 0 : null;
  }

  /** @param depth Of the element that ends. */
  close(depth: number): void {
    this.begun.pop();
    if (this.reversing.at(-1) === depth) this.reversing.pop();
  }
}
