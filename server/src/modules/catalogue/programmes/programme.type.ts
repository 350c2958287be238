import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { PageInfo } from '../../../shared/pagination.ts';
import { type Connection, pageOf } from '../../../shared/read-model/connection.ts';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { DeliveryPlaceType } from '../providers/delivery-place.type.ts';
import { ProviderType } from '../providers/provider.type.ts';
import { PublicRatingType } from '../ratings/public-rating.type.ts';
import { DigcompCompetenceType, QualificationType, SectorType } from '../../platform/vocabularies/vocabulary-words.type.ts';
import { ApplicationAvailability } from './application-availability.enum.ts';
import { ProgrammeKind } from './programme-kind.enum.ts';
import { ProgrammeStatus } from './programme-status.enum.ts';
import { StudyMode } from './study-mode.enum.ts';

@ObjectType('ProgrammeDescription', {
  description: 'A plain-language description under fixed headings (BEY-3); lines of a list are separated by newlines.',
})
export class ProgrammeDescriptionType {
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'Who it is for.' })
  whoItIsFor?: Translation | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'What one needs to know or have finished before.' })
  whatYouNeedBefore?: Translation | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'What one will learn.' })
  whatYouWillLearn?: Translation | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'How one will learn.' })
  howYouWillLearn?: Translation | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'Equipment and software one needs.' })
  whatToBring?: Translation | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'How one is assessed.' })
  howYouAreAssessed?: Translation | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'What one can do afterwards.' })
  whatNext?: Translation | null;
}

@ObjectType('Programme', { implements: Node, description: 'A course or training one can apply for (CAT-1).' })
export class ProgrammeType extends Node {
  @Field(() => String, { simple: true, description: 'Its part of an address made of words.' })
  slug!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'What it is called.' })
  title!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'One or two sentences.' })
  summary!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'What it is about.' })
  description!: Translation;
  @Field(() => ProgrammeDescriptionType, { simple: true, description: 'The description under headings.' })
  sections!: ProgrammeDescriptionType;
  @Field(() => ProgrammeKind, { simple: true, description: 'What sort of training it is.' })
  kind!: ProgrammeKind;
  @Field(() => ProgrammeStatus, { simple: true, description: 'Whether it is in the catalogue.' })
  status!: ProgrammeStatus;
  @Field(() => StudyMode, { simple: true, description: 'Where one learns.' })
  mode!: StudyMode;
  @Field(() => Int, { simple: true, description: 'Hours in all.' })
  hours!: number;
  @Field(() => Int, { simple: true, nullable: true, description: 'Hours of practice among them.' })
  practiceHours!: number | null;
  @Field(() => Float, { simple: true, nullable: true, description: 'Credit points of higher education.' })
  creditPoints!: number | null;
  @Field(() => Money, { simple: true, description: 'Full price, whoever pays it.' })
  price!: Money;
  @Field(() => String, { simple: true, description: 'Language of the training, "lv".' })
  language!: string;
  @Field(() => SectorType, { simple: true, nullable: true, description: 'Branch of the economy.' })
  sector!: SectorType | null;
  @Field(() => Int, { simple: true, nullable: true, description: 'DigComp level, 1 to 8.' })
  digcompLevel!: number | null;
  @Field(() => [DigcompCompetenceType], { simple: true, description: 'Digital competences one gains.' })
  digcompCompetences!: DigcompCompetenceType[];
  @Field(() => QualificationType, { simple: true, nullable: true, description: 'Qualification it ends in.' })
  qualification!: QualificationType | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'The test at the end.' })
  finalTest!: Translation | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'The document one gets.' })
  document!: Translation | null;
  @Field(() => String, { simple: true, nullable: true, description: 'The provider’s own page about it.' })
  website!: string | null;
  @Field(() => [String], { simple: true, description: 'Who teaches.' })
  teachers!: string[];
  @Field(() => ProviderType, { simple: true, description: 'Who offers it.' })
  provider!: ProviderType;
  @Field(() => [DeliveryPlaceType], { simple: true, description: 'Where classes are held; empty for what is wholly remote.' })
  places!: DeliveryPlaceType[];
  @Field(() => ApplicationAvailability, { simple: true, description: 'Whether one can apply now.' })
  applicationStatus!: ApplicationAvailability;
  @Field(() => Day, { simple: true, nullable: true, description: 'When applications open, when they open later.' })
  opensOn!: string | null;
  @Field(() => PublicRatingType, { simple: true, description: 'What graduates said of it.' })
  publicRating!: PublicRatingType;
  @Field(() => Int, { simple: true, description: 'How many have started it so far.' })
  participants!: number;
}

@ObjectType('ProgrammeEdge', { description: 'A programme of the list with its marker.' })
export class ProgrammeEdge {
  @Field(() => String, { simple: true, description: 'Give it as `after` or `before` to go on from here.' })
  cursor!: string;
  @Field(() => ProgrammeType, { simple: true, description: 'The programme itself.' })
  node!: ProgrammeType;
}

@ObjectType('ProgrammeConnection', { description: 'A page of the catalogue, stable while data change.' })
export class ProgrammeConnection {
  @Field(() => [ProgrammeEdge], { simple: true, description: 'The programmes with their markers.' })
  edges!: ProgrammeEdge[];
  @Field(() => [ProgrammeType], { simple: true, description: 'The programmes alone.' })
  nodes!: ProgrammeType[];
  @Field(() => PageInfo, { simple: true, description: 'Where the page stands.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { simple: true, description: 'How many there are in all; counted only when asked for.' })
  totalCount!: Connection<ProgrammeType>['totalCount'];
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The wording that was searched for, when the given one had a typing error.',
  })
  correctedSearch!: string | null;
}

export const ProgrammePage = pageOf('Programme', () => ProgrammeType);
export type ProgrammePage = InstanceType<typeof ProgrammePage>;
