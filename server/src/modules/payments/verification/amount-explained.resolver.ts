import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { loadApplication } from '../../training/applications/application.queries.ts';
import { ApplicationType } from '../../training/applications/application.type.ts';
import { maySeeDecision, maySeeTransfers } from '../../training/applications/applications-seen.ts';
import { CriterionAnswerType } from '../../rules/eligibility/criterion-answer.type.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../../rules/funding-sources/load-funding-sources.ts';
import { explainedAmountsOf } from './amount-explained.queries.ts';
import { ExplainedAmountType } from './amount-explained.type.ts';

@Resolver(() => ApplicationType)
export class ApplicationAmountResolver {
  @FieldResolver(() => [ExplainedAmountType], {
    description:
      'How each amount that was reserved follows from price, rules and facts, one entry a source (BEY-21, BEY-29). Empty where no money was reserved, and for those who do not see its money.',
  })
  async explainedAmounts(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<ExplainedAmountType[]> {
    return maySeeTransfers(ctx, application) ? explainedAmountsOf(ctx, application.id) : [];
  }
}

@Resolver(() => ExplainedAmountType)
export class ExplainedAmountResolver {
  @FieldResolver(() => FundingSourceType, { description: 'The source that reserved it.' })
  fundingSource(@Ctx() ctx: Context, @Root() amount: ExplainedAmountType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, amount.fundingSourceId) as Promise<FundingSourceType>;
  }

  @FieldResolver(() => [CriterionAnswerType], {
    description: 'Facts the amount hung on, as the decision used them, with origin and date; empty where none did.',
  })
  async facts(@Ctx() ctx: Context, @Root() amount: ExplainedAmountType): Promise<object[]> {
    const application = await loadApplication(ctx, amount.applicationId);
    if (!application || !maySeeDecision(ctx, application)) return [];
    return (application.decisionKept as { code: string }[]).filter(({ code }) => amount.factCodes.includes(code));
  }
}
