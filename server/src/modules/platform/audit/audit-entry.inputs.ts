import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../../shared/scalars.ts';

@InputType({ description: 'Which entries of the audit log to show.' })
export class AuditEntryFilter {
  @Field(() => [ID], { nullable: true, description: 'These entries.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of the person who acted.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, exactly: "viewAccount".' })
  action?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was done to: a global id, the number of an account or application, or a kind of thing such as "LearningAccount".',
  })
  subject?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From this instant.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  until?: Date | null;
}
