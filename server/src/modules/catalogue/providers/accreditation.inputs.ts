import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { AccreditationStatus } from './accreditation-status.enum.ts';

@InputType({ description: 'An address where somebody else describes the quality of a provider.' })
export class QualityLinkInput {
  @Field(() => String, { description: 'What is found there, in Latvian.' })
  nameLv!: string;
  @Field(() => String, { nullable: true, description: 'The same in English.' })
  nameEn?: string | null;
  @Field(() => String, { description: 'The address, https://…' })
  url!: string;
}

@InputType({ description: 'What is known of a provider’s quality from others.' })
export class RecordAccreditationInput {
  @Field(() => ID, { description: 'The provider.' })
  provider!: string;
  @Field(() => AccreditationStatus, { nullable: true, description: 'What a state body decided; null: nothing is known.' })
  status?: AccreditationStatus | null;
  @Field(() => String, { nullable: true, description: 'Who decided, in Latvian; needed with a status.' })
  byLv?: string | null;
  @Field(() => String, { nullable: true, description: 'Who decided, in English.' })
  byEn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day on which it holds; null: without a term.' })
  until?: string | null;
  @Field(() => [QualityLinkInput], { description: 'At most ten; what is left out is removed.' })
  links!: QualityLinkInput[];
}
