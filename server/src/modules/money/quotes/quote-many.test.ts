import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { fullCostScheme, grantScheme, moneyWorld, type MoneyWorld, type Resident } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { known } from '../../rules/eligibility/facts.ts';
import { quoteMany } from './quote-many.ts';

const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
const ON = '2026-11-22';

describe('quotes of many accounts', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  let em: EntityManager;
  let residents: Resident[];
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
    em = database.orm.em.fork() as EntityManager;
    residents = [];
    for (let count = 0; count < 60; count += 1) residents.push(await w.resident());
  });
  afterAll(() => database.close());

  async function counting(work: () => Promise<unknown>): Promise<number> {
    const connection = em.getConnection();
    const execute = connection.execute.bind(connection);
    let statements = 0;
    connection.execute = ((...args: Parameters<typeof execute>) => {
      statements += 1;
      return execute(...args);
    }) as typeof connection.execute;
    await work();
    connection.execute = execute as typeof connection.execute;
    return statements;
  }

  it('FUND-24: sixty accounts take no more statements than one', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const programme = await w.programme({ fundingSources: [source] });
    const group = await w.group({ programme });
    const cases = residents.map(({ account }) => ({ accountId: account.id, programmeId: programme.id, groupId: group.id, on: ON }));
    await quoteMany(em, cases.slice(0, 1));
    const one = await counting(() => quoteMany(em, cases.slice(0, 1)));
    const many = await counting(() => quoteMany(em, cases));
    expect(many).toBe(one);
    expect(many).toBeLessThanOrEqual(8);
    expect((await quoteMany(em, cases)).map((quote) => quote?.youPayCents)).toEqual(cases.map(() => 0));
  });

  it('FUND-18: in the order asked; nothing for what does not exist', async () => {
    const programme = await w.programme({ priceCents: 12_300 });
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const [first, second, third] = await quoteMany(em, [
      { accountId: nowhere, programmeId: programme.id, on: ON },
      { accountId: residents[0]!.account.id, programmeId: nowhere, on: ON },
      { accountId: residents[0]!.account.id, programmeId: programme.id, on: ON },
    ]);
    expect([first, second, third?.youPayCents]).toEqual([undefined, undefined, 12_300]);
    expect(await quoteMany(em, [])).toEqual([]);
  });

  it('FUND-7: a criterion settled by hand counts, with its mark', async () => {
    const source = await w.source({ schemes: [fullCostScheme({ conditions: { criterion: 'DISABILITY' } })] });
    const programme = await w.programme({ fundingSources: [source] });
    const asked = { accountId: residents[0]!.account.id, programmeId: programme.id, on: ON };
    const override = { isMet: true, reason: 'Apliecība iesniegta klātienē', document: 'A-17', by: 'Anna', at: clock.now() };
    const [before] = await quoteMany(em, [asked]);
    const [after] = await quoteMany(em, [{ ...asked, overrides: new Map([['DISABILITY', override]]) }]);
    expect([before?.schemes[0]?.eligibility, after?.schemes[0]?.eligibility]).toEqual(['UNKNOWN', 'MET']);
    expect(after?.schemes[0]?.criteria.find(({ code }) => code === 'DISABILITY')).toMatchObject({ isOverridden: true, result: 'MET' });
  });

  it('FUND-9: what is left on the grants is what the ledger says', async () => {
    const source = await w.source({ schemes: [grantScheme()] });
    const round = await w.round(source);
    const grant = await w.grant(residents[1]!, round);
    const programme = await w.programme({ priceCents: 30_000, fundingSources: [source] });
    const [quote] = await quoteMany(em, [{ accountId: residents[1]!.account.id, programmeId: programme.id, on: ON }]);
    expect(quote?.best?.fromGrants).toEqual([{ grantId: grant.id, amountCents: 30_000 }]);
    expect(quote?.facts.person.grants).toEqual(
      known([
        {
          id: grant.id,
          source: source.code,
          grantedOn: round.roundOn,
          availableCents: 50_000,
          chooseBy: round.chooseBy,
          useBy: round.useBy,
        },
      ]),
    );
  });
});
