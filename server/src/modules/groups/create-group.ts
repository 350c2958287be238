import { ref } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { NotFound } from '../../shared/errors.ts';
import { localId } from '../../shared/global-id.ts';
import { audit } from '../audit/audit.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ProgrammeStatus } from '../programmes/programme-status.enum.ts';
import { DeliveryPlace } from '../providers/delivery-place.entity.ts';
import { isWithin, scopeOf } from '../roles/scope.ts';
import { checkGroup } from './check-group.ts';
import { Group } from './group.entity.ts';
import type { GroupInput } from './group.inputs.ts';
import { GroupStatus } from './group-status.enum.ts';

/** A provider plans a group of a programme of its own (APP-7); applications begin when it is opened. */
export async function createGroup(ctx: Context, input: GroupInput): Promise<string> {
  const programmeId = localId('Programme', input.programme);
  return ctx.em.fork().transactional(async (em) => {
    const programme = programmeId ? await em.findOne(Programme, { id: programmeId }) : null;
    if (!programme || programme.status === ProgrammeStatus.PAST || !isWithin(scopeOf(ctx), { providerId: programme.provider.id })) throw new NotFound(['group', 'programme']);
    const placeId = await checkGroup(em, programme.provider.id, input);
    const { programme: _, place: __, ...facts } = input;
    const group = em.create(Group, { ...facts, status: GroupStatus.PLANNED, placesTaken: 0, programme: ref(programme), place: placeId ? ref(em.getReference(DeliveryPlace, placeId)) : null, code: await nextCode(em) });
    await em.persist(group).flush();
    await audit(ctx, { action: 'createGroup', subject: `Group:${group.id}`, after: facts }, em);
    return group.id;
  });
}

/** By which people name the group: the year and a number that is never given twice. */
async function nextCode(em: Context['em']): Promise<string> {
  const [row] = await em.execute<{ code: string }[]>(`select 'G-' || to_char(now(), 'YYYY') || '-' || lpad(nextval('group_code')::text, 5, '0') as code`);
  return row!.code;
}
