import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload } from '../../../shared/user-errors.ts';
import { loadApplications } from '../applications/application.queries.ts';
import { submitSurveyAnswers } from './submit-survey-answers.ts';
import { SubmitSurveyAnswersInput } from './survey.inputs.ts';
import { SubmitSurveyAnswersPayload } from './survey.payloads.ts';

@Resolver()
export class SurveyResolver {
  @Authorized()
  @Mutation(() => SubmitSurveyAnswersPayload, { description: 'Rates a training one has completed, or changes the rating given before.' })
  submitSurveyAnswers(
    @Ctx() ctx: Context,
    @Arg('input', () => SubmitSurveyAnswersInput) input: SubmitSurveyAnswersInput,
  ): Promise<SubmitSurveyAnswersPayload> {
    return payload(async () => ({ application: (await loadApplications(ctx, [await submitSurveyAnswers(ctx, input)]))[0] }));
  }
}
