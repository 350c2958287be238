import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemonstration } from '../../../seeds/seed-demonstration.ts';
import { settableClock } from '../../../shared/clock.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { holdClaim } from '../../payments/claims/hold-claim.ts';
import { judgeClaim } from '../../payments/claims/judging/judge-claim.ts';
import { caseOf } from '../../payments/claims/judging/settle-claim.ts';
import { keepAnswer, type KeptAnswer } from '../../rules/eligibility/kept-answer.ts';
import { NOT_MET } from '../../rules/eligibility/verdict.ts';
import { redecide } from './redecide.ts';

const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
const OPEN = ['SUBMITTED', 'WAITLISTED', 'APPROVED', 'IN_TRAINING'];

interface Kept {
  id: string;
  status: string;
  paidCents: number;
  decision: KeptAnswer[];
}

interface KeptClaim {
  id: string;
  kind: string;
  status: string;
  decidedAt: string | null;
  approvedCents: number | null;
  decision: KeptAnswer[];
}

describe('deciding past applications again', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await seedDemonstration(database.orm, { scale: 'small', clock, personalDataKey: 'a key for tests of thirty-two characters' });
  }, 180_000);
  afterAll(() => database.close());

  it('FUND-2: over all of the demonstration, its own version gives every ended application the answer that was kept', async () => {
    const em = database.orm.em.fork();
    const sources = await em.execute<{ id: string; code: string }[]>('select id, code from funding_source');
    const rows = await em.execute<Kept[]>(
      'select id, status, paid_by_scheme_cents::float8 as "paidCents", decision from application where scheme_code is not null',
    );
    const kept = new Map(rows.map((row) => [row.id, row]));
    let compared = 0;
    for (const source of sources) {
      for await (const { past, answer } of redecide(em, source)) {
        const row = kept.get(past.id)!;
        if (OPEN.includes(row.status)) continue;
        compared += 1;
        expect(row.decision.length, row.status).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(answer.criteria.map(keepAnswer)))).toEqual(row.decision);
        if (row.status === 'REJECTED') continue;
        expect(answer.verdict, `${source.code} ${past.on}`).not.toBe(NOT_MET);
        // an exemption that a register did not confirm pays less in the end
        expect([answer.certain.paysCents, answer.ifConfirmed?.paysCents], source.code).toContain(row.paidCents);
      }
    }
    expect(compared).toBe(rows.filter(({ status }) => !OPEN.includes(status)).length);
    expect(compared).toBeGreaterThan(500);
  });

  it('FUND-2, FUND-13, FUND-14: and every claim, decided or proposed, by the version of its day', async () => {
    const em = database.orm.em.fork() as EntityManager;
    const rows = await em.execute<KeptClaim[]>(
      `select id, kind, status, decided_at as "decidedAt", approved_cents::float8 as "approvedCents", decision from claim where status <> 'WITHDRAWN'`,
    );
    const compared = new Map<string, number>();
    for (const row of rows) {
      const claim = (await holdClaim(em, row.id))!;
      const judged = (await judgeClaim(em, clock, {
        ...(await caseOf(em, claim)),
        ...(row.decidedAt && { before: new Date(row.decidedAt) }),
      }))!;
      expect(judged.version, claim.number).toBe(claim.rulesVersion);
      expect(row.decision.length, claim.number).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(judged.decision)), claim.number).toEqual(row.decision);
      if (row.approvedCents !== null) expect([judged.eligibility, judged.paysCents], claim.number).toEqual(['MET', row.approvedCents]);
      compared.set(row.kind, (compared.get(row.kind) ?? 0) + 1);
    }
    for (const kind of ['REIMBURSEMENT', 'STIPEND']) expect(compared.get(kind) ?? 0, kind).toBeGreaterThan(0);
  });
});
