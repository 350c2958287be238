import type { EntityManager } from '@mikro-orm/postgresql';
import type { Side } from './accounts.ts';
import { refusalOf } from './errors.ts';
import type { LedgerAccountKind } from './ledger-account-kind.enum.ts';
import { TransferKind } from './transfer-kind.enum.ts';

/** Money to be moved. Amounts are whole cents above zero. */
export interface NewTransfer {
  readonly kind: TransferKind;
  readonly fundingSourceId: string;
  readonly from: Side;
  readonly to: Side;
  readonly amountCents: number;
  /** Code of the cause, "SUBMITTED", "NO_CHOICE_MADE". */
  readonly reason: string;
  /** Application, grant or round that caused it. */
  readonly referenceId?: string | null;
  /** Person who acted; nobody for the platform's own jobs. */
  readonly actorId?: string | null;
  readonly at: Date;
  /** Unique for ever: the same cause can move money once only (FUND-22). */
  readonly key: string;
}

/** A line of a statement: the transfer as one of its accounts sees it. */
export interface StatementLine {
  readonly id: string;
  readonly sequence: number;
  readonly at: Date;
  readonly kind: TransferKind;
  /** Above zero what came in, below zero what went out. */
  readonly amountCents: number;
  readonly balanceCents: number;
  readonly reason: string;
  readonly referenceId: string | null;
}

/** The most lines one statement of the database carries; more are posted in turns. */
const LINES = 5_000;

/**
 * Moves money (FUND-20). Everything posted in one call is moved by one statement, in the order given: all of it or nothing.
 * Thousands of transfers cost little more than one. Call it inside the transaction of what causes it.
 */
export async function post(em: EntityManager, transfers: readonly NewTransfer[]): Promise<void> {
  for (let from = 0; from < transfers.length; from += LINES) await postLines(em, transfers.slice(from, from + LINES));
}

async function postLines(em: EntityManager, transfers: readonly NewTransfer[]): Promise<void> {
  const lines = JSON.stringify(transfers.map(lineOf));
  try {
    await em.execute(
      `${LINES_READ}
      insert into ledger_account (kind, subject_id, funding_source_id)
      select distinct kind, subject_id, source from (select debit_kind as kind, debit_subject as subject_id, source from line union select credit_kind, credit_subject, source from line) sides
      order by kind, subject_id on conflict do nothing`,
      [lines],
    );
    // accounts are found by their subject: "is true" keeps the database from going through all those of the source for each line
    await em.execute(
      `${LINES_READ}
      insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, reference_id, funding_source_id, actor_id, idempotency_key)
      select line.at, line.kind, debit.id, credit.id, line.cents, line.reason, line.reference_id, line.source, line.actor_id, line.key
        from line
        join ledger_account debit on debit.kind = line.debit_kind and debit.subject_id = line.debit_subject and (debit.funding_source_id = line.source) is true
        join ledger_account credit on credit.kind = line.credit_kind and credit.subject_id = line.credit_subject and (credit.funding_source_id = line.source) is true
       order by line.position`,
      [lines],
    );
  } catch (error) {
    throw refusalOf(error);
  }
}

const LINES_READ = `with line as (
  select * from jsonb_to_recordset(?::jsonb) as line(position int, kind text, source uuid, debit_kind text, debit_subject uuid, credit_kind text, credit_subject uuid,
    cents bigint, reason text, reference_id uuid, actor_id uuid, at timestamptz, key text))`;

function lineOf(transfer: NewTransfer, position: number) {
  return {
    position,
    kind: transfer.kind,
    source: transfer.fundingSourceId,
    debit_kind: transfer.from.kind,
    debit_subject: transfer.from.subjectId,
    credit_kind: transfer.to.kind,
    credit_subject: transfer.to.subjectId,
    cents: transfer.amountCents,
    reason: transfer.reason,
    reference_id: transfer.referenceId ?? null,
    actor_id: transfer.actorId ?? null,
    at: transfer.at.toISOString(),
    key: transfer.key,
  };
}

/** Takes a mistaken transfer back by its mirror image (FUND-20). A transfer is taken back once; the key sees to it. */
export async function reverse(
  em: EntityManager,
  transferId: string,
  by: { reason: string; actorId: string | null; at: Date },
): Promise<void> {
  try {
    await em.execute(
      `insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, reference_id, funding_source_id, actor_id, idempotency_key)
       select ?, '${TransferKind.CORRECTION}', credit_id, debit_id, amount_cents, ?, id, funding_source_id, ?, 'reverse:' || id from ledger_transfer where id = ?`,
      [by.at, by.reason, by.actorId, transferId],
    );
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What is in an account now, or was at a past moment (FUND-23). An account nobody has used holds nothing. */
export async function balanceOf(em: EntityManager, fundingSourceId: string, side: Side, asOf?: Date): Promise<number> {
  const [row] = asOf
    ? await em.execute<{ cents: string }[]>(
        `select coalesce((select sum(amount_cents) from ledger_transfer t where t.credit_id = a.id and t.at <= ?), 0)
              - coalesce((select sum(amount_cents) from ledger_transfer t where t.debit_id = a.id and t.at <= ?), 0) as cents
           from ledger_account a where a.kind = ? and a.subject_id = ? and a.funding_source_id = ?`,
        [asOf, asOf, side.kind, side.subjectId, fundingSourceId],
      )
    : await em.execute<{ cents: string }[]>(
        `select balance_cents as cents from ledger_account where kind = ? and subject_id = ? and funding_source_id = ?`,
        [side.kind, side.subjectId, fundingSourceId],
      );
  return Number(row?.cents ?? 0);
}

/** Balances of many accounts of one kind, by subject; subjects nobody has used are left out. */
export async function balancesOf(em: EntityManager, kind: LedgerAccountKind, subjectIds: readonly string[]): Promise<Map<string, number>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await em.execute<{ subject_id: string; cents: string }[]>(
    `select subject_id, sum(balance_cents) as cents from ledger_account where kind = ? and subject_id = any(?::uuid[]) group by subject_id`,
    [kind, `{${subjectIds.join(',')}}`],
  );
  return new Map(rows.map((row) => [row.subject_id, Number(row.cents)]));
}

/** Every movement of an account in the order of writing, each with the balance after it. */
export async function statementOf(em: EntityManager, fundingSourceId: string, side: Side, until?: Date): Promise<StatementLine[]> {
  const rows = await em.execute<
    { id: string; sequence: string; at: string; kind: TransferKind; cents: string; reason: string; reference_id: string | null }[]
  >(
    `select t.id, t.sequence, t.at, t.kind, case when t.credit_id = a.id then t.amount_cents else -t.amount_cents end as cents, t.reason, t.reference_id
       from ledger_account a join ledger_transfer t on t.debit_id = a.id or t.credit_id = a.id
      where a.kind = ? and a.subject_id = ? and a.funding_source_id = ? and t.at <= ? order by t.sequence`,
    [side.kind, side.subjectId, fundingSourceId, until ?? 'infinity'],
  );
  let balanceCents = 0;
  return rows.map((row) => {
    const amountCents = Number(row.cents);
    balanceCents += amountCents;
    return {
      id: row.id,
      sequence: Number(row.sequence),
      at: new Date(row.at),
      kind: row.kind,
      amountCents,
      balanceCents,
      reason: row.reason,
      referenceId: row.reference_id,
    };
  });
}
