import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import { localId } from '../../../shared/global-id.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { payload } from '../../../shared/user-errors.ts';
import { maySee } from '../../people/accounts/account-access.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import { loadAccount } from '../../people/accounts/load-accounts.ts';
import { loadApplication, loadApplications } from '../../training/applications/application.queries.ts';
import { ApplicationType } from '../../training/applications/application.type.ts';
import { maySeeDecision, maySeeTransfers } from '../../training/applications/applications-seen.ts';
import { CriterionAnswerType } from '../../rules/eligibility/criterion-answer.type.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../../rules/funding-sources/load-funding-sources.ts';
import { transfersOfClaim } from '../../money/ledger/ledger.queries.ts';
import { LedgerTransferType } from '../../money/ledger/ledger.type.ts';
import { addClaimEvidence } from './submitting/add-claim-evidence.ts';
import { approveClaim } from './deciding/approve-claim.ts';
import { askForClaimEvidence } from './deciding/ask-for-claim-evidence.ts';
import { claimQuote, claimSchemes } from './submitting/claim-schemes.queries.ts';
import {
  AddClaimEvidenceInput,
  ApproveClaimInput,
  AskForClaimEvidenceInput,
  ClaimFilter,
  ClaimQuoteInput,
  ConfirmStipendsInput,
  OverrideClaimCriterionInput,
  RejectClaimInput,
  ReopenClaimInput,
  SubmitClaimInput,
  TellClaimResultInput,
  WithdrawClaimInput,
} from './claim.inputs.ts';
import { ClaimPayload, ConfirmStipendsPayload } from './claim.payloads.ts';
import {
  CLAIM_ORDERS,
  claimsOfAccount,
  consoleClaims,
  evidenceOf,
  loadClaim,
  loadClaims,
  nextClaimToDecide,
  timelineOfClaim,
} from './claim.queries.ts';
import { ClaimConnection, ClaimEventType, ClaimEvidenceType, ClaimPage, ClaimQuoteType, ClaimSchemeType, ClaimType } from './claim.type.ts';
import { CLAIM_DECIDERS, CLAIM_READERS } from './claims-seen.ts';
import { confirmStipends } from './stipends/confirm-stipends.ts';
import { overrideClaimCriterion } from './judging/override-claim-criterion.ts';
import { refusalOfClaim } from './deciding/refusal-of-claim.ts';
import { rejectClaim } from './deciding/reject-claim.ts';
import { reopenClaim } from './deciding/reopen-claim.ts';
import { submitClaim } from './submitting/submit-claim.ts';
import { tellClaimResult } from './deciding/tell-claim-result.ts';
import { withdrawClaim } from './submitting/withdraw-claim.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(CLAIM_ORDERS) })
  sort?: SortInput | null;
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims.' })
  filter?: ClaimFilter | null;
}

