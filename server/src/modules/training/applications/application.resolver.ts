import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import { localId } from '../../../shared/global-id.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { payload } from '../../../shared/user-errors.ts';
import { maySee } from '../../people/accounts/account-access.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import { loadAccount } from '../../people/accounts/load-accounts.ts';
import { CriterionAnswerType } from '../../rules/eligibility/criterion-answer.type.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../../rules/funding-sources/load-funding-sources.ts';
import { GroupType } from '../../catalogue/groups/group.type.ts';
import { loadGroup } from '../../catalogue/groups/load-groups.ts';
import { transfersOfApplication } from '../../money/ledger/ledger.queries.ts';
import { LedgerTransferType } from '../../money/ledger/ledger.type.ts';
import { loadProgramme } from '../../catalogue/programmes/load-programmes.ts';
import { ProgrammeType } from '../../catalogue/programmes/programme.type.ts';
import { acceptApplication } from './deciding/accept-application.ts';
import {
  APPLICATION_ORDERS,
  applicationsOfAccount,
  consoleApplications,
  loadApplication,
  loadApplications,
  shownApplication,
  timelineOf,
  stepBackToday,
} from './application.queries.ts';
import {
  AcceptApplicationInput,
  ApplicationFilter,
  ConfirmPlaceInput,
  InterruptTrainingInput,
  OverrideCriterionInput,
  RecordAttendanceInput,
  RecordCompletionInput,
  RejectApplicationInput,
  SubmitApplicationInput,
  WithdrawApplicationInput,
} from './application.inputs.ts';
import {
  ApplicationPayload,
  InterruptTrainingPayload,
  SubmitApplicationPayload,
  WithdrawApplicationPayload,
} from './application.payloads.ts';
import {
  ApplicationConnection,
  ApplicationEventType,
  ApplicationPage,
  ApplicationPartType,
  ApplicationType,
  StepBackType,
} from './application.type.ts';
import { LISTERS, maySeeDecision, maySeeTransfers } from './applications-seen.ts';
import { confirmPlace } from './deciding/confirm-place.ts';
import { interruptTraining } from './stepping-back/interrupt-training.ts';
import { HANDLERS } from './may-touch-application.ts';
import { overrideCriterion } from './deciding/override-criterion.ts';
import { recordAttendance } from './training/record-attendance.ts';
import { recordCompletion } from './training/record-completion.ts';
import { rejectApplication } from './deciding/reject-application.ts';
import { submitApplication } from './receiving/submit-application.ts';
import { refusalsOf } from './deciding/refusals-of.ts';
import { withdrawApplication } from './stepping-back/withdraw-application.ts';
import { Role } from '../../platform/access/role.enum.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(APPLICATION_ORDERS) })
  sort?: SortInput | null;
  @Field(() => ApplicationFilter, { nullable: true, description: 'Which applications.' })
  filter?: ApplicationFilter | null;
}

/** Reads afresh: the change has just been committed. */
async function changed(ctx: Context, id: Promise<string>): Promise<{ application: ApplicationType | undefined }> {
  const [application] = await loadApplications(ctx, [await id]);
  return { application };
}

