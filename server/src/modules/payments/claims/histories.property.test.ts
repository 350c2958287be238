import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { globalId } from '../../../shared/global-id.ts';
import { moneyWorld, type MoneyWorld, type Resident } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { confirmBankAccount } from '../../people/bank-accounts/confirm-bank-account.ts';
import { budget } from '../../money/ledger/accounts.ts';
import { sealLedger } from '../../money/ledger/seal-ledger.ts';
import { verifyLedger } from '../verification/verify-ledger.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { approveClaim } from './deciding/approve-claim.ts';
import { ClaimRejectionReason } from './claim-rejection-reason.enum.ts';
import { ClaimResult } from './claim-result.enum.ts';
import { payClaims } from './payouts/pay-claims.ts';
import { rejectClaim } from './deciding/reject-claim.ts';
import { reopenClaim } from './deciding/reopen-claim.ts';
import { submitClaim } from './submitting/submit-claim.ts';
import { withdrawClaim } from './submitting/withdraw-claim.ts';

/*
 * People claim and withdraw, officers approve, decline, take back and pay, in any order and sometimes at the same moment, on a budget
 * that does not reach for all. What is refused is refused; every cent stays accounted for and nothing is paid twice.
 */
const HISTORIES = 6;
const MOVES = 60;
const BUDGET = 300_000;

