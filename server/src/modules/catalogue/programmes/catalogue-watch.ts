import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../../../shared/clock.ts';
import { read } from '../../../shared/read-model/read.ts';
import { AT } from '../../../shared/read-model/shape.ts';

/** Waits between attempts to hear again, in milliseconds; the last one is kept. */
const PAUSES = [100, 250, 500, 1_000, 2_000];
/** After so many changes within a second, what is remembered is forgotten once a second: a busy day must not empty it at every place taken. */
const CHANGES_A_SECOND = 20;
const SECOND = 1_000;

/** Knows whether the catalogue has changed since something was worked out from it. */
export interface CatalogueWatch {
  /** Goes up with every change. undefined: the database is not heard, so nothing may be remembered. */
  readonly version: number | undefined;
  /** The next moment at which a window opens or closes: what is worked out now holds until then at most. */
  nextBoundary(): Promise<Date | null>;
  /** Called when everything worked out so far no longer counts. */
  onChange(forget: () => void): void;
  close(): Promise<void>;
}

const watches = new WeakMap<object, CatalogueWatch>();

/** The watch over the database of a request; none when nothing is remembered here. */
export function watchOf(em: EntityManager): CatalogueWatch | undefined {
  return watches.get(em.getConnection());
}

/** Listens on a connection of its own to what the triggers of the catalogue's tables tell at every commit. */
export function watchCatalogue({
  orm,
  databaseUrl,
  clock,
  log,
}: {
  orm: MikroORM;
  databaseUrl: string;
  clock: Clock;
  log: Logger;
}): CatalogueWatch {
  let version = 0;
  let isHeard = false;
  let isClosed = false;
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let failures = 0;
  let recent: number[] = [];
  let later: NodeJS.Timeout | undefined;
  let boundary: { version: number; from: number; at: Promise<Date | null> } | undefined;
  const listeners: (() => void)[] = [];

  const forget = () => {
    version++;
    for (const listener of listeners) listener();
  };
  const changed = () => {
    if (later) return;
    const now = Date.now();
    recent = recent.filter((moment) => now - moment < SECOND);
    if (recent.length < CHANGES_A_SECOND) {
      recent.push(now);
      return forget();
    }
    later = setTimeout(() => {
      later = undefined;
      forget();
    }, SECOND);
    later.unref();
  };
  const lost = (error?: Error) => {
    if (isClosed || again) return;
    isHeard = false;
    forget();
    if (error) log.warn({ err: error }, 'the catalogue’s changes are not heard; nothing is remembered until they are');
    client?.removeAllListeners();
    client?.on('error', () => {});
    client?.end().catch(() => {});
    again = setTimeout(listen, PAUSES[Math.min(failures++, PAUSES.length - 1)]);
    again.unref();
  };
  const listen = () => {
    again = undefined;
    const own = new pg.Client({ connectionString: databaseUrl, keepAlive: true, application_name: 'catalogue watch' });
    client = own;
    own.on('error', lost);
    own.on('end', () => lost());
    own.on('notification', changed);
    own
      .connect()
      .then(() => own.query('listen catalogue_changed'))
      .then(() => {
        if (client !== own || isClosed) return;
        failures = 0;
        forget();
        isHeard = true;
      }, lost);
  };
  listen();

  const watch: CatalogueWatch = {
    get version() {
      return isHeard ? version : undefined;
    },
    async nextBoundary() {
      const now = clock.now();
      const known = boundary?.version === version && boundary.from <= now.getTime() ? await boundary.at : undefined;
      if (boundary && known !== undefined && (known === null || now < known)) return known;
      const at = readBoundary(orm, now);
      boundary = { version, from: now.getTime(), at };
      return at;
    },
    onChange: (listener) => void listeners.push(listener),
    async close() {
      isClosed = true;
      clearTimeout(again);
      clearTimeout(later);
      watches.delete(orm.em.getConnection());
      await client?.end().catch(() => {});
    },
  };
  watches.set(orm.em.getConnection(), watch);
  return watch;
}

/** Rows that do not tell about now would hide the boundary after the one that passed, so they are brought up to date first. */
async function readBoundary(orm: MikroORM, now: Date): Promise<Date | null> {
  await read(orm, { text: `select catalogue.refresh_timing(${AT})`, values: [now] });
  const [row] = await read<{ at: Date | null }>(orm, {
    text: `select min(holds_until) as at from catalogue.listing where holds_until < 'infinity'`,
    values: [],
  });
  return row?.at ?? null;
}
