import type { MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from '../shared/clock.ts';
import { seedDemonstration } from './seed-demonstration.ts';

/** Fills an empty database with the small demonstration; a second start finds it full and leaves it alone. */
export async function seedWhenEmpty(
  orm: MikroORM,
  config: { personalDataKey: string },
  clock: Clock,
  say: (message: string) => void,
): Promise<void> {
  if (!(await isEmpty(orm))) return;
  say('making the demonstration data …');
  await seedDemonstration(orm, { scale: 'small', clock, personalDataKey: config.personalDataKey });
}

/** Nobody has put anything in: neither a demonstration nor a real platform. */
export async function isEmpty(orm: MikroORM): Promise<boolean> {
  const [row] = await orm.em
    .fork()
    .execute<{ full: boolean }[]>(
      'select exists (select from person) or exists (select from programme) or exists (select from funding_source) as full',
    );
  return !row?.full;
}
