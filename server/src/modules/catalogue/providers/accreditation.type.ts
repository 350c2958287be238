import { Field, ObjectType } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { AccreditationStatus } from './accreditation-status.enum.ts';

@ObjectType('Accreditation', { description: 'What a state body has decided on the quality of an institution (CAT-7).' })
export class AccreditationType {
  @Field(() => AccreditationStatus, { simple: true, description: 'What was decided.' })
  status!: AccreditationStatus;
  @Translated()
  @Field(() => String, { simple: true, description: 'Who decided.' })
  by!: Translation;
  @Field(() => Day, { simple: true, nullable: true, description: 'Last day on which it holds; null: without a term.' })
  until!: string | null;
  @Field(() => Boolean, { simple: true, description: 'It stands behind the institution today: neither withdrawn nor past its term.' })
  isInForce!: boolean;
}

@ObjectType('QualityLink', { description: 'Where somebody else says how good an institution is: a register, an evaluation.' })
export class QualityLinkType {
  @Translated()
  @Field(() => String, { simple: true, description: 'What is found there.' })
  name!: Translation;
  @Field(() => String, { simple: true, description: 'Its address.' })
  url!: string;
}
