import { Field, Int, ObjectType } from 'type-graphql';
import { Translated, type Translation } from '../../../shared/translation.ts';

@ObjectType('Sector', { description: 'A branch of the economy.' })
export class SectorType {
  @Field(() => String, { simple: true, description: 'Stable code, for filters.' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
}

@ObjectType('Municipality', { description: 'A municipality of Latvia.' })
export class MunicipalityType {
  @Field(() => String, { simple: true, description: 'Stable code (ISO 3166-2), for filters.' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
}

@ObjectType('DigcompCompetence', { description: 'A digital competence of the European framework DigComp.' })
export class DigcompCompetenceType {
  @Field(() => String, { simple: true, description: 'Its number, "1.2".' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
  @Field(() => String, { simple: true, description: 'Code of the area it belongs to.' })
  area!: string;
}

@ObjectType('Qualification', { description: 'A professional qualification that a programme ends in.' })
export class QualificationType {
  @Field(() => String, { simple: true, description: 'Stable code, for filters.' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
  @Field(() => Int, { simple: true, nullable: true, description: 'Level of the Latvian qualifications framework, 1 to 8.' })
  lkiLevel!: number | null;
}
