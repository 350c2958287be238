import type { Context } from '../../../../context.ts';
import { NotFound } from '../../../../shared/errors.ts';
import { money } from '../../../../shared/money.ts';
import type { CriterionResult } from '../../../rules/eligibility/criterion-result.enum.ts';
import type { Scheme } from '../../../rules/funding-sources/rules/rule-set.ts';
import { SchemeKind } from '../../../rules/funding-sources/scheme-kind.enum.ts';
import { NoAccount } from '../../../people/bank-accounts/confirm-bank-account.ts';
import { checkCost, trainingOf } from './check-claim.ts';
import type { ClaimQuoteInput } from '../claim.inputs.ts';
import type { ClaimQuoteType, ClaimSchemeType } from '../claim.type.ts';
import type { EvidenceKind } from '../evidence-kind.enum.ts';
import { judgeClaim } from '../judging/judge-claim.ts';
import { sourcesOfClaims } from '../deciding/sources-of-claims.ts';
import { decidingDay, hasBegun, trainingsOfClaims } from '../judging/training-of-claim.ts';

/** What the viewer can ask back today: every such scheme of every source in force, with the trainings of theirs it is for; of closed sources for these trainings only. */
export async function claimSchemes(ctx: Context): Promise<ClaimSchemeType[]> {
  const accountId = ctx.viewer!.accountId;
  const { sources, idOf, takesClaims, isClosed } = await sourcesOfClaims(ctx.em, ctx.clock.today());
  const own = accountId
    ? await ctx.em.execute<{ id: string }[]>(
        'select id from application where account_id = ? and scheme_code is not null order by receipt_number desc',
        [accountId],
      )
    : [];
  const trainings = [
    ...(
      await trainingsOfClaims(
        ctx.em,
        own.map(({ id }) => id),
      )
    ).values(),
  ].filter(hasBegun);
  return sources.flatMap((source) =>
    source.rules.schemes
      .filter((scheme) => takesClaims(source.code, scheme))
      .map((scheme) => {
        const fundingSourceId = idOf.get(source.code)!;
        return {
          ...shown(scheme),
          fundingSourceId,
          trainingIds:
            'forSchemes' in scheme
              ? trainings
                  .filter(
                    (training) => training.fundingSourceId === fundingSourceId && scheme.forSchemes.includes(training.schemeCode ?? ''),
                  )
                  .map(({ applicationId }) => applicationId)
              : [],
        };
      })
      .filter(({ trainingIds }) => !isClosed(source.code) || trainingIds.length > 0),
  );
}

function shown(scheme: Scheme): Omit<ClaimSchemeType, 'fundingSourceId' | 'trainingIds'> {
  const translation = ({ lv, en }: { lv: string; en?: string | null | undefined }) => (en ? { lv, en } : { lv });
  const amount = (cents: number | null | undefined) => (cents === null || cents === undefined ? null : money(cents));
  const isRefund = scheme.kind === 'REIMBURSEMENT';
  return {
    schemeCode: scheme.code,
    kind: SchemeKind[scheme.kind],
    name: translation(scheme.name),
    items: isRefund ? scheme.items.map(({ code, name }) => ({ code, name: translation(name) })) : [],
    achievedFrom: isRefund ? scheme.achievedFrom : null,
    evidence: 'evidence' in scheme ? (scheme.evidence as EvidenceKind[]) : [],
    shareBasisPoints: isRefund ? scheme.shareBasisPoints : null,
    cap: amount(isRefund ? scheme.capCents : null),
    capPerMonth: amount('capPerMonthCents' in scheme ? scheme.capPerMonthCents : null),
    capPerTraining: amount('capPerTrainingCents' in scheme ? scheme.capPerTrainingCents : null),
    oncePerYears: isRefund ? scheme.oncePerYears : null,
    monthly: amount(scheme.kind === 'STIPEND' ? scheme.monthlyCents : null),
  };
}

/** What the rules say to a cost before it is claimed, by the same judgement that decides the claim (FUND-18). */
export async function claimQuote(ctx: Context, input: ClaimQuoteInput): Promise<ClaimQuoteType> {
  const { accountId } = ctx.viewer!;
  if (!accountId) throw new NoAccount();
  const today = ctx.clock.today();
  const { sources, idOf, takesClaims } = await sourcesOfClaims(ctx.em, today);
  const source = sources.find(({ code }) => code === input.fundingSource);
  const scheme = source?.rules.schemes.find((candidate) => candidate.code === input.schemeCode && takesClaims(source.code, candidate));
  if (!source || !scheme) throw new NotFound([source ? 'schemeCode' : 'fundingSource']);
  const belongs = scheme.kind === 'REIMBURSEMENT' ? { applicationId: null, month: null } : await trainingOf(ctx, ctx.em, input);
  const training = belongs.applicationId
    ? (await trainingsOfClaims(ctx.em, [belongs.applicationId])).get(belongs.applicationId)
    : undefined;
  const needed = 'evidence' in scheme ? scheme.evidence : [];
  const judged = await judgeClaim(ctx.em, ctx.clock, {
    claimId: null,
    accountId,
    fundingSourceId: idOf.get(source.code)!,
    schemeCode: scheme.code,
    rulesVersion: scheme.kind === 'STIPEND' ? null : source.version,
    on: scheme.kind === 'STIPEND' && training ? decidingDay(belongs.month!, training) : today,
    costCents: scheme.kind === 'STIPEND' ? 0 : checkCost(['cost'], input.cost ?? 0),
    item: input.item ?? null,
    result: input.result ?? null,
    achievedOn: input.achievedOn ?? null,
    ...belongs,
    evidence: input.evidence ?? needed,
  });
  if (!judged) throw new NotFound(['schemeCode']);
  return {
    eligibility: judged.eligibility as CriterionResult,
    pays: money(judged.eligibility === 'NOT_MET' && !judged.lacksOnlyEvidence ? 0 : judged.paysCents),
    missingEvidence: judged.missingEvidence as EvidenceKind[],
    criteria: judged.decision,
    rulesVersion: judged.version,
  };
}
