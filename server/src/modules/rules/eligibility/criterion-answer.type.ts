import { Field, ObjectType } from 'type-graphql';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { CriterionResult } from './criterion-result.enum.ts';
import { FactOrigin } from './fact-origin.enum.ts';

@ObjectType('CriterionAnswer', {
  description: 'The answer to one condition: what is required, what is known and from where, and what would settle or turn it (FUND-5).',
})
export class CriterionAnswerType {
  @Field(() => String, { simple: true, description: 'Names the condition.' })
  code!: string;
  @Field(() => CriterionResult, { simple: true, description: 'Met, not met, or not known yet.' })
  result!: CriterionResult;
  @Translated()
  @Field(() => String, { simple: true, description: 'One plain sentence.' })
  sentence!: Translation;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'The fact that was used; null when it is not known.' })
  fact!: Translation | null;
  @Field(() => FactOrigin, { simple: true, nullable: true, description: 'Where the fact came from.' })
  origin!: FactOrigin | null;
  @Field(() => String, { simple: true, nullable: true, description: 'The state register it was read from.' })
  register!: string | null;
  @Field(() => Date, { simple: true, nullable: true, description: 'When it was read.' })
  readAt!: Date | string | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'What would settle it, or turn it.' })
  remedy!: Translation | null;
  @Field(() => Boolean, { simple: true, description: 'Settled by hand, with a reason and a document (FUND-7).' })
  isOverridden!: boolean;
}
