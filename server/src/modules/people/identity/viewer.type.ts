import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { EmploymentStatus } from '../accounts/employment-status.enum.ts';
import { MunicipalityType } from '../../platform/vocabularies/vocabulary-words.type.ts';

@ObjectType('Viewer', { description: 'Who is logged in.' })
export class ViewerType {
  @Field(() => Boolean, {
    simple: true,
    description: 'You have staff roles, but logged in without the second factor they need. Log in again with it to use them.',
  })
  staffRolesWithheld!: boolean;

  @Field(() => String, { simple: true, description: 'Version of the terms of use and privacy notice in force.' })
  termsVersion!: string;

  @Field(() => DateTime, { simple: true, description: 'When the session ends whatever you do.' })
  sessionEndsAt!: Date;

  @Field(() => DateTime, { simple: true, description: 'When the session ends if you do nothing.' })
  idleEndsAt!: Date;
}

@ObjectType('KnownFacts', { description: 'What registers already know, shown for confirmation so that nobody types it (ACC-3).' })
export class KnownFactsType {
  @Field(() => String, { simple: true, description: 'Given name.' })
  givenName!: string;

  @Field(() => String, { simple: true, description: 'Family name.' })
  familyName!: string;

  @Field(() => Day, { simple: true, description: 'Birth date.' })
  birthDate!: string;

  @Field(() => MunicipalityType, { simple: true, nullable: true, description: 'Where the population register has you living.' })
  municipality!: MunicipalityType | null;

  @Field(() => EmploymentStatus, { simple: true, nullable: true, description: 'Economic activity in the registers.' })
  employment!: EmploymentStatus | null;
}

@ObjectType('OwnSession', { description: 'Where you are logged in.' })
export class OwnSessionType {
  @Field(() => ID, { simple: true, description: 'Give it to endSession.' })
  id!: string;

  @Field(() => DateTime, { simple: true, description: 'When you logged in there.' })
  startedAt!: Date;

  @Field(() => DateTime, { simple: true, description: 'When you last did something there.' })
  lastSeenAt!: Date;

  @Field(() => String, { simple: true, nullable: true, description: 'What the browser said it was.' })
  browser!: string | null;

  @Field(() => Boolean, { simple: true, description: 'It is the one you are asking from.' })
  isCurrent!: boolean;
}

@InputType({ description: 'Going on after a pause.' })
export class ExtendSessionInput {
  @Field(() => String, { nullable: true, description: 'Whatever helps the client; it is not used.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Logging out somewhere else.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'One of Viewer.sessions.' })
  session!: string;
}

@ObjectType({ description: 'The viewer in the new capacity.' })
export class SwitchRolePayload {
  @Field(() => ViewerType, { simple: true, nullable: true, description: 'Who is logged in.' })
  viewer?: ViewerType;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The viewer with the new end of the session.' })
export class ExtendSessionPayload {
  @Field(() => ViewerType, { simple: true, nullable: true, description: 'Who is logged in.' })
  viewer?: ViewerType;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The viewer with the remaining sessions.' })
export class EndSessionPayload {
  @Field(() => ViewerType, { simple: true, nullable: true, description: 'Who is logged in; null when it was the present session.' })
  viewer?: ViewerType;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}
