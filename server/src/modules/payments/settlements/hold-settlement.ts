import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { isWithin, scopeOf } from '../../platform/access/scope.ts';
import type { SettlementLineKind } from './settlement-line-kind.enum.ts';
import type { SettlementStatus } from './settlement-status.enum.ts';

/** A statement as its steps need it, held until the transaction ends. */
export interface HeldSettlement {
  id: string;
  number: string;
  providerId: string;
  fundingSourceId: string;
  /** First day of the month. */
  month: string;
  status: SettlementStatus;
  resumesAs: SettlementStatus | null;
  confirmedById: string | null;
  confirmedAt: string | null;
  payableCents: number | null;
}

export interface HeldLine {
  id: string;
  kind: SettlementLineKind;
  applicationId: string | null;
  amountCents: number;
  objection: string | null;
  answer: string | null;
  settlement: HeldSettlement;
}

const COLUMNS = `s.id, s.number, s.provider_id as "providerId", s.funding_source_id as "fundingSourceId", s.month::text as month, s.status, s.resumes_as as "resumesAs", s.confirmed_by_id as "confirmedById", s.confirmed_at as "confirmedAt", s.payable_cents as "payableCents"`;

export async function holdSettlement(em: EntityManager, id: string, lock = 'for no key update'): Promise<HeldSettlement | undefined> {
  const [row] = await em.execute<HeldSettlement[]>(`select ${COLUMNS} from settlement s where s.id = ? ${lock}`, [id]);
  return row && { ...row, payableCents: row.payableCents === null ? null : Number(row.payableCents) };
}

/** The statement somebody wants to work on; not found where its provider or source is not theirs (ROLE-3). */
export async function holdOwnSettlement(ctx: Context, em: EntityManager, globalId: string): Promise<HeldSettlement> {
  const id = localId('Settlement', globalId);
  const settlement = id ? await holdSettlement(em, id) : undefined;
  if (!settlement || !isWithin(scopeOf(ctx), settlement)) throw new NotFound(['settlement']);
  return settlement;
}

/** A line with its statement, both held; not found where they are not theirs. */
export async function holdOwnLine(ctx: Context, em: EntityManager, globalId: string): Promise<HeldLine> {
  const id = localId('SettlementLine', globalId);
  const [found] = id
    ? await em.execute<{ settlementId: string }[]>('select settlement_id as "settlementId" from settlement_line where id = ?', [id])
    : [];
  const settlement = found && (await holdSettlement(em, found.settlementId));
  if (!settlement || !isWithin(scopeOf(ctx), settlement)) throw new NotFound(['line']);
  const [line] = await em.execute<Omit<HeldLine, 'settlement'>[]>(
    `select id, kind, application_id as "applicationId", amount_cents as "amountCents", objection, answer from settlement_line where id = ? and settlement_id = ?`,
    [id, settlement.id],
  );
  // it went to another statement a moment ago
  if (!line) throw new NotFound(['line']);
  return { ...line, amountCents: Number(line.amountCents), settlement };
}
