import { Field, ID, InputType, Int } from 'type-graphql';
import { CriterionResult } from '../../rules/eligibility/criterion-result.enum.ts';
import { Day } from '../../../shared/scalars.ts';
import { ApplicationStatus } from './application-status.enum.ts';
import { RejectionReason } from './rejection-reason.enum.ts';

const KEY = 'A text of your own, unique to this intent: sending it again has no second effect and gives the same answer.';

@InputType({ description: 'A wish to join a group.' })
export class SubmitApplicationInput {
  @Field(() => ID, { description: 'The group to join.' })
  group!: string;
  @Field(() => String, { nullable: true, description: 'Code of the funding source that should pay; left out, you pay in full yourself.' })
  fundingSource?: string | null;
  @Field(() => String, { nullable: true, description: 'Scheme of that source; left out, the one that costs you least.' })
  schemeCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code of a second source that pays a part as well, where the quote joins the two (FUND-17). Both pay or neither does.',
  })
  secondFundingSource?: string | null;
  @Field(() => String, { nullable: true, description: 'Scheme of the second source; left out, the one that costs you least.' })
  secondSchemeCode?: string | null;
  @Field(() => Boolean, { description: 'You have seen the facts and conditions and confirm them.' })
  confirmFacts!: boolean;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A wish to step back before the training begins.' })
export class WithdrawApplicationInput {
  @Field(() => ID, { description: 'Your application.' })
  application!: string;
  @Field(() => String, { nullable: true, description: 'Why, if you like to say.' })
  reason?: string | null;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Taking the place that was kept for you.' })
export class ConfirmPlaceInput {
  @Field(() => ID, { description: 'Your application on the waiting list.' })
  application!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'The end of a training before its time.' })
export class InterruptTrainingInput {
  @Field(() => ID, { description: 'The application in training.' })
  application!: string;
  @Field(() => [String], { description: 'Codes of the drop-out survey, at least one.' })
  reasons!: string[];
  @Field(() => String, { nullable: true, description: 'In your own words.' })
  comment?: string | null;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'The provider takes the applicant into the group.' })
export class AcceptApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  application!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'The provider or the agency declines an application.' })
export class RejectApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  application!: string;
  @Field(() => RejectionReason, { description: 'Reason from the list.' })
  reason!: RejectionReason;
  @Field(() => String, { nullable: true, description: 'What the applicant should know besides; shown as written.' })
  explanation?: string | null;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'What a learner has missed so far.' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'The application in training.' })
  application!: string;
  @Field(() => Int, { description: 'Hours missed since the beginning, all together.' })
  hoursMissed!: number;
  @Field(() => Day, {
    nullable: true,
    description: 'The day up to which it counts; today when left out. A stipend needs it for the end of each month.',
  })
  asOf?: string | null;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'The end of a training.' })
export class RecordCompletionInput {
  @Field(() => ID, { description: 'The application in training.' })
  application!: string;
  @Field(() => Day, { description: 'Last day of the training.' })
  completedOn!: string;
  @Field(() => Int, { description: 'Hours attended, all together.' })
  hoursAttended!: number;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A condition settled by hand (FUND-7).' })
export class OverrideCriterionInput {
  @Field(() => ID, { description: 'The application.' })
  application!: string;
  @Field(() => String, { description: 'Code of the criterion, as its decision lists it.' })
  criterion!: string;
  @Field(() => CriterionResult, { description: 'MET or NOT_MET.' })
  result!: CriterionResult;
  @Field(() => String, { description: 'Why; kept with the application and in the audit log.' })
  reason!: string;
  @Field(() => String, { description: 'Name or number of the document it rests on.' })
  document!: string;
}

@InputType({ description: 'Narrows a list of applications.' })
export class ApplicationFilter {
  @Field(() => [ID], { nullable: true, description: 'These applications only.' })
  ids?: string[] | null;
  @Field(() => [ApplicationStatus], { nullable: true, description: 'In one of these states.' })
  status?: ApplicationStatus[] | null;
  @Field(() => [String], { nullable: true, description: 'Paid by one of these sources, by code.' })
  fundingSource?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'For this programme.' })
  programme?: string | null;
  @Field(() => ID, { nullable: true, description: 'For this group.' })
  group?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this provider.' })
  provider?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the number or of the name.' })
  search?: string | null;
  @Field(() => Day, { nullable: true, description: 'Submitted on this day or later.' })
  submittedFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Submitted on this day or earlier.' })
  submittedUntil?: string | null;
}
