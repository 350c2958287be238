import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayInRiga } from '../../../shared/clock.ts';
import { type TestDatabase, testDatabase } from '../../../testing/test-database.ts';
import { type World, world } from '../../../testing/world.ts';
import { ProgrammeStatus } from '../programmes/programme-status.enum.ts';
import { availabilityOf, type ComingGroup } from './availability.ts';
import { GroupStatus } from './group-status.enum.ts';

const START = Date.parse('2026-11-22T10:00:00Z');
const SECOND = 1_000;

/** Few different moments, so that windows often begin and end in the same second as they are looked at. */
const moment = fc.integer({ min: 0, max: 12 }).map((seconds) => new Date(START + seconds * SECOND));
const coming = fc.record({
  status: fc.constantFrom(...Object.values(GroupStatus)),
  applicationsFrom: moment,
  applicationsUntil: moment,
  startsOn: fc.constantFrom('2026-12-01', '2026-12-01', '2027-01-15', '2027-02-01'),
  placesTaken: fc.constantFrom(0, 3, 20),
});
const programme = fc.record({ status: fc.constantFrom(...Object.values(ProgrammeStatus)), groups: fc.array(coming, { maxLength: 4 }) });

describe('availability', () => {
  let database: TestDatabase;
  let given: World;
  beforeAll(async () => {
    database = await testDatabase();
    given = world(database.orm, { now: () => new Date(START) });
  });
  afterAll(() => database.close());

  it('CAT-1: the database and the code say the same at every second', async () => {
    const provider = await given.provider();
    const kept = new Map<string, { status: ProgrammeStatus; groups: ComingGroup[] }>();
    for (const { status, groups } of fc.sample(programme, { numRuns: 60, seed: 20_261_122 })) {
      const made = await given.programme({ provider, status });
      const all: ComingGroup[] = [];
      for (const group of groups) all.push(await given.group({ programme: made, ...group, maximumSize: 20 }));
      kept.set(made.id, { status, groups: all });
    }
    for (let seconds = -1; seconds <= 13; seconds++) {
      const now = new Date(START + seconds * SECOND);
      const timed = await database.orm.em
        .fork()
        .execute<Timed[]>(
          'select programme_id as id, availability, opens_at as "opensAt", next_group_id as "nextGroupId", next_start::text as "nextStart" from catalogue.timing(array(select id from programme), ?)',
          [now],
        );
      await database.orm.em.fork().execute('select catalogue.refresh_timing(?)', [now]);
      const listed = await database.orm.em
        .fork()
        .execute<Timed[]>(
          'select id, availability, opens_at as "opensAt", next_group_id as "nextGroupId", next_start::text as "nextStart" from catalogue.listing',
        );
      for (const rows of [timed, listed]) {
        expect(rows.length).toBe(kept.size);
        for (const row of rows) {
          const { status, groups } = kept.get(row.id)!;
          const said = availabilityOf(status, groups, now);
          expect(
            { status: row.availability, opensOn: row.opensAt && dayInRiga(new Date(row.opensAt)), nextGroupId: row.nextGroupId },
            `${JSON.stringify(groups)} at ${now.toISOString()}`,
          ).toEqual(said);
          expect(row.nextStart).toBe(groups.find((group) => group.id === said.nextGroupId)?.startsOn ?? 'infinity');
        }
      }
    }
  });

  it('CAT-1: a change of a group is in the listing at once, whatever changes', async () => {
    const now = new Date();
    const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    const made = await given.programme();
    const listed = async () =>
      (
        await database.orm.em
          .fork()
          .execute<Timed[]>('select availability, next_group_id as "nextGroupId" from catalogue.listing where id = ?', [made.id])
      )[0]!;
    expect(await listed()).toEqual({ availability: 'CLOSED', nextGroupId: null });
    const first = await given.group({
      programme: made,
      startsOn: '2030-01-01',
      applicationsFrom: inHours(-1),
      applicationsUntil: inHours(1),
    });
    expect(await listed()).toEqual({ availability: 'OPEN', nextGroupId: first.id });
    const later = await given.group({
      programme: made,
      startsOn: '2030-02-01',
      applicationsFrom: inHours(-1),
      applicationsUntil: inHours(1),
    });
    expect(await listed()).toEqual({ availability: 'OPEN', nextGroupId: first.id });
    const change = (set: string) => database.orm.em.fork().execute(`update learning_group set ${set} where id = '${first.id}'`);
    await change('places_taken = maximum_size');
    expect(await listed()).toEqual({ availability: 'OPEN', nextGroupId: later.id });
    await change('places_taken = maximum_size - 1');
    expect(await listed()).toEqual({ availability: 'OPEN', nextGroupId: first.id });
    await change(`status = 'CANCELLED'`);
    expect(await listed()).toEqual({ availability: 'OPEN', nextGroupId: later.id });
    await database.orm.em.fork().execute(`update programme set status = 'PAST' where id = ?`, [made.id]);
    expect(await listed()).toEqual({ availability: 'PAST', nextGroupId: null });
  });

  it('CAT-1: two changes of one programme at the same time both count', async () => {
    const made = await given.programme();
    const one = await given.group({ programme: made, startsOn: '2030-01-01' });
    const other = await given.group({ programme: made, startsOn: '2030-02-01' });
    await Promise.all(
      [one, other].map((group) =>
        database.orm.em.fork().transactional(async (em) => {
          await em.execute(`update learning_group set status = 'CANCELLED' where id = ?`, [group.id]);
          await new Promise((next) => setTimeout(next, 50));
        }),
      ),
    );
    const [row] = await database.orm.em
      .fork()
      .execute<Timed[]>('select availability, next_group_id as "nextGroupId" from catalogue.listing where id = ?', [made.id]);
    expect(row).toEqual({ availability: 'CLOSED', nextGroupId: null });
  });
});

interface Timed {
  id: string;
  availability: string;
  opensAt: string | null;
  nextGroupId: string | null;
  nextStart: string;
}
