import { Field, Int, ObjectType } from 'type-graphql';
import { Json } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';

@ObjectType('WorkItem', { description: 'One tile of "my work today": a count with the list behind it.' })
export class WorkItemType {
  @Field(() => String, { simple: true, description: 'Stable name of the tile.' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'What waits, in words.' })
  label!: Translation;
  @Field(() => Int, { simple: true, description: 'How many.' })
  count!: number;
  @Field(() => String, { simple: true, description: 'The console list behind it.' })
  resource!: string;
  @Field(() => Json, { simple: true, description: 'Filter of that list.' })
  filter!: object;
}
