import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { UnitCostRounding } from './unit-cost-rounding.enum.ts';

@InputType({ description: 'A new unit-cost method; its rates are added to it.' })
export class CreateUnitCostMethodInput {
  @Field(() => String, {
    description: 'By which rules name it: capital letters, digits and hyphens, up to 40. It cannot be changed later.',
  })
  code!: string;
  @Field(() => UnitCostRounding, { description: 'Where it rounds to the cent. It cannot be changed later.' })
  rounding!: UnitCostRounding;
  @Field(() => String, { description: 'What it is called, in Latvian.' })
  nameLv!: string;
  @Field(() => String, { nullable: true, description: 'What it is called, in English.' })
  nameEn?: string | null;
  @Field(() => String, { description: 'Where it comes from and what it is for, in Latvian.' })
  descriptionLv!: string;
  @Field(() => String, { nullable: true, description: 'Where it comes from and what it is for, in English.' })
  descriptionEn?: string | null;
}

@InputType({ description: 'Other words for a unit-cost method; code and rounding stay.' })
export class UpdateUnitCostMethodInput {
  @Field(() => ID, { description: 'The method.' })
  id!: string;
  @Field(() => String, { description: 'What it is called, in Latvian.' })
  nameLv!: string;
  @Field(() => String, { nullable: true, description: 'What it is called, in English.' })
  nameEn?: string | null;
  @Field(() => String, { description: 'Where it comes from and what it is for, in Latvian.' })
  descriptionLv!: string;
  @Field(() => String, { nullable: true, description: 'Where it comes from and what it is for, in English.' })
  descriptionEn?: string | null;
}

@InputType({ description: 'The coefficient of a programme group.' })
export class UnitCostCoefficientInput {
  @Field(() => String, { description: 'Code of a sector.' })
  sector!: string;
  @Field(() => Int, { description: 'In ten-thousandths: 12800 is 1.28.' })
  tenThousandths!: number;
}

@InputType({ description: 'New figures of a method from a day on.' })
export class AddUnitCostRateInput {
  @Field(() => ID, { description: 'The method.' })
  method!: string;
  @Field(() => Day, { description: 'First day on which it holds.' })
  validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day on which it holds; open when left out.' })
  validUntil?: string | null;
  @Field(() => Int, { description: 'Base of an hour in ten-thousandths of a euro: 15600 is EUR 1.56.' })
  baseTenThousandths!: number;
  @Field(() => [UnitCostCoefficientInput], { description: 'Coefficient of each programme group, up to 100.' })
  coefficients!: UnitCostCoefficientInput[];
  @Field(() => Boolean, { nullable: true, description: 'The open rate before it ends on the day before.' })
  endsPrevious?: boolean | null;
}

@InputType({ description: 'Which rate, and its last day.' })
export class EndUnitCostRateInput {
  @Field(() => ID, { description: 'The rate.' })
  rate!: string;
  @Field(() => Day, { description: 'Last day on which it holds.' })
  validUntil!: string;
}

@InputType({ description: 'Whose price is asked for.' })
export class UnitCostPriceInput {
  @Field(() => String, { description: 'Code of the method.' })
  method!: string;
  @Field(() => String, { description: 'Code of the sector that the programme stands in.' })
  sector!: string;
  @Field(() => Int, { description: 'Hours in all, 1 to 10000.' })
  hours!: number;
  @Field(() => Day, { nullable: true, description: 'The day; today when left out.' })
  on?: string | null;
}
