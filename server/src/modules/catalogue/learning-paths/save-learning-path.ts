import type { Context } from '../../../context.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import type { SaveLearningPathInput } from './learning-path.inputs.ts';
import { NoAccountYet } from '../../people/accounts/errors.ts';
import { LearningPath } from './learning-path.entity.ts';
import { say } from './words/index.gen.ts';

const LONGEST_GOAL = 500;
const MOST_PROGRAMMES = 20;

/** Keeps a person's goal and the programmes that lead to it: the condition of full cost (FUND-8). */
export async function saveLearningPath(ctx: Context, input: SaveLearningPathInput): Promise<{ accountId: string }> {
  const accountId = ownAccountId(ctx);
  if (!accountId) throw new NoAccountYet();
  const goal = input.goal.trim().normalize('NFC');
  if (goal === '') throw new Invalid(['goal'], say.writeWhatYouWantToReach);
  if (goal.length > LONGEST_GOAL) throw new Invalid(['goal'], say.theGoalIsTooLong({ longestGoal: LONGEST_GOAL }));
  if (input.programmes.length > MOST_PROGRAMMES)
    throw new Invalid(['programmes'], say.aLearningPathCanHaveUp({ mostProgrammes: MOST_PROGRAMMES }));
  const programmeIds = [...new Set(input.programmes.map((id) => localId('Programme', id)))];
  const found = await ctx.em.execute<{ id: string }[]>(`select id from programme where id = any(?::uuid[]) and status <> 'DRAFT'`, [
    `{${programmeIds.filter(Boolean).join(',')}}`,
  ]);
  if (found.length < programmeIds.length) throw new NotFound(['programmes']);
  await ctx.em.transactional(async (em) => {
    const path = await em.findOne(LearningPath, { account: accountId });
    const before = path && { goal: path.goal, programmeIds: path.programmeIds };
    const after = { goal, programmeIds: programmeIds as string[] };
    if (path) Object.assign(path, after);
    else em.create(LearningPath, { account: accountId, ...after });
    await audit(ctx, { action: 'saveLearningPath', subject: `LearningAccount:${accountId}`, before, after }, em);
  });
  return { accountId };
}
