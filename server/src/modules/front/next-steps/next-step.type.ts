import { Field, ObjectType } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';

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
