import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LearningAccount } from '../accounts/learning-account.entity.ts';

/** Where a person wants to be paid. A new number replaces the former one, which stays with what was paid to it. */
@Entity()
@Index({
  name: 'one_bank_account_in_use',
  expression: `create unique index "one_bank_account_in_use" on "bank_account" ("account_id") where replaced_at is null`,
})
@Index({ properties: ['fingerprint'] })
export class BankAccount extends BaseEntity {
  @ManyToOne({ entity: () => LearningAccount, ref: true, index: true }) account!: Ref<LearningAccount>;
  /** The IBAN, sealed. */
  @Property({ type: 'text' }) cipher!: string;
  /** The same number always gives the same fingerprint; the number cannot be got from it. */
  @Property({ type: 'text' }) fingerprint!: string;
  /** What may be shown: "LV80 •••• 5678". */
  @Property({ type: 'text' }) masked!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' }) confirmedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) replacedAt: Date | null = null;
}
