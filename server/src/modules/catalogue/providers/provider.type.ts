import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { connectionOf, pageOf } from '../../../shared/read-model/connection.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { PublicRatingType } from '../ratings/public-rating.type.ts';
import { MunicipalityType } from '../../platform/vocabularies/vocabulary-words.type.ts';
import { AccreditationType, QualityLinkType } from './accreditation.type.ts';
import { DeliveryPlaceType } from './delivery-place.type.ts';
import { YearlyRatingType } from './yearly-rating.type.ts';

@ObjectType('Provider', { implements: Node, description: 'A school, college, university or training centre that offers programmes.' })
export class ProviderType extends Node {
  @Field(() => String, { simple: true, description: 'Its part of an address made of words.' })
  slug!: string;
  @Field(() => String, { simple: true, description: 'Registered name.' })
  name!: string;
  @Field(() => String, { simple: true, description: 'Number in the enterprise or education register.' })
  registrationNumber!: string;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'What it says of itself.' })
  description!: Translation | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Its own page.' })
  website!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Where to write.' })
  email!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Where to call.' })
  phone!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Registered address.' })
  address!: string | null;
  @Field(() => MunicipalityType, { simple: true, nullable: true, description: 'Municipality of the registered address.' })
  municipality!: MunicipalityType | null;
  @Field(() => [DeliveryPlaceType], { simple: true, description: 'Where its classes are held.' })
  places!: DeliveryPlaceType[];
  @Field(() => Int, { simple: true, description: 'How many of its programmes are in the catalogue now.' })
  programmeCount!: number;
  @Field(() => PublicRatingType, {
    simple: true,
    nullable: true,
    description: 'Rating from all its programmes together, past ones too (QUAL-7).',
  })
  publicRating!: PublicRatingType;
  @Field(() => [YearlyRatingType], { simple: true, description: 'The rating year by year, the latest first (CAT-7).' })
  ratingHistory!: YearlyRatingType[];
  @Field(() => AccreditationType, {
    simple: true,
    nullable: true,
    description: 'What a state body decided on it; null: nothing is known (CAT-7).',
  })
  accreditation!: AccreditationType | null;
  @Field(() => [QualityLinkType], { simple: true, description: 'Where others describe its quality: registers, evaluations (CAT-7).' })
  qualityLinks!: QualityLinkType[];
}

export const ProviderConnection = connectionOf('Provider', () => ProviderType);
export type ProviderConnection = InstanceType<typeof ProviderConnection>;
export const ProviderPage = pageOf('Provider', () => ProviderType);
export type ProviderPage = InstanceType<typeof ProviderPage>;
