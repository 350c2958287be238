import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { globalId } from '../../../shared/global-id.ts';
import { moneyWorld } from '../../../testing/money-world.ts';
import { asTemplate } from '../../../testing/as-template.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { submitApplication } from '../../training/applications/receiving/submit-application.ts';
import { earnForProvider } from '../settlements/earning/earn-for-provider.ts';
import { SettlementLineKind } from '../settlements/settlement-line-kind.enum.ts';
import { sealLedger } from '../../money/ledger/seal-ledger.ts';
import { type Verification, verifyLedger } from './verify-ledger.ts';

/*
 * Every rule is broken once, in a copy of a small right ledger in which triggers do not fire and constraints are gone:
 * as somebody who owns the database server could.
 */
const INSERT =
  'insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, reference_id, funding_source_id, idempotency_key)';
const BROKEN: [rule: string, line: RegExp, sql: string][] = [
  [
    'balances are what the transfers add up to',
    /account (BUDGET|EXTERNAL) .* first transfer 1$/,
    'update ledger_transfer set amount_cents = amount_cents + 1 where sequence = 1',
  ],
  ['the ledger sums to zero', /it sums to 7$/, `update ledger_account set balance_cents = balance_cents + 7 where kind = 'BUDGET'`],
  [
    'no account but external is below zero',
    /account GRANT .* holds -1$/,
    `alter table ledger_account drop constraint no_account_but_external_is_below_zero; update ledger_account set balance_cents = -1 where id = (select id from ledger_account where kind = 'GRANT' order by id limit 1)`,
  ],
  [
    'a transfer stands between two accounts that exist',
    /transfer 2$/,
    'delete from ledger_account where id = (select credit_id from ledger_transfer where sequence = 2)',
  ],
  [
    'a transfer moves something',
    /transfer 3$/,
    'alter table ledger_transfer drop constraint a_transfer_moves_something; update ledger_transfer set amount_cents = 0 where sequence = 3',
  ],
  [
    'a transfer goes the way its kind says, within one source',
    /transfer 2: STIPEND from BUDGET to GRANT$/,
    `update ledger_transfer set kind = 'STIPEND' where sequence = 2`,
  ],
  [
    'one key has one effect',
    /key allocate:.* at transfer 3$/,
    'alter table ledger_transfer drop constraint one_key_has_one_effect; update ledger_transfer set idempotency_key = (select idempotency_key from ledger_transfer where sequence = 2) where sequence = 3',
  ],
  [
    'a source commits no more than its budget',
    /source .*: 500001 committed of 500000$/,
    `update ledger_account set balance_cents = balance_cents + 1 where kind = 'BUDGET'`,
  ],
  [
    'every grant got what it was given, once',
    /grant .*: 50000 of 49999$/,
    'update training_grant set amount_cents = 49999 where id = (select id from training_grant order by granted_on, id limit 1)',
  ],
  [
    'a grant holds no more than was given, and nothing once it has ended',
    /is LAPSED and holds/,
    `update training_grant set status = 'LAPSED'`,
  ],
  [
    'a person never holds more than the cap',
    /account IMK-T00000\d around/,
    'alter table allocation_round drop constraint allocation_round_cap_cents_check; update allocation_round set cap_cents = 49999',
  ],
  [
    'money is reserved for open applications only, and never more than the training costs',
    /application P-2026-000001 is WITHDRAWN and holds 41213$/,
    `update application set status = 'WITHDRAWN', holds_place = false where number = 'P-2026-000001'`,
  ],
  [
    'an application has at most one live reservation',
    /application P-2026-000001, transfer \d+$/,
    `${INSERT} select at + interval '1 hour', kind, debit_id, credit_id, 1, reason, reference_id, funding_source_id, 'again' from ledger_transfer where kind = 'RESERVE' order by sequence limit 1`,
  ],
  [
    'only the sources of an application pay for it',
    /application P-2026-000001 holds money of source/,
    `update application set funding_source_id = null where number = 'P-2026-000001'`,
  ],
  [
    'every account stands for something of its source',
    /account GRANT /,
    `update ledger_account set subject_id = gen_random_uuid() where kind = 'GRANT'`,
  ],
  [
    'a grant pays for the training of its own person',
    /transfer \d+, application P-2026-000001$/,
    `update application set account_id = (select account_id from application where number = 'P-2026-000002') where number = 'P-2026-000001'`,
  ],
  [
    'money goes back where it came from',
    /application P-2026-000001 gave back 5 more than came from account .*; last transfer \d+$/,
    `${INSERT} select now(), 'RELEASE', t.credit_id, b.id, 5, 'WRONG', t.reference_id, t.funding_source_id, 'elsewhere' from ledger_transfer t join ledger_account b on b.kind = 'BUDGET' where t.kind = 'RESERVE' order by t.sequence limit 1`,
  ],
  [
    'what is earned is earned by the provider of the training',
    /transfer \d+, application P-2026-000002$/,
    `update programme set provider_id = (select id from provider where id not in (select provider_id from settlement) order by id limit 1)`,
  ],
  [
    'a statement owes what its lines say, and nothing once it is paid',
    /statement N-2026-000001 is PAID and holds 30000$/,
    `update settlement set status = 'PAID', payable_cents = 30000, paid_on = now(), payment_reference = '1'`,
  ],
  [
    'every earning stands in one statement, with its amount',
    /transfer \d+: 30000, its line 29999$/,
    'update settlement_line set amount_cents = 29999',
  ],
  [
    'an approved statement is paid what was earned less what was taken back',
    /statement N-2026-000001: 29999 of 30000$/,
    `update settlement set status = 'PAYABLE', payable_cents = 29999`,
  ],
  ['places that are held fit into the group', /group .*: 0 of 20, held 1$/, 'update learning_group set places_taken = 0'],
  [
    'every amount follows from its decision',
    /application P-2026-000001 has 41213 reserved, its decision says 41213, version 1 with scheme GRANT gives 41212$/,
    `update application set price_cents = 41212 where number = 'P-2026-000001'`,
  ],
  ['the chain holds', /link 2, transfer 2, does not follow/, `update ledger_transfer set reason = 'SOMETHING ELSE' where sequence = 2`],
  ['the chain holds', /link 3 is missing$/, 'delete from ledger_link where position = 3'],
];

