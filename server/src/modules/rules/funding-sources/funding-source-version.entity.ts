import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { FundingSource } from './funding-source.entity.ts';
import { VersionStatus } from './version-status.enum.ts';

/** The rules of a source from a date on (FUND-2). Decisions record the number; a published version never changes. */
@Entity()
@Unique({ name: 'versions_of_a_source_are_numbered', properties: ['fundingSource', 'number'] })
@Index({
  name: 'one_draft_per_source',
  expression: `create unique index "one_draft_per_source" on "funding_source_version" ("funding_source_id") where status = 'DRAFT'`,
})
export class FundingSourceVersion extends BaseEntity {
  @ManyToOne({ entity: () => FundingSource, ref: true }) fundingSource!: Ref<FundingSource>;
  @Property({ type: 'integer' }) number!: number;
  @Enum({ items: () => VersionStatus }) status: VersionStatus = VersionStatus.DRAFT;
  @Property({ type: 'string', columnType: 'date', nullable: true }) effectiveFrom: string | null = null;
  /** A rule set as rules/rule-set.ts defines it. */
  @Property({ type: 'json' }) rules!: unknown;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) createdBy: Ref<Person> | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) publishedAt: Date | null = null;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) publishedBy: Ref<Person> | null = null;
}