async function submitted(ctx: Context, input: SubmitApplicationInput): Promise<{ application: ApplicationType | undefined }> {
  const { id, received } = await submitApplication(ctx, input);
  return received ? { application: shownApplication(ctx, received) } : changed(ctx, Promise.resolve(id));
}

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  @Authorized()
  @Query(() => ApplicationType, { nullable: true, description: 'An application by id; null when it is not yours to see.' })
  async application(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<ApplicationType | null> {
    const applicationId = localId('Application', id);
    return applicationId ? ((await loadApplication(ctx, applicationId)) ?? null) : null;
  }

  @Authorized(...LISTERS)
  @Query(() => ApplicationPage, {
    description: 'Applications for those who work on them: a provider its own, others those of their sources.',
  })
  consoleApplications(@Ctx() ctx: Context, @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs): Promise<ApplicationPage> {
    return consoleApplications(ctx, args);
  }

  @Authorized()
  @Mutation(() => SubmitApplicationPayload, {
    description:
      'Applies for a group: the application is received at once with its number, and usually decided within the same answer (FUND-24).',
  })
  submitApplication(
    @Ctx() ctx: Context,
    @Arg('input', () => SubmitApplicationInput) input: SubmitApplicationInput,
  ): Promise<ApplicationPayload> {
    return payload(() => submitted(ctx, input)).then((answer) => refusalsOf(ctx, answer));
  }

  @Authorized()
  @Mutation(() => WithdrawApplicationPayload, {
    description: 'Steps back before the training begins; all money returns to where it came from.',
  })
  withdrawApplication(
    @Ctx() ctx: Context,
    @Arg('input', () => WithdrawApplicationInput) input: WithdrawApplicationInput,
  ): Promise<ApplicationPayload> {
    return payload(() => changed(ctx, withdrawApplication(ctx, input)));
  }

  @Authorized()
  @Mutation(() => ApplicationPayload, { description: 'Takes the place that became free for you.' })
  confirmPlace(@Ctx() ctx: Context, @Arg('input', () => ConfirmPlaceInput) input: ConfirmPlaceInput): Promise<ApplicationPayload> {
    return payload(() => changed(ctx, confirmPlace(ctx, input)));
  }

  @Authorized()
  @Mutation(() => InterruptTrainingPayload, { description: 'Ends a training before its time, with the reasons.' })
  interruptTraining(
    @Ctx() ctx: Context,
    @Arg('input', () => InterruptTrainingInput) input: InterruptTrainingInput,
  ): Promise<ApplicationPayload> {
    return payload(() => changed(ctx, interruptTraining(ctx, input)));
  }

  @Authorized(...HANDLERS)
  @Mutation(() => ApplicationPayload, { description: 'Takes the applicant into the group.' })
  acceptApplication(
    @Ctx() ctx: Context,
    @Arg('input', () => AcceptApplicationInput) input: AcceptApplicationInput,
  ): Promise<ApplicationPayload> {
    return payload(() => changed(ctx, acceptApplication(ctx, input)));
  }

  @Authorized(...HANDLERS)
  @Mutation(() => ApplicationPayload, { description: 'Declines an application with a reason; money and place go back.' })
  rejectApplication(
    @Ctx() ctx: Context,
    @Arg('input', () => RejectApplicationInput) input: RejectApplicationInput,
  ): Promise<ApplicationPayload> {
    return payload(() => changed(ctx, rejectApplication(ctx, input)));
  }

  @Authorized(...HANDLERS)
  @Mutation(() => ApplicationPayload, { description: 'Records what a learner has missed; too much ends the training (APP-11).' })
  recordAttendance(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
  ): Promise<ApplicationPayload> {
    return payload(() => changed(ctx, recordAttendance(ctx, input)));
  }

  @Authorized(...HANDLERS)
  @Mutation(() => ApplicationPayload, {
    description: 'Records the end of a training: completed, or not for want of attendance (APP-11, APP-13).',
  })
  recordCompletion(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordCompletionInput) input: RecordCompletionInput,
  ): Promise<ApplicationPayload> {
    return payload(() => changed(ctx, recordCompletion(ctx, input)));
  }

  @Authorized(Role.PROJECT_MANAGER, Role.FUNDING_SOURCE_MANAGER, Role.PLATFORM_ADMINISTRATOR)
  @Mutation(() => ApplicationPayload, {
    description: 'Settles a criterion by hand, with a reason and a document; the application is decided again (FUND-7).',
  })
  overrideCriterion(
    @Ctx() ctx: Context,
    @Arg('input', () => OverrideCriterionInput) input: OverrideCriterionInput,
  ): Promise<ApplicationPayload> {
    return payload(() => changed(ctx, overrideCriterion(ctx, input)));
  }

  @FieldResolver(() => GroupType, { description: 'The group applied for.' })
  group(@Ctx() ctx: Context, @Root() application: ApplicationType, @Info() info: GraphQLResolveInfo): Promise<GroupType> {
    return loadGroup(ctx, application.groupId, selectionOf(info)) as Promise<GroupType>;
  }

  @FieldResolver(() => ProgrammeType, { description: 'What is learnt.' })
  programme(@Ctx() ctx: Context, @Root() application: ApplicationType, @Info() info: GraphQLResolveInfo): Promise<ProgrammeType> {
    return loadProgramme(ctx, application.programmeId, selectionOf(info)) as Promise<ProgrammeType>;
  }

  @FieldResolver(() => LearningAccountType, { description: 'Whose it is; each role sees of it what it needs.' })
  account(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<LearningAccountType> {
    return loadAccount(ctx, application.accountId) as unknown as Promise<LearningAccountType>;
  }

  @FieldResolver(() => FundingSourceType, { nullable: true, description: 'Who pays, of two the main one; null when the person does.' })
  async fundingSource(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<FundingSourceType | null> {
    return application.fundingSourceId ? ((await loadFundingSource(ctx, application.fundingSourceId)) ?? null) : null;
  }

  @FieldResolver(() => [CriterionAnswerType], {
    description: 'The eligibility answer, criterion by criterion; providers do not see it (ROLE-5).',
  })
  decision(@Ctx() ctx: Context, @Root() application: ApplicationType): object[] {
    return maySeeDecision(ctx, application) ? application.decisionKept : [];
  }

  @FieldResolver(() => StepBackType, {
    nullable: true,
    description: 'What stepping back today would do to the money, to be shown before it is confirmed; only the applicant is told (BEY-6).',
  })
  ifSteppedBack(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<StepBackType | null> {
    return stepBackToday(ctx, application);
  }

  @FieldResolver(() => [ApplicationEventType], { description: 'Every move, in order.' })
  timeline(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<ApplicationEventType[]> {
    return timelineOf(ctx, application);
  }

  @FieldResolver(() => [LedgerTransferType], { description: 'Every movement of money for it, in order.' })
  async transfers(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<LedgerTransferType[]> {
    return maySeeTransfers(ctx, application) ? transfersOfApplication(ctx, application.id) : [];
  }
}

@Resolver(() => LearningAccountType)
export class AccountApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, { description: 'Applications, the newest first.' })
  async applications(
    @Ctx() ctx: Context,
    @Root() account: LearningAccountType,
    @Args(() => ConnectionArgs, { validate: false }) args: ConnectionArgs,
  ): Promise<ApplicationConnection> {
    return applicationsOfAccount(ctx, maySee(ctx, account.id, 'applications') ? account.id : NOBODY, args);
  }
}

@Resolver(() => ApplicationPartType)
export class ApplicationPartResolver {
  @FieldResolver(() => FundingSourceType, { description: 'The source.' })
  fundingSource(@Ctx() ctx: Context, @Root() part: ApplicationPartType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, part.fundingSourceId) as Promise<FundingSourceType>;
  }

  @FieldResolver(() => [CriterionAnswerType], {
    description: 'The eligibility answer by the rules of this source, criterion by criterion; providers do not see it (ROLE-5).',
  })
  async decision(@Ctx() ctx: Context, @Root() part: ApplicationPartType): Promise<object[]> {
    const application = await loadApplication(ctx, part.applicationId);
    const source = await loadFundingSource(ctx, part.fundingSourceId);
    if (!application || !maySeeDecision(ctx, application)) return [];
    return application.decisionKept.filter((answer) => !('source' in answer) || answer.source === source?.code);
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