describe('verifyLedger', () => {
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  let template: string;
  let right: Verification;

  beforeAll(async () => {
    const database = await testDatabase();
    const w = moneyWorld(database.orm, clock);
    const source = await w.source({ budgetCents: 500_000 });
    const round = await w.round(source);
    await w.provider();
    for (const priceCents of [41_213, 30_000]) {
      const anna = await w.resident();
      await w.grant(anna, round);
      const group = await w.group({ maximumSize: 20, programme: await w.programme({ priceCents, fundingSources: [source] }) });
      await submitApplication(w.as(anna), {
        group: globalId('Group', group.id),
        fundingSource: source.code,
        schemeCode: null,
        confirmFacts: true,
        idempotencyKey: randomUUID(),
      });
    }
    const em = database.orm.em.fork();
    const [done] = await em.execute<{ id: string; provider: string }[]>(
      `select a.id, p.provider_id as provider from application a join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id where a.number = 'P-2026-000002'`,
    );
    await earnForProvider(em, {
      applicationId: done!.id,
      providerId: done!.provider,
      fundingSourceId: source.id,
      kind: SettlementLineKind.COMPLETED,
      amountCents: 30_000,
      explanation: { lv: 'Pabeigts.', en: 'Completed.' },
      reason: 'COMPLETED',
      actorId: null,
      at: clock.now(),
      today: clock.today(),
    });
    await sealLedger({ em, clock });
    right = await verifyLedger(em);
    template = await asTemplate(database);
  });

  it('FUND-22, BEY-29: a right ledger has no problems', () => {
    expect(right).toMatchObject({ problems: [], transfers: 6, links: 6 });
  });

  it('FUND-22: every rule is broken below', () => {
    expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(right.rules));
  });

  it.each(BROKEN)('FUND-22, BEY-29: %s — the first line that does not is named', { timeout: 60_000 }, async (rule, line, sql) => {
    const database = await testDatabase(template);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('set session_replication_role = replica');
    await client.query(sql);
    await client.end();
    const { problems } = await verifyLedger(database.orm.em.fork());
    expect(problems.filter((problem) => problem.startsWith(`${rule}: `))).toEqual([expect.stringMatching(line)]);
    await database.close();
  });

  describe('on the way', () => {
    let database: Awaited<ReturnType<typeof testDatabase>>;
    beforeAll(async () => {
      database = await testDatabase(template);
    });
    afterAll(() => database.close());

    it('FUND-22: tells how far it is, and stops when told', async () => {
      const stopped = new AbortController();
      const steps: string[] = [];
      const found = verifyLedger(database.orm.em.fork(), {
        onProgress: (step) => {
          steps.push(step);
          if (steps.length === 3) stopped.abort();
        },
        signal: stopped.signal,
      });
      await expect(found).rejects.toThrow();
      expect(steps).toEqual(right.rules.slice(0, 3));
    });
  });
});
