import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../../shared/base.entity.ts';
import { Person } from '../../../people/accounts/person.entity.ts';
import { FundingSource } from '../../../rules/funding-sources/funding-source.entity.ts';
import type { PlannedAmount, PlanStep as Step } from './planned-months.ts';
import { PlanStep } from './plan-step.enum.ts';

/** When a source means to commit its budget. A plan never changes; a newer one takes its place, and both stay readable. */
@Entity()
@Unique({ name: 'plans_of_a_source_are_numbered', properties: ['fundingSource', 'number'] })
export class BudgetPlan extends BaseEntity {
  @ManyToOne({ entity: () => FundingSource, ref: true }) fundingSource!: Ref<FundingSource>;
  @Property({ type: 'integer' }) number!: number;
  @Enum({ items: () => PlanStep }) step!: Step;
  /** In order of time; what is not named is planned at nothing. */
  @Property({ type: 'json' }) amounts!: PlannedAmount[];
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) enteredBy: Ref<Person> | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' }) enteredAt!: Date;
}
