import { ref } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { localId } from '../../shared/global-id.ts';
import { audit } from '../audit/audit.ts';
import { DeliveryPlace } from '../providers/delivery-place.entity.ts';
import { checkGroup } from './check-group.ts';
import { FewerPlacesThanTaken, WrongGroupStatus } from './errors.ts';
import type { Group } from './group.entity.ts';
import type { UpdateGroupInput } from './group.inputs.ts';
import { GroupStatus } from './group-status.enum.ts';
import { holdGroup } from './hold-group.ts';

/** Changes a group that has not ended; those who hold a place keep it. */
export async function updateGroup(ctx: Context, { id, group: input }: UpdateGroupInput): Promise<string> {
  return ctx.em.fork().transactional(async (em) => {
    const group = await holdGroup(ctx, em, localId('Group', id));
    if (group.status === GroupStatus.CANCELLED || group.status === GroupStatus.FINISHED) throw new WrongGroupStatus(group.status);
    const placeId = await checkGroup(em, (await group.programme.loadOrFail()).provider.id, input);
    if (input.maximumSize < group.placesTaken) throw new FewerPlacesThanTaken(group.placesTaken);
    const before = said(group);
    const { programme: _, place: __, ...facts } = input;
    em.assign(group, { ...facts, place: placeId ? ref(em.getReference(DeliveryPlace, placeId)) : null });
    await audit(ctx, { action: 'updateGroup', subject: `Group:${group.id}`, before, after: said(group) }, em);
    return group.id;
  });
}

function said({ startsOn, endsOn, minimumSize, maximumSize, applicationsFrom, applicationsUntil, mode }: Group) {
  return { startsOn, endsOn, minimumSize, maximumSize, applicationsFrom, applicationsUntil, mode };
}
