import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { FundingSource } from './funding-source.entity.ts';
import { mayMakeRules } from './who-may.ts';

/** The source somebody wants to change, locked; not found where it is not theirs (ROLE-3). */
export async function findOwnSource(ctx: Context, em: EntityManager, globalId: string): Promise<FundingSource> {
  const id = localId('FundingSource', globalId);
  const source = id && mayMakeRules(ctx, id) ? await em.findOne(FundingSource, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!source) throw new NotFound(['fundingSource']);
  return source;
}
