import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { UnitCostRounding } from './unit-cost-rounding.enum.ts';

@ObjectType('UnitCostCoefficient', { description: 'By how much an hour of one programme group costs more or less than the base.' })
export class UnitCostCoefficientType {
  @Field(() => String, { simple: true, description: 'Code of the sector that programmes of the group stand in.' })
  sector!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
  @Field(() => Int, { simple: true, description: 'In ten-thousandths: 12800 is 1.28.' })
  tenThousandths!: number;
}

@ObjectType('UnitCostRate', { implements: Node, description: 'Base and coefficients of a method from a day on (FUND-19).' })
export class UnitCostRateType extends Node {
  @Field(() => Day, { simple: true, description: 'First day on which it holds.' })
  validFrom!: string;
  @Field(() => Day, { simple: true, nullable: true, description: 'Last day on which it holds; null while none is set.' })
  validUntil!: string | null;
  @Field(() => Int, { simple: true, description: 'Base of an hour in ten-thousandths of a euro: 15600 is EUR 1.56.' })
  baseTenThousandths!: number;
  @Field(() => [UnitCostCoefficientType], { simple: true, description: 'Coefficient of each programme group.' })
  coefficients!: UnitCostCoefficientType[];
  @Field(() => Boolean, { simple: true, description: 'Holds today.' })
  isInForce!: boolean;
  @Field(() => Date, { simple: true, description: 'When it was entered.' })
  createdAt!: Date;
  @Field(() => String, { simple: true, nullable: true, description: 'Who entered it; told to those who work on sources.' })
  createdBy!: string | null;
  /** Not in the schema: whose rate it is. */
  methodId!: string;
}

@ObjectType('UnitCostMethod', {
  implements: Node,
  description: 'How the official price of a programme follows from its hours: base × coefficient of the group × hours (FUND-19).',
})
export class UnitCostMethodType extends Node {
  @Field(() => String, { simple: true, description: 'By which rules of sources name it.' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'What it is called.' })
  name!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Where it comes from and what it is for.' })
  description!: Translation;
  @Field(() => UnitCostRounding, { simple: true, description: 'Where it rounds to the cent.' })
  rounding!: UnitCostRounding;
}

@ObjectType('UnitCostPrice', { description: 'What a programme costs by a method on a day, with the calculation.' })
export class UnitCostPriceType {
  @Field(() => Money, { simple: true, nullable: true, description: 'The price; null when the method says nothing for that day or group.' })
  price!: Money | null;
  @Translated()
  @Field(() => String, { simple: true, description: 'The calculation in one line, or why there is none.' })
  calculation!: Translation;
}

@ObjectType('ProgrammeUnitCost', {
  description: 'The agreed price of a programme beside the one by the method that a source prescribes (FUND-19).',
})
export class ProgrammeUnitCostType extends UnitCostPriceType {
  @Field(() => UnitCostMethodType, { simple: true, description: 'The method.' })
  method!: UnitCostMethodType;
  @Field(() => String, { simple: true, description: 'Code of the source that prescribes it.' })
  fundingSource!: string;
  @Field(() => Money, { simple: true, description: 'The price that was agreed.' })
  agreed!: Money;
  @Field(() => Boolean, { simple: true, description: 'They are the same to the cent; false too where the method gives no price.' })
  isEqual!: boolean;
}

export const UnitCostMethodPage = pageOf('UnitCostMethod', () => UnitCostMethodType);
export type UnitCostMethodPage = InstanceType<typeof UnitCostMethodPage>;
