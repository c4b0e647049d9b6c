/** Chance that can be repeated: the same seed makes the same choices. */
export class Choices {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number {
    // mulberry32, public domain
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  /** True so many times in a hundred. */
  percent(times: number): boolean {
    return this.below(100) < times;
  }

  /** One of them; a list without any has none. */
  oneOf<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(Math.max(items.length, 1))];
  }

  /** One of them, or this where there are none. */
  oneOr<Item>(items: readonly Item[], none: Item): Item {
    return this.oneOf(items) ?? none;
  }

  /** Each of them so many times in a hundred. */
  some<Item>(items: readonly Item[], percent: number): Item[] {
    return items.filter(() => this.percent(percent));
  }
}
