import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { ApplicationStatus } from '../../training/applications/application-status.enum.ts';
import { ProgrammeType } from '../../catalogue/programmes/programme.type.ts';

@ObjectType('LearningPath', { description: 'A goal and the programmes that lead to it.' })
export class LearningPathType {
  @Field(() => String, { simple: true, description: 'What the person wants to reach, in their own words.' })
  goal!: string;
  @Field(() => [ProgrammeType], { simple: true, description: 'The programmes, first to last.' })
  programmes!: ProgrammeType[];
}

@ObjectType('AccountDocument', { description: 'A certificate or another document of a person.' })
export class AccountDocumentType {
  @Field(() => ID, { simple: true, description: 'Stable id.' })
  id!: string;
  @Field(() => String, { simple: true, description: 'What it is.' })
  title!: string;
  @Field(() => Day, { simple: true, nullable: true, description: 'Day of issue.' })
  issuedOn!: string | null;
  @Field(() => ProgrammeType, { simple: true, nullable: true, description: 'What it was awarded for.' })
  programme!: ProgrammeType | null;
}

@ObjectType('LearningRecord', { description: 'One training that was begun.' })
export class LearningRecordType {
  @Translated()
  @Field(() => String, { simple: true, description: 'What was learnt.' })
  programmeTitle!: Translation;
  @Field(() => String, { simple: true, description: 'Where.' })
  providerName!: string;
  @Field(() => Day, { simple: true, nullable: true, description: 'Day on which it was completed.' })
  completedOn!: string | null;
  @Field(() => Int, { simple: true, nullable: true, description: 'Hours of the programme.' })
  hours!: number | null;
  @Field(() => ApplicationStatus, { simple: true, description: 'How it stands or ended.' })
  status!: ApplicationStatus;
}

@ObjectType('NextStep', { description: 'Something the person should do.' })
export class NextStepType {
  @Field(() => String, { simple: true, description: 'Stable code for programs.' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'What to do, as a command.' })
  title!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Why, and what happens otherwise.' })
  explanation!: Translation;
  @Field(() => Day, { simple: true, nullable: true, description: 'Last day for it.' })
  dueOn!: string | null;
  @Translated()
  @Field(() => String, { simple: true, description: 'Address of the page where it is done.' })
  url!: Translation;
}
