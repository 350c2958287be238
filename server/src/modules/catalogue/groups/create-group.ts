import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { checkGroup } from './check-group.ts';
import type { GroupInput } from './group.inputs.ts';

/** A provider plans a group (APP-7). It takes applications once it is opened. */
export async function createGroup(ctx: Context, input: GroupInput): Promise<string> {
  return inTransaction(ctx.em, async (em) => {
    const { programmeId, placeId } = await checkGroup(ctx, em, input);
    const [group] = await em.execute<{ id: string; code: string }[]>(
      `insert into learning_group (code, programme_id, mode, place_id, starts_on, ends_on, weekly_times, language, teachers, minimum_size, maximum_size, applications_from, applications_until, status)
       values ('G-' || ? || '-' || lpad(nextval('learning_group_number')::text, 5, '0'), ?, ?, ?, ?, ?, ?::jsonb, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?, ?, 'PLANNED') returning id, code`,
      [
        input.startsOn.slice(0, 4),
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
      ],
    );
    await audit(
      ctx,
      {
        action: 'createGroup',
        subject: `Group:${group!.id}`,
        after: { code: group!.code, startsOn: input.startsOn, maximumSize: input.maximumSize },
      },
      em,
    );
    return group!.id;
  });
}
