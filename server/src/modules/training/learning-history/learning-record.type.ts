import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { ApplicationStatus } from '../applications/application-status.enum.ts';

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
