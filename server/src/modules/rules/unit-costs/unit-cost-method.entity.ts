import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { UnitCostRounding } from './unit-cost-rounding.enum.ts';

/** How the official price of a programme follows from its hours (FUND-19). Its figures are rates with validity dates. */
@Entity()
export class UnitCostMethod extends BaseEntity {
  @Property({ type: 'text' }) @Unique() code!: string;
  @Property({ type: 'json' }) name!: Translation;
  /** The regulation or decision it comes from, and what it is for. */
  @Property({ type: 'json' }) description!: Translation;
  @Enum({ items: () => UnitCostRounding }) rounding!: UnitCostRounding;
}
