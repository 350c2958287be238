import type { Context } from '../../../context.ts';
import type { Selection } from '../../../shared/read-model/selection.ts';
import { loadProgrammes } from '../programmes/load-programmes.ts';

export interface LearningPathRow {
  goal: string;
  programmes: object[];
}

/** A person's learning path; programmes that were withdrawn altogether are left out. */
export async function learningPathOf(ctx: Context, accountId: string, asked: Selection): Promise<LearningPathRow | null> {
  const [path] = await ctx.em.execute<{ goal: string; programmeIds: string[] }[]>(
    'select goal, programme_ids as "programmeIds" from learning_path where account_id = ?',
    [accountId],
  );
  if (!path) return null;
  const programmes = await loadProgrammes(ctx, path.programmeIds, asked.of('programmes'));
  return { goal: path.goal, programmes: programmes.filter((programme) => programme !== undefined) };
}
