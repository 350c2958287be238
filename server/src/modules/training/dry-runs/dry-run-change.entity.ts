import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Application } from '../applications/application.entity.ts';
import { DryRunEffect } from './dry-run-effect.enum.ts';
import { DryRun } from './dry-run.entity.ts';

/** One past decision that the version tried would have changed (FUND-2). */
@Entity()
@Unique({ name: 'one_change_per_application_and_dry_run', properties: ['dryRun', 'application'] })
export class DryRunChange extends BaseEntity {
  @ManyToOne({ entity: () => DryRun, ref: true, deleteRule: 'cascade' }) dryRun!: Ref<DryRun>;
  @ManyToOne({ entity: () => Application, ref: true, index: true }) application!: Ref<Application>;
  @Enum({ items: () => DryRunEffect }) effect!: DryRunEffect;
  @Property({ type: 'text' }) schemeCode!: string;
  /** What the decision pays, and what it would have paid. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }) beforeCents!: number;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }) afterCents!: number;
}
