import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { killInTheMiddle } from '../../../testing/kill-in-the-middle.ts';
import { moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import type { AllocationRound } from '../../money/allocation-rounds/allocation-round.entity.ts';
import { continueRounds } from '../../money/grants/giving/continue-round.ts';
import { RoundStatus } from '../../money/allocation-rounds/round-status.enum.ts';
import type { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import { lapseGrants } from '../../money/grants/lapse-grants.ts';
import { remindOfMoney } from '../../money/grants/remind-of-money.ts';
import { budget } from '../../money/ledger/accounts.ts';
import { verifyLedger } from '../../payments/verification/verify-ledger.ts';

const MANY = 2_600;
const ROUND_ON = '2026-06-09';
const CHOOSE_BY = '2026-12-08';

describe('jobs that move money, killed in the middle', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  let source: FundingSource;
  let round: AllocationRound;
  const clock = settableClock(new Date(`${ROUND_ON}T10:00:00Z`));
  const em = () => database.orm.em.fork();
  const count = async (sql: string, values: unknown[] = []) =>
    (await em().execute<{ count: number }[]>(`select count(*)::int as count from ${sql}`, values))[0]!.count;
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
    await em().execute(`with p as (insert into person (given_name, family_name, personal_code_hash, personal_code_cipher, birth_date) select 'Anna', 'Ozola', gen_random_uuid()::text, 'sealed', '1990-01-01' from generate_series(1, ${MANY}) returning id)
      insert into learning_account (person_id, number, opened_on, notice_locale, email) select id, 'IMK-K' || row_number() over (), '2026-01-01', 'LV', 'anna@example.lv' from p`);
  });
  beforeEach(() => clock.set(new Date(`${ROUND_ON}T10:00:00Z`)));
  afterAll(() => database.close());

  it('FUND-11: a round killed in the middle goes on from there; everybody gets the grant and the notice of it once', async () => {
    source = await w.source({ budgetCents: MANY * 50_000 });
    round = await w.round(source, { status: RoundStatus.RUNNING, roundOn: ROUND_ON, chooseBy: CHOOSE_BY, useBy: '2027-10-31' });
    const given = () => count('training_grant where round_id = ?', [round.id]);
    const job = ['continue-rounds', database.url, clock.now().toISOString()];
    expect(await killInTheMiddle(job, async () => (await given()) > 0)).toBe(true);
    const before = await given();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(MANY);
    await continueRounds({ em: em(), clock });
    await continueRounds({ em: em(), clock });
    expect(await given()).toBe(MANY);
    expect(await count(`notice where kind = 'GRANT_RECEIVED'`)).toBe(MANY);
    expect(await count(`mail`)).toBe(MANY);
    expect(await w.balance(source, budget(source.id))).toBe(0);
    expect(await verifyLedger(em())).toMatchObject({ problems: [] });
  }, 60_000);

  it('NOTE-2: reminders killed in the middle are written once each', async () => {
    const noon = new Date('2026-11-24T10:00:00Z');
    const told = () => count(`notice where kind = 'MONEY_REMINDER'`);
    expect(await killInTheMiddle(['remind-of-money', database.url, noon.toISOString()], async () => (await told()) > 0)).toBe(true);
    expect(await told()).toBeLessThan(MANY);
    clock.set(noon);
    await remindOfMoney({ em: em(), clock });
    expect(await remindOfMoney({ em: em(), clock })).toBe(0);
    expect(await told()).toBe(MANY);
  }, 60_000);

  it('FUND-10: the nightly lapse killed in the middle takes each grant back once, whatever runs again', async () => {
    const night = new Date('2026-12-09T01:00:00Z');
    const lapsed = () => count(`ledger_transfer where kind = 'LAPSE'`);
    expect(await killInTheMiddle(['lapse-grants', database.url, night.toISOString()], async () => (await lapsed()) > 0)).toBe(true);
    expect(await lapsed()).toBeLessThan(MANY);
    clock.set(night);
    await Promise.all([lapseGrants({ em: em(), clock }), lapseGrants({ em: em(), clock })]);
    expect(await lapseGrants({ em: em(), clock })).toEqual({ grants: 0, cents: 0 });
    expect(await lapsed()).toBe(MANY);
    expect(await count(`training_grant where status = 'LAPSED'`)).toBe(MANY);
    expect(await count(`notice where kind = 'GRANT_LAPSED'`)).toBe(MANY);
    expect(await w.balance(source, budget(source.id))).toBe(MANY * 50_000);
    expect(await verifyLedger(em())).toMatchObject({ problems: [] });
  }, 60_000);
});
