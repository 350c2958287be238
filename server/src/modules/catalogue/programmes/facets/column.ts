/** The values of one property over all rows of the listing, each value kept once and rows holding its number: quick to count. */
export class Column {
  readonly values: string[] = [];
  /** For each row the number of its value; -1: none. */
  codes = new Int32Array(1024).fill(-1);
  readonly #numbers = new Map<string, number>();

  numberOf(value: string): number | undefined {
    return this.#numbers.get(value);
  }

  set(row: number, value: string | number | null): void {
    if (row >= this.codes.length) this.codes = grown(this.codes);
    this.codes[row] = value === null ? -1 : this.number(String(value));
  }

  number(value: string): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      this.#numbers.set(value, (number = this.values.length));
      this.values.push(value);
    }
    return number;
  }
}

/** The same for a property of several values. */
export class ListColumn {
  readonly words = new Column();
  readonly lists: number[][] = [];

  set(row: number, values: readonly string[]): void {
    this.lists[row] = values.map((value) => this.words.number(value));
  }
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2).fill(-1);
  more.set(numbers);
  return more;
}
