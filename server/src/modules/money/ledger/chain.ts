import { createHash } from 'node:crypto';

/**
 * A transfer as the chain sees it (BEY-29): a half that may be shown to everybody and a half that concerns people. Each half is sealed
 * by a hash of its own, so that the first can be published, or kept back, without the second. Figures and times are texts: nothing is rounded on the way.
 */
export interface ChainedTransfer {
  id: string;
  sequence: string;
  /** Microseconds in UTC, "2026-11-22T10:00:00.000000Z". */
  at: string;
  kind: string;
  debitId: string;
  debitKind: string;
  creditId: string;
  creditKind: string;
  amountCents: string;
  reason: string;
  referenceId: string | null;
  fundingSourceId: string;
  actorId: string | null;
  idempotencyKey: string;
}

/** What a link holds besides its place: the hashes that anybody can write again. */
export interface SealedTransfer {
  openSeal: string;
  closedSeal: string;
  hash: string;
}

/** The link before the first one. */
export const BEGINNING = '0'.repeat(64);

/** Chains one transfer to the link before it. The nonce keeps a half that is not shown from being guessed. */
export function sealTransfer(previous: string, position: number, nonce: string, transfer: ChainedTransfer): SealedTransfer {
  const openSeal = openSealOf(openNonce(nonce), transfer);
  const closedSeal = closedSealOf(nonce, transfer);
  return { openSeal, closedSeal, hash: hashOf([previous, String(position), openSeal, closedSeal]) };
}

/** May be published with the open half; says nothing about the closed one. */
export function openNonce(nonce: string): string {
  return hashOf(['open', nonce]);
}

function openSealOf(nonce: string, { fundingSourceId, kind, debitKind, creditKind, amountCents }: ChainedTransfer): string {
  return hashOf([nonce, fundingSourceId, kind, debitKind, creditKind, amountCents]);
}

function closedSealOf(nonce: string, transfer: ChainedTransfer): string {
  const { id, sequence, at, debitId, creditId, reason, referenceId, actorId, idempotencyKey } = transfer;
  return hashOf(['closed', nonce, id, sequence, at, debitId, creditId, reason, referenceId, actorId, idempotencyKey]);
}

/** SHA-256 of a JSON list of texts, hexadecimal. */
function hashOf(texts: (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** Columns of a transfer `t` from `d` to `c` as the chain writes them. */
export const CHAINED_COLUMNS = `t.id, t.sequence::text as sequence, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, t.kind, t.debit_id as "debitId", d.kind as "debitKind",
  t.credit_id as "creditId", c.kind as "creditKind", t.amount_cents::text as "amountCents", t.reason, t.reference_id as "referenceId", t.funding_source_id as "fundingSourceId", t.actor_id as "actorId", t.idempotency_key as "idempotencyKey"`;
