import { createHash } from 'node:crypto';

/** A transfer as the chain sees it: everything it says, written so that anybody can write it again (BEY-29). */
export interface ChainedTransfer {
  id: string;
  sequence: string;
  /** Microseconds in UTC, "2026-11-22T10:00:00.000000Z". */
  at: string;
  kind: string;
  debitId: string;
  creditId: string;
  amountCents: string;
  reason: string;
  referenceId: string | null;
  fundingSourceId: string;
  actorId: string | null;
  idempotencyKey: string;
}

/** The link before the first one. */
export const BEGINNING = '0'.repeat(64);

/** SHA-256 over the link before and the transfer, as a JSON list of texts. */
export function linkHash(previous: string, transfer: ChainedTransfer): string {
  const { id, sequence, at, kind, debitId, creditId, amountCents, reason, referenceId, fundingSourceId, actorId, idempotencyKey } =
    transfer;
  return createHash('sha256')
    .update(
      JSON.stringify([
        previous,
        id,
        sequence,
        at,
        kind,
        debitId,
        creditId,
        amountCents,
        reason,
        referenceId,
        fundingSourceId,
        actorId,
        idempotencyKey,
      ]),
    )
    .digest('hex');
}

/** Columns of a transfer `t` as the chain writes them: texts, so that no number or time is rounded on the way. */
export const CHAINED_COLUMNS = `t.id, t.sequence::text as sequence, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, t.kind, t.debit_id as "debitId", t.credit_id as "creditId", t.amount_cents::text as "amountCents",
  t.reason, t.reference_id as "referenceId", t.funding_source_id as "fundingSourceId", t.actor_id as "actorId", t.idempotency_key as "idempotencyKey"`;
