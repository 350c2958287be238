import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { mayKeep } from './check-group.ts';
import type { GroupStatus } from './group-status.enum.ts';

export interface HeldGroup {
  id: string;
  status: GroupStatus;
  programmeId: string;
  placesTaken: number;
  maximumSize: number;
  startsOn: string;
  hasApplications: boolean;
}

/** The group somebody wants to change, held until the transaction ends; not found where it is not theirs (ROLE-3). */
export async function holdOwnGroup(ctx: Context, em: EntityManager, globalId: string, path: string): Promise<HeldGroup> {
  const id = localId('Group', globalId);
  const [row] = id
    ? await em.execute<(HeldGroup & { providerId: string })[]>(
        `select g.id, g.status, g.programme_id as "programmeId", g.places_taken as "placesTaken", g.maximum_size as "maximumSize", g.starts_on::text as "startsOn", p.provider_id as "providerId",
                exists (select from application a where a.group_id = g.id) as "hasApplications"
           from learning_group g join programme p on p.id = g.programme_id where g.id = ? for no key update of g`,
        [id],
      )
    : [];
  if (!row || !mayKeep(ctx, row.providerId)) throw new NotFound([path]);
  return row;
}
