import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personFactsOn, personRecords } from '../../rules/eligibility/person-facts.ts';
import { moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { settableClock } from '../../../shared/clock.ts';
import { recheckFacts } from '../../training/rechecks/recheck-facts.ts';
import { ASK_AGAIN_AFTER, refreshFacts, type RegisterParts } from './refresh-facts.ts';
import { httpRegisters } from './registers.ts';
import { inventedFacts } from './simulator/invented-facts.ts';
import { startSimulator, type Simulator } from './simulator/simulator.ts';
import { startSimulatorProcess } from './simulator/start-simulator-process.ts';

describe('registers', () => {
  let simulator: Simulator;
  beforeEach(async () => void (simulator = await startSimulator()));
  afterEach(() => simulator.close());
  const code = '32000000001';

  it('INT-2: answers with the facts of the register', async () => {
    const registers = httpRegisters(simulator.address);
    expect(await registers.ask('POPULATION', code, 'eligibility')).toEqual({ isAnswered: true, facts: inventedFacts(code).POPULATION });
    expect(await registers.ask('REVENUE_SERVICE', code, 'eligibility')).toMatchObject({ isAnswered: true });
    simulator.know({ [code]: { SOCIAL_ASSISTANCE: { lowIncome: true } } });
    expect(await registers.ask('SOCIAL_ASSISTANCE', code, 'eligibility')).toEqual({ isAnswered: true, facts: { lowIncome: true } });
  });

  it('FUND-6: time-out, lost connection, nonsense and silence are "not answered", never an error, never a no', async () => {
    const registers = httpRegisters(simulator.address, { timeoutMilliseconds: 800 });
    for (const [mode, why] of [
      ['SILENT', 'TIME_OUT'],
      ['DOWN', 'UNREACHABLE'],
      ['NONSENSE', 'UNREADABLE'],
    ] as const) {
      simulator.behave('SOCIAL_ASSISTANCE', { mode });
      expect(await registers.ask('SOCIAL_ASSISTANCE', code, 'eligibility')).toEqual({ isAnswered: false, why });
    }
    simulator.behave('SOCIAL_ASSISTANCE', { mode: 'SLOW', milliseconds: 3000 });
    expect(await registers.ask('SOCIAL_ASSISTANCE', code, 'eligibility')).toMatchObject({ isAnswered: false });
    expect(await httpRegisters('http://127.0.0.1:1').ask('POPULATION', code, 'eligibility')).toEqual({
      isAnswered: false,
      why: 'UNREACHABLE',
    });
    expect(await registers.ask('POPULATION', code, '')).toEqual({ isAnswered: false, why: 'REFUSED' });
  });

  it('INT-2: a register in trouble is left alone for a while, the others are not', async () => {
    let now = 0;
    const registers = httpRegisters(simulator.address, { retries: 0, restsAfter: 3, restMilliseconds: 1000, now: () => now });
    simulator.behave('SOCIAL_ASSISTANCE', { mode: 'DOWN' });
    for (let failure = 0; failure < 3; failure += 1) await registers.ask('SOCIAL_ASSISTANCE', code, 'eligibility');
    expect(await registers.ask('SOCIAL_ASSISTANCE', code, 'eligibility')).toEqual({ isAnswered: false, why: 'RESTING' });
    expect(simulator.asked.get('SOCIAL_ASSISTANCE')).toBe(3);
    expect(await registers.ask('POPULATION', code, 'eligibility')).toMatchObject({ isAnswered: true });
    now = 1001;
    simulator.behave('SOCIAL_ASSISTANCE', { mode: 'WORKS' });
    expect(await registers.ask('SOCIAL_ASSISTANCE', code, 'eligibility')).toMatchObject({ isAnswered: true });
  });

  it('INT-2: the simulator runs as a process of its own', async () => {
    const child = await startSimulatorProcess({ [code]: { SOCIAL_ASSISTANCE: { lowIncome: true } } });
    const registers = httpRegisters(child.address);
    await expect
      .poll(() => registers.ask('SOCIAL_ASSISTANCE', code, 'eligibility'))
      .toEqual({ isAnswered: true, facts: { lowIncome: true } });
    child.stop();
    await expect.poll(() => registers.ask('POPULATION', code, 'eligibility')).toMatchObject({ isAnswered: false });
  });
});

describe('facts from registers', () => {
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  let database: TestDatabase;
  let simulator: Simulator;
  let w: MoneyWorld;
  let parts: RegisterParts;
  beforeAll(async () => {
    database = await testDatabase();
    simulator = await startSimulator();
    w = moneyWorld(database.orm, clock);
    parts = {
      em: database.orm.em.fork() as never,
      clock,
      personalCodes: { hash: (digits) => digits, seal: (digits) => digits, open: (cipher) => cipher },
      registers: httpRegisters(simulator.address, { timeoutMilliseconds: 700, restsAfter: 1000 }),
    };
  });
  afterAll(async () => {
    await simulator.close();
    await database.close();
  });

  async function somebody(lowIncome?: boolean) {
    const resident = await w.resident();
    const code = randomUUID();
    await database.orm.em.fork().execute('update person set personal_code_cipher = ? where id = ?', [code, resident.person.id]);
    const { POPULATION, REVENUE_SERVICE } = inventedFacts('somebody');
    const know = (says: boolean | undefined) =>
      simulator.know({
        [code]: { POPULATION, REVENUE_SERVICE, ...(says === undefined ? {} : { SOCIAL_ASSISTANCE: { lowIncome: says } }) },
      });
    know(lowIncome);
    return { resident, know };
  }
  const factsOf = async (accountId: string) =>
    personFactsOn((await personRecords(database.orm.em.fork() as never, [accountId])).get(accountId)!, clock.today(), { now: clock.now() });

  it('FUND-5: facts come with the register, the day and the value', async () => {
    const { resident } = await somebody(true);
    expect((await factsOf(resident.account.id)).lowIncome).toMatchObject({ value: undefined, missing: 'NO_ANSWER' });
    expect(await refreshFacts(parts, resident.person.id, 'eligibility')).toBe(true);
    expect((await factsOf(resident.account.id)).lowIncome).toMatchObject({
      value: true,
      origin: 'REGISTER',
      register: 'SOCIAL_ASSISTANCE',
      readAt: clock.now(),
    });
    expect(await refreshFacts(parts, resident.person.id, 'eligibility')).toBe(false);
  });

  it('FUND-6: what does not answer is unknown and asked again by itself', async () => {
    const { resident, know } = await somebody();
    await refreshFacts(parts, resident.person.id, 'eligibility');
    const facts = await factsOf(resident.account.id);
    expect([facts.lowIncome.value, facts.lowIncome.missing, facts.home.origin]).toEqual([undefined, 'NO_ANSWER', 'REGISTER']);
    know(false);
    await recheckFacts(parts);
    expect((await factsOf(resident.account.id)).lowIncome.value).toBeUndefined();
    clock.set(new Date(clock.now().getTime() + ASK_AGAIN_AFTER + 1));
    await recheckFacts(parts);
    expect((await factsOf(resident.account.id)).lowIncome).toMatchObject({ value: false, missing: null });
  });

  it('FUND-6: an answer that still holds survives a register that is down; an old one becomes unknown', async () => {
    const { resident, know } = await somebody(true);
    await refreshFacts(parts, resident.person.id, 'eligibility');
    know(undefined);
    await refreshFacts(parts, resident.person.id, 'eligibility');
    expect((await factsOf(resident.account.id)).lowIncome.value).toBe(true);
    clock.set(new Date(clock.now().getTime() + 31 * 86_400_000));
    expect((await factsOf(resident.account.id)).lowIncome).toMatchObject({ value: undefined, missing: 'NO_ANSWER' });
    await refreshFacts(parts, resident.person.id, 'eligibility');
    expect((await factsOf(resident.account.id)).lowIncome).toMatchObject({ value: undefined, missing: 'NO_ANSWER' });
  });

  it('ROLE-6: every look into a register is on record with its purpose, without the personal code', async () => {
    const { resident } = await somebody(false);
    await refreshFacts(parts, resident.person.id, 'eligibility');
    const rows = await database.orm.em
      .fork()
      .execute<{ action: string; purpose: string; after: object }[]>(
        'select action, purpose, after from audit_entry where subject = ? order by id',
        [`Person:${resident.person.id}`],
      );
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ action: 'askRegister', purpose: 'eligibility', after: { answered: true } });
    expect(JSON.stringify(rows)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
