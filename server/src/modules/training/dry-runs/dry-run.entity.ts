import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { FundingSourceVersion } from '../../rules/funding-sources/funding-source-version.entity.ts';
import { DryRunStatus } from './dry-run-status.enum.ts';
import type { DryRunFindings } from './dry-run-tally.ts';

/** The last trial of a version on past decisions (FUND-2), kept for whoever publishes it: what was tried, how far it came, what it found. */
@Entity()
export class DryRun extends BaseEntity {
  @OneToOne({ entity: () => FundingSourceVersion, ref: true, deleteRule: 'cascade' }) version!: Ref<FundingSourceVersion>;
  /** The rules as they were when it began; a draft that reads otherwise by now makes the result out of date. */
  @Property({ type: 'json' }) rules!: unknown;
  @Enum({ items: () => DryRunStatus }) status: Opt<DryRunStatus> = DryRunStatus.RUNNING;
  @Property({ type: 'integer' }) processed: Opt<number> = 0;
  @Property({ type: 'integer' }) toProcess: Opt<number> = 0;
  /** The last application it has looked at: where it goes on after a stop. */
  @Property({ type: 'uuid', nullable: true }) reachedApplicationId: string | null = null;
  @Property({ type: 'json' }) findings!: DryRunFindings;
  @ManyToOne({ entity: () => Person, ref: true, index: true }) startedBy!: Ref<Person>;
  @Property({ type: 'Date', columnType: 'timestamptz' }) startedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) finishedAt: Date | null = null;
}
