import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { continueRounds } from '../../modules/money/grants/giving/continue-round.ts';
import { deskOf } from '../../modules/training/applications/deciding/desk.ts';
import { passUnconfirmedPlaces } from '../../modules/training/applications/deciding/pass-unconfirmed-places.ts';
import { startTrainings } from '../../modules/training/applications/training/start-trainings.ts';
import { proposeStipends } from '../../modules/payments/claims/stipends/propose-stipends.ts';
import { settleClaims } from '../../modules/payments/claims/judging/settle-claim.ts';
import { lapseGrants } from '../../modules/money/grants/lapse-grants.ts';
import { sealLedger } from '../../modules/money/ledger/seal-ledger.ts';
import { takeTopUps, trimTopUps } from '../../modules/payments/top-ups/take-top-ups.ts';
import type { Clock } from '../../shared/clock.ts';

/** What the platform does by itself, one job after the other. */
export async function night(orm: MikroORM, clock: Clock, log: Logger): Promise<void> {
  const parts = { em: orm.em.fork() as EntityManager, clock, log };
  await lapseGrants(parts);
  await startTrainings(parts);
  await passUnconfirmedPlaces(parts);
  await continueRounds(parts);
  await settleClaims(parts);
  await proposeStipends(parts);
  await trimTopUps(parts);
  await takeTopUps(parts);
  await deskOf(parts.em).wake(parts);
  await deskOf(parts.em).serveWaiting(parts);
  await sealLedger(parts);
}
