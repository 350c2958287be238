import type { Context } from '../../../context.ts';
import { batch, inOrder } from '../../../shared/read-model/batch.ts';
import { read } from '../../../shared/read-model/read.ts';
import { bothOf, EVERYTHING, type Selection } from '../../../shared/read-model/selection.ts';
import { MOMENT } from '../../../shared/read-model/shape.ts';
import { Values } from '../../../shared/read-model/values.ts';
import { visibleProgrammes } from '../programmes/visible-programmes.ts';
import { finishGroup, groupJson } from './group-columns.ts';
import type { GroupType } from './group.type.ts';

/** Groups by database id, in the order asked; undefined for what does not exist and for groups of drafts the asker may not see. */
export async function loadGroups(ctx: Context, ids: readonly string[], asked: Selection = EVERYTHING): Promise<(GroupType | undefined)[]> {
  if (ids.length === 0) return [];
  const values = new Values(ctx.clock.now());
  const text = `
    with ${MOMENT}
    select json_agg(${groupJson(asked)})::text as items
    from learning_group g join programme p on p.id = g.programme_id where g.id = any(${values.add([...ids], 'uuid[]')}) and ${visibleProgrammes(ctx, values)}`;
  const [found] = await read<{ items: string | null }>(ctx, { text, values: values.list });
  return inOrder(ids, (JSON.parse(found?.items ?? '[]') as GroupType[]).map(finishGroup));
}

/** One group by database id; those asked for during a request are loaded together. */
export function loadGroup(ctx: Context, id: string, asked: Selection = EVERYTHING): Promise<GroupType | undefined> {
  return batch<{ id: string; asked: Selection }, GroupType>(ctx, 'group', async (wanted) => {
    const all = [...new Set(wanted.map((one) => one.asked))].reduce(bothOf);
    return loadGroups(
      ctx,
      wanted.map((one) => one.id),
      all,
    );
  }).load({ id, asked });
}
