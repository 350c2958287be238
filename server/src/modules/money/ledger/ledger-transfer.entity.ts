import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LedgerAccount } from './ledger-account.entity.ts';
import { TransferKind } from './transfer-kind.enum.ts';

/** One movement of money from the debit account to the credit account (FUND-20). Written once, never changed. */
@Entity()
@Check({ name: 'a_transfer_moves_something', expression: 'amount_cents > 0' })
@Check({ name: 'a_transfer_has_two_sides', expression: 'debit_id <> credit_id' })
@Index({ properties: ['referenceId'] })
@Index({ properties: ['debit', 'at'] })
@Index({ properties: ['credit', 'at'] })
export class LedgerTransfer extends BaseEntity {
  /** Order of writing, without gaps of meaning: the ledger is read by it. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', autoincrement: true }) @Unique() sequence!: number;
  @Property({ type: 'Date', columnType: 'timestamptz', index: true }) at!: Date;
  @Enum({ items: () => TransferKind }) kind!: TransferKind;
  @ManyToOne({ entity: () => LedgerAccount, ref: true }) debit!: Ref<LedgerAccount>;
  @ManyToOne({ entity: () => LedgerAccount, ref: true }) credit!: Ref<LedgerAccount>;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }) amountCents!: number;
  /** Code of the cause, "SUBMITTED", "NO_CHOICE_MADE". */
  @Property({ type: 'text' }) reason!: string;
  /** Application, grant or round that caused it. */
  @Property({ type: 'uuid', nullable: true }) referenceId: string | null = null;
  @Property({ type: 'uuid', index: true }) fundingSourceId!: string;
  /** Person who acted; null for the platform's own jobs. */
  @Property({ type: 'uuid', nullable: true }) actorId: string | null = null;
  @Property({ type: 'text' }) @Unique({ name: 'one_key_has_one_effect' }) idempotencyKey!: string;
}