describe('random histories of claims', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  const move = fc.noBias(
    fc.record({
      what: fc.nat(99),
      who: fc.nat(1_000),
      which: fc.nat(1_000),
      cents: fc.integer({ min: 1, max: 90_000 }),
      atOnce: fc.boolean(),
    }),
  );

  it('FUND-13, FUND-22: keep every rule of the ledger, and nothing is paid twice', { timeout: 600_000 }, async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: MOVES, maxLength: MOVES }), async (moves) => {
        const source = await w.source({
          budgetCents: BUDGET,
          schemes: [
            {
              kind: 'REIMBURSEMENT',
              code: 'CERTIFICATE',
              name: { lv: 'Sertifikāts' },
              claimKind: 'CERTIFICATE',
              items: [{ code: 'CISM', name: { lv: 'CISM' } }],
              // documents are proved by the tests over HTTP
              evidence: ['INVOICE'],
            },
          ],
        });
        const people = await Promise.all([1, 2, 3].map(() => w.resident()));
        for (const one of people) await confirmBankAccount(w.as(one), { iban: 'LV80BANK0000435195001', idempotencyKey: randomUUID() });
        const officers = { role: Role.PROJECT_MANAGER, fundingSourceId: source.id };
        const [manager, other, payer] = [await w.official(), await w.official(), await w.official()];
        const claims: { id: string; owner: Resident }[] = [];

        const attempt = async (name: string, work: () => Promise<unknown>) => {
          try {
            await work();
            done.set(name, (done.get(name) ?? 0) + 1);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
        };
        const run = async ({ what, who, which, cents }: (typeof moves)[number]) => {
          const person = people[who % people.length] as Resident;
          const chosen = claims[which % Math.max(1, claims.length)];
          const claim = globalId('Claim', chosen?.id ?? randomUUID());
          const officer = w.as(who % 2 ? manager : other, officers);
          const key = { idempotencyKey: which % 7 === 0 ? `shared ${which % 3}` : randomUUID() };
          if (what < 35) return attempt('claimed', async () => claims.push({ id: await claimOf(source, person, cents), owner: person }));
          if (what < 60) return attempt('approved', () => approveClaim(officer, { claim, ...key }));
          if (what < 66)
            return attempt('declined', () => rejectClaim(officer, { claim, reason: ClaimRejectionReason.NOT_ON_THE_LIST, ...key }));
          // mostly one's own, at times another's, which is refused
          const withdraws = who % 5 === 0 ? person : (chosen?.owner ?? person);
          if (what < 72) return attempt('withdrawn', () => withdrawClaim(w.as(withdraws), { claim, ...key }));
          if (what < 80) return attempt('reopened', () => reopenClaim(officer, { claim, reason: 'Kļūda', ...key }));
          const many = [claim, globalId('Claim', claims[who % Math.max(1, claims.length)]?.id ?? randomUUID())];
          return attempt('paid', () =>
            payClaims(w.as(payer, { role: Role.FINANCE_OFFICER, fundingSourceId: source.id }), {
              claims: what < 90 ? many : many.slice(0, 1),
              paidOn: '2026-11-22',
              reference: 'VK-1',
              ...key,
            }),
          );
        };
        for (let at = 0; at < moves.length; ) {
          const together = moves[at]!.atOnce ? moves.slice(at, at + 3) : moves.slice(at, at + 1);
          await Promise.all(together.map(run));
          at += together.length;
        }
        await checkMoney(source);
      }),
      { numRuns: HISTORIES },
    );
    await sealLedger({ em: database.orm.em.fork() as EntityManager, clock });
    const verified = await verifyLedger(database.orm.em.fork() as EntityManager);
    expect(verified.problems).toEqual([]);
    for (const name of ['claimed', 'approved', 'paid', 'reopened', 'withdrawn', 'declined'])
      expect(done.get(name) ?? 0, name).toBeGreaterThan(0);
  });

  async function claimOf(source: { code: string }, person: Resident, costCents: number): Promise<string> {
    const id = await submitClaim(w.as(person), {
      fundingSource: source.code,
      schemeCode: 'CERTIFICATE',
      cost: costCents,
      item: 'CISM',
      result: ClaimResult.ACHIEVED,
      achievedOn: '2026-10-01',
      certificateNumber: randomUUID(),
      invoiceIssuer: 'SIA',
      invoiceNumber: randomUUID(),
      evidence: [{ file: await invoiceOf(person), kind: 'INVOICE' as never }],
      confirmFacts: true,
      idempotencyKey: randomUUID(),
    });
    return id;
  }

  async function invoiceOf(person: Resident): Promise<string> {
    const [file] = await database.orm.em
      .fork()
      .execute<{ id: string }[]>(
        `insert into stored_file (owner_id, name, media_type, size_bytes, digest, uploaded_at) values (?, 'invoice.pdf', 'application/pdf', 1, ?, ?) returning id`,
        [person.person.id, randomUUID(), clock.now()],
      );
    return globalId('StoredFile', file!.id);
  }

  /** The ledger against the claims: what is owed is approved, what is paid was approved and once. */
  async function checkMoney(source: { id: string }): Promise<void> {
    const em = database.orm.em.fork();
    const sums = await em.execute<{ kind: string; cents: number }[]>(
      `select kind, sum(balance_cents)::float8 as cents from ledger_account where funding_source_id = ? group by kind`,
      [source.id],
    );
    const held = new Map(sums.map(({ kind, cents }) => [kind, cents]));
    const states = await em.execute<{ status: string; cents: number }[]>(
      `select status, coalesce(sum(approved_cents), 0)::float8 as cents from claim where funding_source_id = ? group by status`,
      [source.id],
    );
    const approved = new Map(states.map(({ status, cents }) => [status, cents]));
    expect([...held.values()].reduce((sum, cents) => sum + cents, 0)).toBe(0);
    expect(held.get('PAYABLE_PERSON') ?? 0).toBe(approved.get('APPROVED') ?? 0);
    expect(held.get('PAID_PERSON') ?? 0).toBe(approved.get('COMPLETED') ?? 0);
    expect(await w.balance(source, budget(source.id))).toBe(BUDGET - (approved.get('APPROVED') ?? 0) - (approved.get('COMPLETED') ?? 0));
    const twice = await em.execute<unknown[]>(
      `select t.reference_id from ledger_transfer t where t.funding_source_id = ? and t.kind = 'PAY' group by t.reference_id having count(*) > 1`,
      [source.id],
    );
    expect(twice).toEqual([]);
    const [payouts] = await em.execute<{ cents: number }[]>(
      'select coalesce(sum(total_cents), 0)::float8 as cents from payout where funding_source_id = ?',
      [source.id],
    );
    expect(payouts!.cents).toBe(approved.get('COMPLETED') ?? 0);
  }
});
