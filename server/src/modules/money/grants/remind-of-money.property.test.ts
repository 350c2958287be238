import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { addDays } from '../../../shared/days.ts';
import { globalId } from '../../../shared/global-id.ts';
import { moneyWorld, type MoneyWorld, type Resident } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import type { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import { carryOverGrant } from './carry-over-grant.ts';
import { declineGrant } from './decline-grant.ts';
import type { Grant } from './grant.entity.ts';
import { lapseGrants } from './lapse-grants.ts';
import { REMINDER_DAYS, remindOfMoney, reminderDue } from './remind-of-money.ts';

const GIVEN = '2026-06-09';
const CHOOSE_BY = '2026-12-08';

describe('money reminders', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  let source: FundingSource;
  const clock = settableClock(new Date(`${GIVEN}T10:00:00Z`));
  const em = () => database.orm.em.fork();
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
    source = await w.source();
  });
  afterAll(() => database.close());

  /** Ten in the morning in Riga of that day. */
  const setDay = (day: string) => clock.set(new Date(`${day}T08:00:00Z`));
  const remind = () => remindOfMoney({ em: em(), clock });
  let made = 0;
  async function granted(): Promise<{ who: Resident; grant: Grant }> {
    setDay(GIVEN);
    const who = await w.resident();
    const round = await w.round(source, { roundOn: addDays(GIVEN, -++made), chooseBy: CHOOSE_BY, useBy: '2027-10-31' });
    const grant = await w.grant(who, round);
    return { who, grant };
  }
  async function remindersOf(grant: { id: string }): Promise<{ days: number; on: string; until: string }[]> {
    const rows = await em().execute<{ key: string; on: string }[]>(
      `select key, (at at time zone 'Europe/Riga')::date::text as "on" from notice where kind = 'MONEY_REMINDER' and about = ? order by at`,
      [`Grant:${grant.id}`],
    );
    return rows.map(({ key, on }) => ({ days: Number(key.split(':')[3]), until: key.split(':')[2]!, on }));
  }
  const choose = (choice: 'carry over' | 'decline', who: Resident, grant: Grant) =>
    (choice === 'decline' ? declineGrant : carryOverGrant)(w.as(who), { grant: globalId('Grant', grant.id), idempotencyKey: randomUUID() });

  it('NOTE-2: 60, 30, 14 and 3 days before the money lapses, each once, however often the job runs', async () => {
    const { grant } = await granted();
    for (let day = GIVEN; day <= '2026-12-12'; day = addDays(day, 1)) {
      setDay(day);
      await remind();
      await remind();
      await lapseGrants({ em: em(), clock });
    }
    expect(await remindersOf(grant)).toEqual([
      { days: 60, on: '2026-10-09', until: CHOOSE_BY },
      { days: 30, on: '2026-11-08', until: CHOOSE_BY },
      { days: 14, on: '2026-11-24', until: CHOOSE_BY },
      { days: 3, on: '2026-12-05', until: CHOOSE_BY },
    ]);
  });

  it('NOTE-2: says the amount, the date, the three choices with what follows, what happens otherwise, and one next step', async () => {
    const { grant } = await granted();
    setDay('2026-11-24');
    await remind();
    const [notice] = await em().execute<
      { title: { lv: string; en: string }; paragraphs: { lv: string[]; en: string[] }; stepUrl: { lv: string } }[]
    >(`select title, paragraphs, step_url as "stepUrl" from notice where about = ?`, [`Grant:${grant.id}`]);
    expect({ ...notice!.title, lv: notice!.title.lv.replace('\u00a0', ' ') }).toEqual({
      lv: 'Līdz termiņam 14 dienas: 500,00 € mācībām',
      en: '14 days left: €500.00 for training',
    });
    const [intro, spend, carry, decline, otherwise] = notice!.paragraphs.lv;
    expect(intro).toContain('500,00');
    expect(intro).toContain('08.12.2026.');
    expect(spend).toMatch(/^Izmantot: Izvēlies mācības līdz 08\.12\.2026\./);
    expect(carry).toMatch(/^Uzkrāt: .*08\.06\.2027\./);
    expect(decline).toMatch(/^Atteikties: .*kopējā budžetā/);
    expect(otherwise).toContain('tiks anulēti');
    expect(notice!.paragraphs.en).toHaveLength(5);
    expect(notice!.stepUrl.lv).toBe('/konts/nauda');
  });

  it('NOTE-2: after a pause only the latest reminder that is still true', async () => {
    const { grant } = await granted();
    setDay('2026-11-28');
    await remind();
    expect(await remindersOf(grant)).toEqual([{ days: 14, on: '2026-11-28', until: CHOOSE_BY }]);
    setDay('2026-12-09');
    expect((await remindersOf(grant)).length).toBe(1);
  });

  it('NOTE-2: the day is the one in Riga: half past midnight there is still the evening before in UTC', async () => {
    const { grant } = await granted();
    clock.set(new Date('2026-11-23T21:59:00Z'));
    await remind();
    expect((await remindersOf(grant)).map(({ days }) => days)).toEqual([30]);
    clock.set(new Date('2026-11-23T22:01:00Z'));
    await remind();
    expect((await remindersOf(grant)).map(({ days }) => days)).toEqual([30, 14]);
  });

  it('NOTE-2: what was carried over is reminded of before its new day, never of the old one', async () => {
    const { who, grant } = await granted();
    setDay('2026-11-20');
    await choose('carry over', who, grant);
    for (let day = '2026-11-21'; day <= '2027-06-10'; day = addDays(day, 1)) {
      setDay(day);
      await remind();
    }
    expect((await remindersOf(grant)).map(({ days, until }) => `${days} before ${until}`)).toEqual(
      [60, 30, 14, 3].map((days) => `${days} before 2027-06-08`),
    );
  });

  it('NOTE-2: over random days each grant gets each reminder at most once, none early, none after the money is gone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 190 }), { minLength: 1, maxLength: 25 }),
        fc.option(
          fc.record({ after: fc.integer({ min: 0, max: 182 }), choice: fc.constantFrom('carry over' as const, 'decline' as const) }),
        ),
        async (offsets, chosen) => {
          const { who, grant } = await granted();
          const days = offsets.map((offset) => addDays(GIVEN, offset)).sort();
          const choiceOn = chosen && addDays(GIVEN, chosen.after);
          let hasChosen = false;
          for (const day of days) {
            if (choiceOn && !hasChosen && day >= choiceOn) {
              setDay(choiceOn);
              await choose(chosen.choice, who, grant);
              hasChosen = true;
            }
            setDay(day);
            await lapseGrants({ em: em(), clock });
            await remind();
          }
          const told = await remindersOf(grant);
          const old = told.filter(({ until }) => until === CHOOSE_BY);
          expect(new Set(told.map(({ days: before, until }) => `${before} ${until}`)).size).toBe(told.length);
          for (const { days: before, on, until } of told) {
            const left = (Date.parse(until) - Date.parse(on)) / 86_400_000;
            expect(before).toBe(reminderDue(left));
            expect(on <= until).toBe(true);
          }
          if (hasChosen) expect(old.every(({ on }) => on <= choiceOn!)).toBe(true);
          if (hasChosen && chosen!.choice === 'decline') expect(told.every(({ on }) => on <= choiceOn!)).toBe(true);
          // whoever the platform looked at in time was told
          const looked = days.filter((day) => day <= CHOOSE_BY && !(hasChosen && day >= choiceOn!));
          for (const day of looked) {
            const before = reminderDue((Date.parse(CHOOSE_BY) - Date.parse(day)) / 86_400_000);
            if (before !== undefined) expect(old.some((one) => one.days === before)).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('knows the days', () => {
    expect(REMINDER_DAYS).toEqual([3, 14, 30, 60]);
    expect([61, 60, 31, 30, 15, 14, 4, 3, 0, -1].map(reminderDue)).toEqual([undefined, 60, 60, 30, 30, 14, 14, 3, 3, undefined]);
  });
});
