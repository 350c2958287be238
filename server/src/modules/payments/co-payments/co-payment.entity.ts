import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Application } from '../../training/applications/application.entity.ts';
import { CoPayer } from './co-payer.enum.ts';

/** Money paid to the provider outside the platform, as the provider recorded it (FUND-16). A mistake is taken back, never erased. */
@Entity()
export class CoPayment extends BaseEntity {
  @ManyToOne({ entity: () => Application, ref: true, index: true }) application!: Ref<Application>;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'amount_cents > 0' }) amountCents!: number;
  @Property({ type: 'string', columnType: 'date' }) paidOn!: string;
  @Enum({ items: () => CoPayer }) payer!: CoPayer;
  /** Number of the invoice or receipt, when the provider wrote it down. */
  @Property({ type: 'text', nullable: true }) document: string | null = null;
  @Property({ type: 'uuid', nullable: true }) recordedById: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' }) recordedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) cancelledAt: Date | null = null;
  @Property({ type: 'text', nullable: true }) cancelledBecause: string | null = null;
}
