import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from '../../../shared/clock.ts';
import type { DrawSeeds } from './draw-seeds.ts';

/** What the steps of a draw need; nobody asks for them, they happen at their second. */
export interface DrawParts {
  em: EntityManager;
  clock: Clock;
  log: Logger;
  seeds: DrawSeeds;
}
