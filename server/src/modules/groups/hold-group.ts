import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { NotFound } from '../../shared/errors.ts';
import { isWithin, scopeOf } from '../roles/scope.ts';
import { Group } from './group.entity.ts';

/** The group with its programme, held until the transaction ends; what the viewer may not touch is not found (ROLE-3). */
export async function holdGroup(ctx: Context, em: EntityManager, groupId: string | undefined): Promise<Group> {
  const group = groupId ? await em.findOne(Group, { id: groupId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  const programme = await group?.programme.load();
  if (!group || !programme || !isWithin(scopeOf(ctx), { providerId: programme.provider.id })) throw new NotFound(['group']);
  return group;
}
