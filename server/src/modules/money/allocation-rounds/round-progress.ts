import type { EntityManager } from '@mikro-orm/postgresql';
import { figuresOf } from './count-outcomes.ts';
import type { Judgement } from './judge-accounts.ts';

/** The round begins, or goes on after a stop. */
export async function beginRound(em: EntityManager, id: string): Promise<void> {
  await em.execute(
    `update allocation_round set status = 'RUNNING', to_process = (select count(*) from learning_account where closed_at is null) where id = ?`,
    [id],
  );
}

/** Keeps what became of each account; who was given a grant before keeps that outcome. */
export async function keepOutcomes(
  em: EntityManager,
  round: { id: string; amountCents: number },
  judged: readonly Judgement[],
): Promise<void> {
  await em.execute(
    `insert into round_outcome (round_id, account_id, reason, amount_cents)
     select ?, o."accountId", o.reason, case when o."isEntitled" then ?::bigint else 0 end from jsonb_to_recordset(?::jsonb) as o("accountId" uuid, "isEntitled" boolean, reason text)
     on conflict (round_id, account_id) do update set reason = excluded.reason, amount_cents = excluded.amount_cents where round_outcome.amount_cents = 0`,
    [round.id, round.amountCents, JSON.stringify(judged)],
  );
}

/** Keeps how far the run has come. */
export async function keepProgress(em: EntityManager, id: string, accounts: readonly string[]): Promise<void> {
  await em.execute(
    'update allocation_round set processed = processed + ?, to_process = greatest(to_process, processed + ?), reached_account_id = ? where id = ?',
    [accounts.length, accounts.length, accounts.at(-1)!, id],
  );
}

/** Everybody has been dealt with: the report is made from the outcomes. */
export async function finishRound(em: EntityManager, round: { id: string; amountCents: number }, at: Date): Promise<void> {
  const rows = await em.execute<{ reason: string; isEntitled: boolean; persons: number }[]>(
    `select reason, amount_cents > 0 as "isEntitled", count(*)::int as persons from round_outcome where round_id = ? group by reason, amount_cents > 0`,
    [round.id],
  );
  const report = figuresOf(new Map(rows.map((row) => [row.reason, row])), round.amountCents, at);
  await em.execute(`update allocation_round set status = 'DONE', report = ?::jsonb, to_process = processed where id = ?`, [
    JSON.stringify(report),
    round.id,
  ]);
}
