import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { rulesOfVersion } from '../../rules/funding-sources/source-rules.ts';
import { isWithin, scopeOf } from '../../platform/access/scope.ts';
import type { JudgedRound } from './judge-accounts.ts';
import { RoundStatus } from './round-status.enum.ts';

/** A round with what is needed to give its grants. */
export interface GivingRound extends JudgedRound {
  id: string;
  fundingSourceId: string;
  chooseBy: string;
  useBy: string;
  rulesVersion: number;
}

export interface HeldRound extends GivingRound {
  status: RoundStatus;
  createdById: string | null;
  requiresFourEyes: boolean;
  windowFrom: string | null;
  windowUntil: string | null;
  processed: number;
  toProcess: number;
  reachedAccountId: string | null;
  preview: { amountCents: number } | null;
}

const COLUMNS = `r.id, r.funding_source_id as "fundingSourceId", s.code as "sourceCode", r.round_on::text as "roundOn", r.choose_by::text as "chooseBy", r.use_by::text as "useBy", r.amount_cents as "amountCents", r.rules_version as "rulesVersion",
  r.status, r.created_by_id as "createdById", s.requires_four_eyes as "requiresFourEyes", r.window_from as "windowFrom", r.window_until as "windowUntil", r.processed, r.to_process as "toProcess", r.reached_account_id as "reachedAccountId", r.preview,
  (select max(e.round_on)::text from allocation_round e where e.funding_source_id = r.funding_source_id and e.round_on < r.round_on and e.status in ('RUNNING', 'DONE')) as "previousRoundOn"`;

/** A round as its steps need it, held until the transaction ends; undefined when there is none. */
export async function holdRound(em: EntityManager, id: string): Promise<HeldRound | undefined> {
  return readRound(em, id, 'for no key update of r');
}

export async function readRound(em: EntityManager, id: string, lock = ''): Promise<HeldRound | undefined> {
  const [row] = await em.execute<Omit<HeldRound, 'rules'>[]>(
    `select ${COLUMNS} from allocation_round r join funding_source s on s.id = r.funding_source_id where r.id = ? ${lock}`,
    [id],
  );
  return row && { ...row, amountCents: Number(row.amountCents), rules: await rulesOfVersion(em, row.fundingSourceId, row.rulesVersion) };
}

/** The round somebody wants to work on; not found where its source is not theirs (ROLE-3). */
export async function holdOwnRound(ctx: Context, em: EntityManager, globalId: string): Promise<HeldRound> {
  const id = localId('AllocationRound', globalId);
  const round = id ? await holdRound(em, id) : undefined;
  if (!round || !isWithin(scopeOf(ctx), { fundingSourceId: round.fundingSourceId })) throw new NotFound(['round']);
  return round;
}
