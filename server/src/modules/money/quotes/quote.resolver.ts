import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { loader } from '../../../shared/loader.ts';
import { NOTHING, selectionOf } from '../../../shared/read-model/selection.ts';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { textArray } from '../../../shared/text-array.ts';
import { CriterionResult } from '../../rules/eligibility/criterion-result.enum.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSources } from '../../rules/funding-sources/load-funding-sources.ts';
import { loadProgramme } from '../../catalogue/programmes/load-programmes.ts';
import { ProgrammeType } from '../../catalogue/programmes/programme.type.ts';
import { rulesThatAnswered } from './answering-rules.queries.ts';
import { AnonymousAnswers, QuoteInput } from './quote.inputs.ts';
import { quoteFor } from './quote.queries.ts';
import { QuoteRow } from './quote-row.ts';
import { QuoteType, SchemeQuotePartType, SchemeQuoteType } from './quote.type.ts';

@Resolver(() => QuoteType)
export class QuoteResolver {
  @Query(() => QuoteType, {
    description: 'What one would pay for a programme and why: by anonymous answers, or by the own account (FUND-18).',
  })
  async quote(@Ctx() ctx: Context, @Arg('input', () => QuoteInput) input: QuoteInput): Promise<QuoteType> {
    const programmeId = localId('Programme', input.programme);
    const groupId = input.group ? localId('Group', input.group) : null;
    // drafts are seen by those who keep them only
    const programme = programmeId && groupId !== undefined ? await loadProgramme(ctx, programmeId, NOTHING) : undefined;
    const answer =
      programme &&
      (await quoteFor(ctx, { programmeId: programme.id, groupId: groupId ?? null, answers: input.answers ?? null, on: input.on ?? null }));
    if (!answer) throw new NotFound(['programme']);
    return new QuoteRow(answer);
  }

  @FieldResolver(() => ProgrammeType, { description: 'The programme it is for.' })
  async programme(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Root() row: QuoteType): Promise<ProgrammeType> {
    const programme = await loadProgramme(ctx, row.programmeId, selectionOf(info));
    if (!programme) throw new NotFound(['programme']);
    return programme;
  }
}

@Resolver(() => ProgrammeType)
export class ProgrammeQuoteResolver {
  @FieldResolver(() => QuoteType, {
    description: 'What I would pay (CAT-8): for these answers, or for the own account. A whole page of programmes is answered at once.',
  })
  async quote(
    @Ctx() ctx: Context,
    @Root() programme: ProgrammeType,
    @Arg('answers', () => AnonymousAnswers, { nullable: true, description: 'Answers of a visitor.' }) answers?: AnonymousAnswers | null,
  ): Promise<QuoteType> {
    const answer = await quoteFor(ctx, { programmeId: programme.id, answers: answers ?? null });
    if (!answer) throw new NotFound(['programme']);
    return new QuoteRow(answer);
  }
}

const sourceByCode = loader<string, FundingSourceType | undefined>(async (ctx, codes) => {
  const rows = await ctx.em.execute<{ id: string; code: string }[]>('select id, code from funding_source where code = any(?::text[])', [
    textArray(codes),
  ]);
  const sources = await loadFundingSources(
    ctx,
    rows.map(({ id }) => id),
  );
  return codes.map((code) => sources[rows.findIndex((row) => row.code === code)]);
});

async function sourceOf(ctx: Context, { sourceCode }: { sourceCode: string }): Promise<FundingSourceType> {
  const source = await sourceByCode(ctx, sourceCode);
  if (!source) throw new NotFound(['fundingSource']);
  return source;
}

@Resolver(() => SchemeQuotePartType)
export class SchemeQuotePartResolver {
  @FieldResolver(() => FundingSourceType, { description: 'The source.' })
  fundingSource(@Ctx() ctx: Context, @Root() part: SchemeQuotePartType): Promise<FundingSourceType> {
    return sourceOf(ctx, part);
  }
}

@Resolver(() => SchemeQuoteType)
export class SchemeQuoteResolver {
  @FieldResolver(() => FundingSourceType, { description: 'The project whose scheme it is.' })
  fundingSource(@Ctx() ctx: Context, @Root() scheme: SchemeQuoteType): Promise<FundingSourceType> {
    return sourceOf(ctx, scheme);
  }

  @FieldResolver(() => Day, { nullable: true, description: 'First day on which the version of the rules that answered is in force.' })
  async rulesFrom(@Ctx() ctx: Context, @Root() scheme: SchemeQuoteType): Promise<string | null> {
    return (await rulesThatAnswered(ctx, scheme.sourceCode, scheme.version))?.effectiveFrom ?? null;
  }

  @Translated()
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What to do if one disagrees with a refusal; null where it is not one (BEY-21).',
  })
  async ifYouDisagree(@Ctx() ctx: Context, @Root() scheme: SchemeQuoteType): Promise<Translation | null> {
    if (scheme.eligibility !== CriterionResult.NOT_MET) return null;
    return (await rulesThatAnswered(ctx, scheme.sourceCode, scheme.version))?.ifYouDisagree ?? null;
  }
}
