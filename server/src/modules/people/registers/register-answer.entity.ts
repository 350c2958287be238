import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Person } from '../accounts/person.entity.ts';

/** What a state register last said about a person: the fact, where from, when, and until when it may be relied on (FUND-5). */
@Entity()
@Unique({ name: 'one_answer_per_fact_of_a_person', properties: ['person', 'fact'] })
export class RegisterAnswer extends BaseEntity {
  @ManyToOne({ entity: () => Person, ref: true }) person!: Ref<Person>;
  @Property({ type: 'text' }) fact!: string;
  @Property({ type: 'json', nullable: true }) value: unknown = null;
  @Property({ type: 'text' }) register!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' }) readAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz' }) validUntil!: Date;
}
