import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LedgerAccountKind } from './ledger-account-kind.enum.ts';

/**
 * A place where money can be (FUND-21): `budget(source)`, `grant(grant)`, `reserved(application)`, …
 * Every account belongs to one source, and money never crosses from one source to another.
 * `balanceCents` is what came in less what went out; only the database's own trigger on transfers changes it.
 */
@Entity()
@Unique({ name: 'one_ledger_account_per_subject', properties: ['kind', 'subjectId', 'fundingSourceId'] })
@Check({ name: 'no_account_but_external_is_below_zero', expression: `balance_cents >= 0 or kind = 'EXTERNAL'` })
export class LedgerAccount extends BaseEntity {
  @Enum({ items: () => LedgerAccountKind }) kind!: LedgerAccountKind;
  /** Source, grant, application, provider or learning account it belongs to. */
  @Property({ type: 'uuid', index: true }) subjectId!: string;
  @Property({ type: 'uuid', index: true }) fundingSourceId!: string;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }) balanceCents: Opt<number> = 0;
}
