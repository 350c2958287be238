import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Application } from '../../training/applications/application.entity.ts';
import { TopUp } from './top-up.entity.ts';

/** The part of a promise that one application has taken; the database gives it back when the application is withdrawn or refused. */
@Entity()
@Index({
  name: 'one_promise_pays_for_an_application',
  expression: `create unique index "one_promise_pays_for_an_application" on "top_up_use" ("application_id") where released_at is null`,
})
export class TopUpUse extends BaseEntity {
  @ManyToOne({ entity: () => TopUp, ref: true, index: true }) topUp!: Ref<TopUp>;
  @ManyToOne({ entity: () => Application, ref: true, index: true }) application!: Ref<Application>;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'amount_cents > 0' }) amountCents!: number;
  @Property({ type: 'Date', columnType: 'timestamptz' }) takenAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) releasedAt: Date | null = null;
}
