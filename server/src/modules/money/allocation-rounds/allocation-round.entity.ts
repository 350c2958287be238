import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import type { RoundFigures } from './round-figures.ts';
import { RoundStatus } from './round-status.enum.ts';

/** The day on which grants of a source are given out: preview, approval, run, report (FUND-9, FUND-11). */
@Entity()
@Unique({ name: 'one_round_of_a_source_a_day', properties: ['fundingSource', 'roundOn'] })
export class AllocationRound extends BaseEntity {
  @ManyToOne({ entity: () => FundingSource, ref: true }) fundingSource!: Ref<FundingSource>;
  @Property({ type: 'json' }) name!: Translation;
  @Property({ type: 'string', columnType: 'date' }) roundOn!: string;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) windowFrom: Date | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) windowUntil: Date | null = null;
  @Property({ type: 'string', columnType: 'date' }) chooseBy!: string;
  @Property({ type: 'string', columnType: 'date' }) useBy!: string;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }) amountCents!: number;
  /** Most that one person may be given by this source within `capMonths`; the database refuses more (FUND-22). */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'cap_cents >= amount_cents' }) capCents!: number;
  @Property({ type: 'integer', check: 'cap_months > 0' }) capMonths!: number;
  @Enum({ items: () => RoundStatus }) status: Opt<RoundStatus> = RoundStatus.DRAFT;
  @Property({ type: 'integer' }) rulesVersion!: number;
  @Property({ type: 'json', nullable: true }) preview: Opt<RoundFigures> | null = null;
  @Property({ type: 'json', nullable: true }) report: Opt<RoundFigures> | null = null;
  /** Who made it may not approve it where the source asks for four eyes. */
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) createdBy: Ref<Person> | null = null;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) approvedBy: Ref<Person> | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) approvedAt: Date | null = null;
  @Property({ type: 'integer' }) processed: Opt<number> = 0;
  @Property({ type: 'integer' }) toProcess: Opt<number> = 0;
  /** The last account the run has dealt with: where it goes on after a stop. */
  @Property({ type: 'uuid', nullable: true }) reachedAccountId: string | null = null;
}
