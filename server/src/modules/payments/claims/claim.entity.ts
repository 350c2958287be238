import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { LearningAccount } from '../../people/accounts/learning-account.entity.ts';
import { ApplicationStatus } from '../../training/applications/application-status.enum.ts';
import { Application } from '../../training/applications/application.entity.ts';
import { BankAccount } from '../../people/bank-accounts/bank-account.entity.ts';
import { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import { ClaimResult } from './claim-result.enum.ts';
import { ClaimWaitingFor } from './claim-waiting-for.enum.ts';
import { Payout } from './payouts/payout.entity.ts';

const LIVE = `status not in ('REJECTED', 'WITHDRAWN')`;

/**
 * Money a person asks for besides the training itself: a certificate or assessment paid back (FUND-13), a stipend, travel and
 * lodging (FUND-14). Its states are those of applications (APP-17): APPROVED is money due, COMPLETED money paid.
 */
@Entity()
@Index({
  name: 'one_claim_per_certificate',
  expression: `create unique index "one_claim_per_certificate" on "claim" ("item", "certificate_key") where certificate_key is not null and ${LIVE}`,
})
@Index({
  name: 'one_claim_per_invoice',
  expression: `create unique index "one_claim_per_invoice" on "claim" ("invoice_key") where invoice_key is not null and ${LIVE}`,
})
@Index({
  name: 'one_stipend_per_training_and_month',
  expression: `create unique index "one_stipend_per_training_and_month" on "claim" ("application_id", "month") where kind = 'STIPEND'`,
})
@Index({ properties: ['account', 'submittedAt'] })
@Index({ properties: ['fundingSource', 'status'] })
@Index({ properties: ['status', 'submittedAt'] })
@Check({ name: 'a_paid_claim_has_its_payout', expression: `(status = 'COMPLETED') = (payout_id is not null)` })
@Check({
  name: 'no_more_is_approved_than_was_proved',
  expression: 'approved_cents is null or approved_cents <= coalesce(recognised_cents, cost_cents)',
})
export class Claim extends BaseEntity {
  /** Shown to people, "A-2026-000123". */
  @Property({ type: 'text' }) @Unique() number!: string;
  @ManyToOne({ entity: () => LearningAccount, ref: true }) account!: Ref<LearningAccount>;
  @ManyToOne({ entity: () => FundingSource, ref: true }) fundingSource!: Ref<FundingSource>;
  @Property({ type: 'text' }) schemeCode!: string;
  @Enum({ items: () => SchemeKind }) kind!: SchemeKind;
  /** Version of the rules that decides; the one in force on the day of the claim. */
  @Property({ type: 'integer' }) rulesVersion!: number;
  @Enum({ items: () => ApplicationStatus }) status!: ApplicationStatus;
  @Enum({ items: () => ClaimWaitingFor, nullable: true }) waitingFor: ClaimWaitingFor | null = null;
  /** Why the platform itself refused it, as the code the person was told. */
  @Property({ type: 'text', nullable: true }) refusal: ErrorCode | null = null;

  /** Code on the kept list: the certificate, or the qualification that was assessed. */
  @Property({ type: 'text', nullable: true }) item: string | null = null;
  @Enum({ items: () => ClaimResult, nullable: true }) result: ClaimResult | null = null;
  @Property({ type: 'string', columnType: 'date', nullable: true }) achievedOn: string | null = null;
  @Property({ type: 'text', nullable: true }) certificateNumber: string | null = null;
  /** The number without blanks and case, by which it is found again. */
  @Property({ type: 'text', nullable: true }) certificateKey: string | null = null;
  @Property({ type: 'text', nullable: true }) invoiceIssuer: string | null = null;
  @Property({ type: 'text', nullable: true }) invoiceNumber: string | null = null;
  @Property({ type: 'text', nullable: true }) invoiceKey: string | null = null;

  /** The training that a stipend, travel or lodging belongs to. */
  @ManyToOne({ entity: () => Application, ref: true, nullable: true, index: true }) application: Ref<Application> | null = null;
  /** The month it is for, YYYY-MM. */
  @Property({ type: 'text', nullable: true }) month: string | null = null;
  /** Calendar days of the month in training, for a stipend. */
  @Property({ type: 'integer', nullable: true }) daysInTraining: number | null = null;

  /** What was asked for. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'cost_cents >= 0' }) costCents!: number;
  /** What the documents prove, when the officer found it to be less. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', nullable: true, check: 'recognised_cents >= 0' })
  recognisedCents: number | null = null;
  /** What the rules give when all is confirmed; not promised yet. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'payable_cents >= 0' }) payableCents: Opt<number> = 0;
  /** What was approved; the ledger has moved as much. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', nullable: true, check: 'approved_cents > 0' })
  approvedCents: number | null = null;
  /** How often it was approved; a reopened claim is approved anew. */
  @Property({ type: 'integer' }) approvals: Opt<number> = 0;
  @Property({ type: 'uuid', nullable: true }) approvedById: string | null = null;

  @Property({ type: 'Date', columnType: 'timestamptz' }) submittedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) decidedAt: Date | null = null;
  /** Day by which it should be decided. */
  @Property({ type: 'string', columnType: 'date', nullable: true }) answerBy: string | null = null;
  /** Documents an officer asked for. */
  @Property({ type: 'string[]', columnType: 'text[]' }) askedEvidence: Opt<string[]> = [];
  /** What the officer wrote with it. */
  @Property({ type: 'json', nullable: true }) askedWords: Translation | null = null;
  /** The answer as it was given, criterion by criterion (FUND-5). */
  @Property({ type: 'json' }) decision: Opt<unknown[]> = [];
  @ManyToOne({ entity: () => Payout, ref: true, nullable: true, index: true }) payout: Ref<Payout> | null = null;
  /** Where it was paid to. */
  @ManyToOne({ entity: () => BankAccount, ref: true, nullable: true, index: true }) paidTo: Ref<BankAccount> | null = null;
}
