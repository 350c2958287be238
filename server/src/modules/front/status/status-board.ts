import pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../../../shared/clock.ts';
import { readStatusFigures, type StatusFigures } from './status-figures.ts';

const REFRESH_EVERY = 5_000;
const PATIENCE = 3_000;

export interface Board {
  /** null until the first answer of the database. */
  figures: StatusFigures | null;
  /** When they were read. */
  readAt: Date | null;
  /** The database answered the last time it was asked. */
  isAnswering: boolean;
}

export interface StatusBoard {
  readonly now: Board;
  /** Reads anew; in the background it happens every few seconds by itself. */
  refresh(): Promise<void>;
  onChange(draw: (board: Board) => void): void;
  close(): Promise<void>;
}

/**
 * Keeps the latest figures in memory and refreshes them in the background, by one connection of its own: whoever looks never waits for
 * the database, whether it is busy or down.
 */
export function statusBoard({ databaseUrl, clock, log }: { databaseUrl: string; clock: Clock; log: Logger }): StatusBoard {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    statement_timeout: PATIENCE,
    application_name: 'status page',
    allowExitOnIdle: true,
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  let board: Board = { figures: null, readAt: null, isAnswering: true };
  let underWay: Promise<void> | undefined;
  let isClosed = false;
  const listeners: ((board: Board) => void)[] = [];

  const read = async () => {
    try {
      const figures = await readStatusFigures(pool, clock.now());
      board = { figures, readAt: clock.now(), isAnswering: true };
    } catch (error) {
      if (board.isAnswering && !isClosed) log.warn({ err: error }, 'the status page keeps its figures: the database does not answer');
      board = { ...board, isAnswering: false };
    } finally {
      underWay = undefined;
      for (const draw of listeners) draw(board);
    }
  };
  const refresh = () => (underWay ??= read());
  const timer = setInterval(() => void refresh(), REFRESH_EVERY);
  timer.unref();
  void refresh();
  return {
    get now() {
      return board;
    },
    refresh,
    onChange: (draw) => void listeners.push(draw),
    async close() {
      isClosed = true;
      clearInterval(timer);
      await underWay;
      await pool.end();
    },
  };
}
