import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from '../../../../shared/clock.ts';
import { isOutage } from '../../../../shared/outage.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { decideReceived, UNDECIDED } from './decide-received.ts';
import { HELD_FOR_A_DRAW } from './held-for-a-draw.ts';
import { serveWaiting } from './serve-waiting.ts';

/** While another server decides we look again after so many milliseconds. */
const LOOK_AGAIN = 15;

/** So many at once are a rush. */
const RUSH = 32;

/** After so many failures an application is set aside, so that those behind it are served; it is tried again later. */
const SET_ASIDE_FOR = 60_000;

/**
 * Where received applications are decided. One pass runs at a time in a process: while it decides a batch, the next one gathers,
 * so that under load many applications share one commit, and on a quiet day a single one is decided at once.
 */
class Desk {
  readonly #em: EntityManager;
  /** Of one application more than one may wait: a double click asks twice. */
  readonly #waiting = new Map<string, Set<(isDecided: boolean) => void>>();
  readonly #setAside = new Map<string, number>();
  #pass: Promise<void> | null = null;
  /** How many the present pass has decided at once. */
  #latestBatch = 0;
  #isWanted = false;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** People are being decided on at this moment: what can wait, waits. */
  get isDeciding(): boolean {
    return this.#pass !== null;
  }

  /** More come than can be decided while they wait. */
  get #isRush(): boolean {
    return this.#waiting.size >= RUSH || (this.#pass !== null && this.#latestBatch >= RUSH);
  }

  /**
   * Resolves when the application has been decided: true. False when the time is up, and at once in a rush, also for those who wait
   * when it begins: then it is better to know one's number than to wait.
   */
  async decided(applicationId: string, milliseconds: number, parts: { clock: Clock; log: Logger }): Promise<boolean> {
    if (this.#isRush) {
      void this.wake(parts);
      return false;
    }
    const { promise: answered, resolve: tell } = Promise.withResolvers<boolean>();
    const timer = setTimeout(tell, milliseconds, false);
    const others = this.#waiting.get(applicationId);
    if (others) others.add(tell);
    else this.#waiting.set(applicationId, new Set([tell]));
    void this.wake(parts);
    if (this.#isRush) this.#tellAll();
    const isDecided = await answered;
    clearTimeout(timer);
    const left = this.#waiting.get(applicationId);
    left?.delete(tell);
    if (left?.size === 0) this.#waiting.delete(applicationId);
    return isDecided;
  }

  /** Sees to it that everything received until now gets decided. */
  wake(parts: { clock: Clock; log: Logger }): Promise<void> {
    this.#isWanted = true;
    this.#pass ??= this.#run(parts);
    return this.#pass;
  }

  /** Resolves when nothing is being decided: a pass needs its connections to the end, so they are closed after it. */
  async rest(): Promise<void> {
    while (this.#pass) await this.#pass;
  }

  /** Offers what has become free to those who wait, until nothing more can be given. */
  async serveWaiting(parts: { clock: Clock; log: Logger }): Promise<void> {
    try {
      for (let attempts = 100; attempts > 0; attempts--) {
        const served = await serveWaiting({ em: this.#em, clock: parts.clock });
        if (served === 0) return;
        if (served === undefined) await new Promise((ready) => setTimeout(ready, LOOK_AGAIN));
      }
    } catch (error) {
      // what is free stays free, and the next look finds it
      parts.log.error({ err: error }, 'those who wait could not be served now');
    }
  }

  async #run(parts: { clock: Clock; log: Logger }): Promise<void> {
    try {
      while (this.#isWanted) {
        this.#isWanted = false;
        for (;;) {
          const decided = await this.#decide(parts);
          for (const id of decided ?? []) this.#tell(id);
          this.#latestBatch = decided?.length ?? 0;
          if (this.#isRush) this.#tellAll();
          if (decided && decided.length > 0) continue;
          if (this.#waiting.size === 0) break;
          // decided by another server, or about to be
          for (const id of await this.#decidedElsewhere()) this.#tell(id);
          if (decided) break;
          await new Promise((ready) => setTimeout(ready, LOOK_AGAIN));
        }
      }
    } catch (error) {
      parts.log.error({ err: error }, 'received applications could not be decided; they will be, by the next pass');
    } finally {
      // in the same step as the last look at what is wanted: nobody can ask in between and be forgotten
      this.#pass = null;
    }
  }

  #tell(id: string): void {
    for (const tell of this.#waiting.get(id) ?? []) tell(true);
  }

  /** A rush has begun. */
  #tellAll(): void {
    for (const waiting of this.#waiting.values()) for (const tell of waiting) tell(false);
  }

  async #decide(parts: { clock: Clock; log: Logger }): Promise<string[] | undefined> {
    const except = this.#stillSetAside();
    try {
      return await decideReceived({ em: this.#em, clock: parts.clock }, { except });
    } catch (error) {
      if (isOutage(error)) throw error;
      parts.log.error({ err: error }, 'a batch of applications could not be decided; they are decided one by one');
      return this.#decideOneByOne(parts, except);
    }
  }

  /** Finds the application that breaks the batch and goes on without it. */
  async #decideOneByOne(parts: { clock: Clock; log: Logger }, except: ReadonlySet<string>): Promise<string[] | undefined> {
    const decided: string[] = [];
    for (let left = 500; left > 0; left--) {
      try {
        const one = await decideReceived(
          { em: this.#em, clock: parts.clock },
          { limit: 1, except: new Set([...except, ...this.#setAside.keys()]) },
        );
        if (!one || one.length === 0) break;
        decided.push(...one);
      } catch (error) {
        if (isOutage(error)) throw error;
        const id = await this.#next(new Set([...except, ...this.#setAside.keys()]));
        if (!id) break;
        parts.log.error({ err: error, application: id }, 'an application cannot be decided and is set aside');
        this.#setAside.set(id, Date.now() + SET_ASIDE_FOR);
      }
    }
    return decided;
  }

  #stillSetAside(): Set<string> {
    for (const [id, until] of this.#setAside) if (until < Date.now()) this.#setAside.delete(id);
    return new Set(this.#setAside.keys());
  }

  async #next(except: ReadonlySet<string>): Promise<string | undefined> {
    const [row] = await this.#em
      .fork()
      .execute<{ id: string }[]>(
        `select a.id from application a join learning_group g on g.id = a.group_id where ${UNDECIDED} and a.id <> all(?::uuid[]) and not ${HELD_FOR_A_DRAW} order by a.receipt_number limit 1`,
        [uuids(except)],
      );
    return row?.id;
  }

  async #decidedElsewhere(): Promise<string[]> {
    const rows = await this.#em
      .fork()
      .execute<{ id: string }[]>('select id from application where id = any(?::uuid[]) and decided_at is not null', [
        uuids(this.#waiting.keys()),
      ]);
    return rows.map(({ id }) => id);
  }
}

const desks = new WeakMap<object, Desk>();

/** The desk of this process for the database behind the entity manager. */
export function deskOf(em: EntityManager): Desk {
  const driver = em.getDriver();
  let desk = desks.get(driver);
  if (!desk) desks.set(driver, (desk = new Desk(em.fork() as EntityManager)));
  return desk;
}
