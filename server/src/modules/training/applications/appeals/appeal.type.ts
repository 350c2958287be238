import { Field, ObjectType } from 'type-graphql';
import { Day } from '../../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../../shared/translation.ts';

@ObjectType('Appeal', { description: 'How a refusal can be contested (BEY-21).' })
export class AppealType {
  @Field(() => Day, { simple: true, description: 'Last day.' })
  until!: string;
  @Field(() => Boolean, { simple: true, description: 'The last day has not passed.' })
  isOpen!: boolean;
  @Translated()
  @Field(() => String, { simple: true, description: 'Whom to write to.' })
  where!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Everything in a few sentences, ready for a letter.' })
  inPlainWords!: Translation;
}
