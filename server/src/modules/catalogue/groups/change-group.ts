import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { checkGroup } from './check-group.ts';
import { WrongGroupStatus } from './errors.ts';
import { GroupStatus } from './group-status.enum.ts';
import type { UpdateGroupInput } from './group.inputs.ts';
import { holdOwnGroup } from './hold-group.ts';
import { say } from './words/index.gen.ts';

/** Changes a group that has not ended. Places that are taken stay taken; whom new ones go to is training's to say. */
export async function changeGroup(ctx: Context, { id, group: input }: UpdateGroupInput): Promise<string> {
  return inTransaction(ctx.em, async (em) => {
    const group = await holdOwnGroup(ctx, em, id, 'id');
    if (group.status === GroupStatus.FINISHED || group.status === GroupStatus.CANCELLED) throw new WrongGroupStatus(group.status);
    const { programmeId, placeId } = await checkGroup(ctx, em, input);
    if (group.hasApplications && programmeId !== group.programmeId) throw new Invalid(['group', 'programme'], say.somebodyHasApplied);
    if (input.maximumSize < group.placesTaken)
      throw new Invalid(['group', 'maximumSize'], say.soManyPlacesAreTakenAlready({ placesTaken: group.placesTaken }));
    await em.execute(
      `update learning_group set programme_id = ?, mode = ?, place_id = ?, starts_on = ?, ends_on = ?, weekly_times = ?::jsonb, language = ?, teachers = array(select jsonb_array_elements_text(?::jsonb)),
              minimum_size = ?, maximum_size = ?, applications_from = ?, applications_until = ? where id = ?`,
      [
        programmeId,
        input.mode,
        placeId,
        input.startsOn,
        input.endsOn,
        JSON.stringify(input.weeklyTimes),
        input.language,
        JSON.stringify((input.teachers ?? []).map((name) => name.trim())),
        input.minimumSize,
        input.maximumSize,
        input.applicationsFrom,
        input.applicationsUntil,
        group.id,
      ],
    );
    await audit(
      ctx,
      {
        action: 'updateGroup',
        subject: `Group:${group.id}`,
        before: { startsOn: group.startsOn, maximumSize: group.maximumSize },
        after: { startsOn: input.startsOn, maximumSize: input.maximumSize },
      },
      em,
    );
    return group.id;
  });
}
