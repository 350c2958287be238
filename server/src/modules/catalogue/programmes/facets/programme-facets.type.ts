import { Field, Int, ObjectType } from 'type-graphql';
import { Translated, type Translation } from '../../../../shared/translation.ts';

@ObjectType({ description: 'A value of a filter and how many programmes would remain with it.' })
export class FacetValue {
  @Field(() => String, {
    simple: true,
    description: 'As the filter takes it: a code, a slug, an enumeration value, a range "60-78", a month "2026-12".',
  })
  value!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'As people read it.' })
  label!: Translation;
  @Field(() => Int, { simple: true, description: 'How many programmes remain with it, the other filters applied.' })
  count!: number;
}

@ObjectType({ description: 'How many programmes remain for each value of a filter, the other filters applied (CAT-3).' })
export class ProgrammeFacets {
  @Field(() => Int, { simple: true, description: 'How many remain with all filters.' })
  totalCount!: number;
  @Field(() => [FacetValue], { simple: true, description: 'By code of the municipality.' })
  municipality!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By slug of the provider.' })
  provider!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By kind of training.' })
  kind!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By code of the qualification.' })
  qualification!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By mode of study.' })
  mode!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By code of the sector.' })
  sector!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By range of hours, "60-78"; the last is open, "960-".' })
  hours!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By month in which a group one can join starts, "2026-12".' })
  startMonth!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By code of the funding source.' })
  fundingSource!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By code of the DigComp area.' })
  digcompArea!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By DigComp level.' })
  digcompLevel!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By language of the training.' })
  language!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By range of the full price in cents, "0-20000"; the last is open.' })
  price!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: '"true": one can apply right now.' })
  openNow!: FacetValue[];
  @Field(() => [FacetValue], { simple: true, description: 'By public rating of at least so many stars.' })
  rating!: FacetValue[];
}
