import { Field, ObjectType } from 'type-graphql';
import { Translated, type Translation } from '../../shared/translation.ts';

@ObjectType('Municipality', { description: 'A municipality or state city, by its code in ISO 3166-2.' })
export class MunicipalityType {
  @Field(() => String, { simple: true, description: 'Code, "LV-RIX".' })
  code!: string;

  @Translated()
  @Field(() => String, { description: 'Name.' })
  name!: Translation;
}
