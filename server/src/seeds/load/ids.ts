/** Ids of rows before they are written: shaped as uuidv7, the same in every run, in the order of time as an index likes it. */
export class Ids {
  private readonly given = new Map<object, string>();
  private readonly serials = new Map<number, number>();

  /** `kind` keeps tables apart; `instant` is when the thing came into being. */
  give(thing: object, kind: number, instant: number): string {
    const id = this.make(kind, instant);
    this.given.set(thing, id);
    return id;
  }

  of(thing: object): string {
    const id = this.given.get(thing);
    if (!id) throw new Error('This has no id yet.');
    return id;
  }

  make(kind: number, instant: number): string {
    const serial = (this.serials.get(kind) ?? 0) + 1;
    this.serials.set(kind, serial);
    const time = Math.max(0, instant).toString(16).padStart(12, '0');
    const tail = serial.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${kind.toString(16).padStart(3, '0')}-8000-${tail}`;
  }
}

/** One number a table. */
export const Kind = {
  PROVIDER: 1,
  PLACE: 2,
  PROGRAMME: 3,
  SOURCE: 4,
  PERSON: 5,
  ACCOUNT: 6,
  GROUP: 7,
  ROUND: 8,
  GRANT: 9,
  APPLICATION: 10,
  SETTLEMENT: 11,
  SETTLEMENT_LINE: 12,
  TOP_UP: 13,
  CLAIM: 20,
  FILE: 21,
  PAYOUT: 22,
  BANK_ACCOUNT: 23,
} as const;
