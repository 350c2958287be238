import type { Context } from '../../../context.ts';
import { batch, inOrder } from '../../../shared/read-model/batch.ts';
import { read } from '../../../shared/read-model/read.ts';
import { bothOf, EVERYTHING, type Selection } from '../../../shared/read-model/selection.ts';
import { MOMENT } from '../../../shared/read-model/shape.ts';
import { Values } from '../../../shared/read-model/values.ts';
import { keepingTime, STALE } from './listing-time.ts';
import { finishProgramme, programmeShape } from './programme-columns.ts';
import type { ProgrammeType } from './programme.type.ts';
import { visibleProgrammes } from './visible-programmes.ts';

/**
 * Programmes by database id, in the order asked; undefined for what does not exist and for drafts the asker may not see.
 * One statement. Say with `selectionOf(info)` which fields are needed, or get everything a programme has of its own; groups, quotes and
 * the like come by resolvers.
 */
export async function loadProgrammes(
  ctx: Context,
  ids: readonly string[],
  asked: Selection = EVERYTHING,
): Promise<(ProgrammeType | undefined)[]> {
  return ids.length === 0
    ? []
    : inOrder(ids, await programmesWhere(ctx, asked, (values) => `p.id = any(${values.add([...ids], 'uuid[]')})`));
}

/** One programme by database id; those asked for during a request are loaded together. */
export function loadProgramme(ctx: Context, id: string, asked: Selection = EVERYTHING): Promise<ProgrammeType | undefined> {
  return batch<{ id: string; asked: Selection }, ProgrammeType>(ctx, 'programme', async (wanted) => {
    const all = [...new Set(wanted.map((one) => one.asked))].reduce(bothOf);
    return loadProgrammes(
      ctx,
      wanted.map((one) => one.id),
      all,
    );
  }).load({ id, asked });
}

/** The programme of an address made of words. */
export async function programmeBySlug(ctx: Context, slug: string, asked: Selection): Promise<ProgrammeType | undefined> {
  return (await programmesWhere(ctx, asked, (values) => `p.slug = ${values.add(slug, 'text')}`))[0];
}

async function programmesWhere(ctx: Context, asked: Selection, condition: (values: Values) => string): Promise<ProgrammeType[]> {
  const shape = programmeShape(asked);
  const values = new Values(ctx.clock.now());
  const text = `
    with ${MOMENT}
    select (select json_agg(${shape.json}) from programme p ${shape.joins} where ${condition(values)} and ${visibleProgrammes(ctx, values)})::text as items,
      ${shape.joins.includes('catalogue.listing') ? STALE : 'false'} as stale`;
  const { items } = await keepingTime(
    ctx,
    async () => (await read<{ items: string | null; stale: boolean }>(ctx, { text, values: values.list }))[0]!,
  );
  return (JSON.parse(items ?? '[]') as ProgrammeType[]).map(finishProgramme);
}
