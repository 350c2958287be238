import type { Ref } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { UnitCostMethod } from './unit-cost-method.entity.ts';

/** Base and coefficients of a method from a day on. Two rates of a method never hold on one day: the database refuses it (`rates_of_a_method_do_not_overlap`). */
@Entity()
@Check({ name: 'a_rate_ends_after_it_begins', expression: 'valid_until is null or valid_until >= valid_from' })
@Check({ name: 'a_rate_has_coefficients', expression: `jsonb_typeof(coefficients) = 'object' and coefficients <> '{}'::jsonb` })
export class UnitCostRate extends BaseEntity {
  @ManyToOne({ entity: () => UnitCostMethod, ref: true, index: true }) method!: Ref<UnitCostMethod>;
  @Property({ type: 'string', columnType: 'date' }) validFrom!: string;
  @Property({ type: 'string', columnType: 'date', nullable: true }) validUntil: string | null = null;
  /** Euros for an hour in ten-thousandths: EUR 1.56 is 15600. */
  @Property({ type: 'integer', check: 'base_ten_thousandths > 0' }) baseTenThousandths!: number;
  /** Coefficient of each programme group in ten-thousandths, by code of the sector: 1.28 is 12800. */
  @Property({ type: 'json' }) coefficients!: Record<string, number>;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) createdBy: Ref<Person> | null = null;
}
