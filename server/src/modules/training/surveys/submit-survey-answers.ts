import type { Context } from '../../../context.ts';
import { possibleText } from '../../../shared/check-text.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { ApplicationStatus } from '../applications/application-status.enum.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import { TrainingNotCompleted } from './errors.ts';
import type { SubmitSurveyAnswersInput } from './survey.inputs.ts';
import { say } from './words/index.gen.ts';

const LONGEST_COMMENT = 5_000;
const ASPECTS = ['knowledge', 'content', 'teacher', 'organisation'] as const;

/**
 * A graduate's evaluation of a training (QUAL-1): only who completed it, once, and it can be changed until the survey closes (QUAL-5).
 * Answers the database id of the application. What is said is pseudonymous: it is never written to the audit log.
 */
export async function submitSurveyAnswers(ctx: Context, input: SubmitSurveyAnswersInput): Promise<string> {
  const accountId = ownAccountId(ctx);
  const id = localId('Application', input.application);
  if (!accountId || !id) throw new NotFound(['application']);
  for (const aspect of ASPECTS) {
    if (input[aspect] < 1 || input[aspect] > 5) throw new Invalid([aspect], say.chooseFromOneToFiveStars);
  }
  const recommend = input.wouldRecommend ?? null;
  if (recommend !== null && (recommend < 0 || recommend > 10)) throw new Invalid(['wouldRecommend'], say.chooseFrom0To10);
  const comment = possibleText(['comment'], input.comment, LONGEST_COMMENT);

  await ctx.em.fork().transactional(async (em) => {
    const [training] = await em.execute<{ status: ApplicationStatus; programmeId: string }[]>(
      `select a.status, g.programme_id as "programmeId" from application a join learning_group g on g.id = a.group_id where a.id = ? and a.account_id = ? for update of a`,
      [id, accountId],
    );
    if (!training) throw new NotFound(['application']);
    if (training.status !== ApplicationStatus.COMPLETED) throw new TrainingNotCompleted('not completed');
    await em.execute(
      `insert into survey_answer (application_id, programme_id, knowledge, content, teacher, organisation, would_recommend, comment, answered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (application_id) do update set knowledge = excluded.knowledge, content = excluded.content, teacher = excluded.teacher, organisation = excluded.organisation,
         would_recommend = excluded.would_recommend, comment = excluded.comment, answered_at = excluded.answered_at`,
      [id, training.programmeId, input.knowledge, input.content, input.teacher, input.organisation, recommend, comment, ctx.clock.now()],
    );
  });
  return id;
}
