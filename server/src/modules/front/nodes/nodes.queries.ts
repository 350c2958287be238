import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { readGlobalId } from '../../../shared/global-id.ts';
import type { Selection } from '../../../shared/read-model/selection.ts';
import { nodeLoader } from '../../platform/nodes/node-loaders.ts';
import { say } from './words/index.gen.ts';

const MOST_IDS = 100;

/** Finds things of any types by global id, one look-up a type. Forged and foreign ids give null. */
export async function findNodes(ctx: Context, ids: string[], selection: Selection): Promise<(object | null)[]> {
  if (ids.length > MOST_IDS) throw new Invalid(['ids'], say.askForAtMostIds({ mostIds: MOST_IDS }));
  const asked = ids.map(readGlobalId);
  const found = new Map<string, object>();
  for (const type of new Set(asked.map((one) => one?.type))) {
    const load = type && nodeLoader(type);
    if (!load) continue;
    const wanted = [...new Set(asked.filter((one) => one?.type === type).map((one) => one!.id))];
    const rows = await load(ctx, wanted, selection);
    wanted.forEach((id, index) => {
      const row = rows[index];
      if (row) found.set(`${type}:${id}`, '__typename' in row ? row : Object.assign(row, { __typename: type }));
    });
  }
  return asked.map((one) => (one && found.get(`${one.type}:${one.id}`)) ?? null);
}