/** Reads afresh: the change has just been committed. */
async function changed(ctx: Context, id: Promise<string>): Promise<{ claim: ClaimType | undefined }> {
  const [claim] = await loadClaims(ctx, [await id]);
  return { claim };
}

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Authorized()
  @Query(() => ClaimType, { nullable: true, description: 'A claim by id; null when it is not yours to see.' })
  async claim(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<ClaimType | null> {
    const claimId = localId('Claim', id);
    return claimId ? ((await loadClaim(ctx, claimId)) ?? null) : null;
  }

  @Authorized()
  @Query(() => [ClaimSchemeType], { description: 'What can be asked back today, with the lists and documents of each scheme.' })
  claimSchemes(@Ctx() ctx: Context): Promise<ClaimSchemeType[]> {
    return claimSchemes(ctx);
  }

  @Authorized()
  @Query(() => ClaimQuoteType, { description: 'What the rules say to a cost before it is claimed. Nothing is kept.' })
  claimQuote(@Ctx() ctx: Context, @Arg('input', () => ClaimQuoteInput) input: ClaimQuoteInput): Promise<ClaimQuoteType> {
    return claimQuote(ctx, input);
  }

  @Authorized(...CLAIM_READERS)
  @Query(() => ClaimPage, { description: 'Claims for those who work on them, each the sources they work for; the oldest first.' })
  consoleClaims(@Ctx() ctx: Context, @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs): Promise<ClaimPage> {
    return consoleClaims(ctx, args);
  }

  @Authorized(...CLAIM_DECIDERS)
  @Query(() => ClaimType, { nullable: true, description: 'The claim to decide next: who has waited longest after the one given.' })
  nextClaimToDecide(
    @Ctx() ctx: Context,
    @Arg('after', () => ID, { nullable: true, description: 'The claim just looked at.' }) after?: string | null,
  ): Promise<ClaimType | null> {
    return nextClaimToDecide(ctx, after ?? null);
  }

  @Authorized()
  @Mutation(() => ClaimPayload, { description: 'Asks a cost back, with its evidence; the answer says at once what the rules say.' })
  submitClaim(@Ctx() ctx: Context, @Arg('input', () => SubmitClaimInput) input: SubmitClaimInput): Promise<ClaimPayload> {
    return payload(() => changed(ctx, submitClaim(ctx, input))).then((answer) => refusalOfClaim(ctx, answer));
  }

  @Authorized()
  @Mutation(() => ClaimPayload, { description: 'Adds documents to a claim that is not decided; one that waited for them goes on.' })
  addClaimEvidence(@Ctx() ctx: Context, @Arg('input', () => AddClaimEvidenceInput) input: AddClaimEvidenceInput): Promise<ClaimPayload> {
    return payload(() => changed(ctx, addClaimEvidence(ctx, input))).then((answer) => refusalOfClaim(ctx, answer));
  }

  @Authorized()
  @Mutation(() => ClaimPayload, { description: 'Tells the result of the exam that was awaited when the claim was made.' })
  tellClaimResult(@Ctx() ctx: Context, @Arg('input', () => TellClaimResultInput) input: TellClaimResultInput): Promise<ClaimPayload> {
    return payload(() => changed(ctx, tellClaimResult(ctx, input))).then((answer) => refusalOfClaim(ctx, answer));
  }

  @Authorized()
  @Mutation(() => ClaimPayload, { description: 'Takes a claim back while nobody has decided on it.' })
  withdrawClaim(@Ctx() ctx: Context, @Arg('input', () => WithdrawClaimInput) input: WithdrawClaimInput): Promise<ClaimPayload> {
    return payload(() => changed(ctx, withdrawClaim(ctx, input)));
  }

  @Authorized(...CLAIM_DECIDERS)
  @Mutation(() => ClaimPayload, { description: 'Approves a claim after seeing its documents: the money becomes due.' })
  approveClaim(@Ctx() ctx: Context, @Arg('input', () => ApproveClaimInput) input: ApproveClaimInput): Promise<ClaimPayload> {
    return payload(() => changed(ctx, approveClaim(ctx, input)));
  }

  @Authorized(...CLAIM_DECIDERS)
  @Mutation(() => ClaimPayload, { description: 'Declines a claim with a reason from the list.' })
  rejectClaim(@Ctx() ctx: Context, @Arg('input', () => RejectClaimInput) input: RejectClaimInput): Promise<ClaimPayload> {
    return payload(() => changed(ctx, rejectClaim(ctx, input)));
  }

  @Authorized(...CLAIM_DECIDERS)
  @Mutation(() => ClaimPayload, { description: 'Asks the person for documents; the claim comes back when they are there.' })
  askForClaimEvidence(
    @Ctx() ctx: Context,
    @Arg('input', () => AskForClaimEvidenceInput) input: AskForClaimEvidenceInput,
  ): Promise<ClaimPayload> {
    return payload(() => changed(ctx, askForClaimEvidence(ctx, input)));
  }

  @Authorized(...CLAIM_DECIDERS)
  @Mutation(() => ClaimPayload, { description: 'Settles a condition by hand, with a reason and a document (FUND-7).' })
  overrideClaimCriterion(
    @Ctx() ctx: Context,
    @Arg('input', () => OverrideClaimCriterionInput) input: OverrideClaimCriterionInput,
  ): Promise<ClaimPayload> {
    return payload(() => changed(ctx, overrideClaimCriterion(ctx, input)));
  }

  @Authorized(...CLAIM_DECIDERS)
  @Mutation(() => ClaimPayload, { description: 'Takes an approval back before the money was paid, by a counter-transfer (FUND-20).' })
  reopenClaim(@Ctx() ctx: Context, @Arg('input', () => ReopenClaimInput) input: ReopenClaimInput): Promise<ClaimPayload> {
    return payload(() => changed(ctx, reopenClaim(ctx, input)));
  }

  @Authorized(...CLAIM_DECIDERS)
  @Mutation(() => ConfirmStipendsPayload, { description: 'Confirms proposed stipends in one go: all of them or none.' })
  confirmStipends(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmStipendsInput) input: ConfirmStipendsInput,
  ): Promise<ConfirmStipendsPayload> {
    return payload(async () => {
      const claims = await loadClaims(ctx, await confirmStipends(ctx, input));
      return { claims: claims.filter((claim) => claim !== undefined) };
    });
  }

  @FieldResolver(() => LearningAccountType, { description: 'Whose it is; each role sees of it what it needs.' })
  account(@Ctx() ctx: Context, @Root() claim: ClaimType): Promise<LearningAccountType> {
    return loadAccount(ctx, claim.accountId) as unknown as Promise<LearningAccountType>;
  }

  @FieldResolver(() => FundingSourceType, { description: 'Who pays.' })
  fundingSource(@Ctx() ctx: Context, @Root() claim: ClaimType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, claim.fundingSourceId) as Promise<FundingSourceType>;
  }

  @FieldResolver(() => ApplicationType, { nullable: true, description: 'The training it belongs to, for stipends, travel and lodging.' })
  async application(@Ctx() ctx: Context, @Root() claim: ClaimType): Promise<ApplicationType | null> {
    return claim.applicationId ? ((await loadApplication(ctx, claim.applicationId)) ?? null) : null;
  }

  @FieldResolver(() => [ClaimEvidenceType], { description: 'The documents, in the order in which they came.' })
  evidence(@Ctx() ctx: Context, @Root() claim: ClaimType): Promise<ClaimEvidenceType[]> {
    return evidenceOf(ctx, claim);
  }

  @FieldResolver(() => [CriterionAnswerType], { description: 'The answer condition by condition, as it was given (FUND-5).' })
  decision(@Ctx() ctx: Context, @Root() claim: ClaimType): object[] {
    return maySeeDecision(ctx, claim) ? claim.decisionKept : [];
  }

  @FieldResolver(() => [ClaimEventType], { description: 'Every move, in order.' })
  timeline(@Ctx() ctx: Context, @Root() claim: ClaimType): Promise<ClaimEventType[]> {
    return timelineOfClaim(ctx, claim);
  }

  @FieldResolver(() => [LedgerTransferType], { description: 'Every movement of money for it, in order.' })
  async transfers(@Ctx() ctx: Context, @Root() claim: ClaimType): Promise<LedgerTransferType[]> {
    return maySeeTransfers(ctx, claim) ? transfersOfClaim(ctx, claim.id) : [];
  }
}

@Resolver(() => ClaimSchemeType)
export class ClaimSchemeResolver {
  @FieldResolver(() => FundingSourceType, { description: 'Whose scheme it is.' })
  fundingSource(@Ctx() ctx: Context, @Root() scheme: ClaimSchemeType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, scheme.fundingSourceId) as Promise<FundingSourceType>;
  }

  @FieldResolver(() => [ApplicationType], { description: 'Your trainings it is for, the latest first.' })
  async trainings(@Ctx() ctx: Context, @Root() scheme: ClaimSchemeType): Promise<ApplicationType[]> {
    return (await loadApplications(ctx, scheme.trainingIds)).filter((application) => application !== undefined);
  }
}

@Resolver(() => LearningAccountType)
export class AccountClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'Costs asked back and stipends, the newest first (APP-17).' })
  async claims(
    @Ctx() ctx: Context,
    @Root() account: LearningAccountType,
    @Args(() => ConnectionArgs, { validate: false }) args: ConnectionArgs,
  ): Promise<ClaimConnection> {
    return claimsOfAccount(ctx, maySee(ctx, account.id, 'money') ? account.id : NOBODY, args);
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
