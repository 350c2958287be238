import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LearningAccount } from '../../people/accounts/learning-account.entity.ts';
import { DrawTicket } from '../draws/draw-ticket.entity.ts';
import { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import { Group } from '../../catalogue/groups/group.entity.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { ApplicationStatus } from './application-status.enum.ts';
import { WaitingFor } from './waiting-for.enum.ts';

/** A person's request to join a group, with the money decided for it (APP-1 to APP-5). */
@Entity()
@Index({
  name: 'one_live_application_per_person_and_group',
  expression: `create unique index "one_live_application_per_person_and_group" on "application" ("account_id", "group_id") where status not in ('WITHDRAWN', 'REJECTED', 'TRANSFERRED')`,
})
@Index({ properties: ['account', 'submittedAt'] })
@Index({ properties: ['group', 'status'] })
@Index({ properties: ['fundingSource', 'status'] })
@Index({
  name: 'applications_received_and_not_decided',
  expression: `create index "applications_received_and_not_decided" on "application" ("receipt_number") where status = 'SUBMITTED' and decided_at is null and (draw_ticket_id is null or drawn_number is not null)`,
})
@Index({
  name: 'applications_of_a_draw',
  expression: `create index "applications_of_a_draw" on "application" ("draw_ticket_id") where draw_ticket_id is not null`,
})
@Index({
  name: 'applications_waiting',
  expression: `create index "applications_waiting" on "application" (coalesce(drawn_number, receipt_number)) where status = 'WAITLISTED' and not holds_place`,
})
@Index({
  name: 'applications_of_a_second_source',
  expression: `create index "applications_of_a_second_source" on "application" ("second_funding_source_id", "status") where second_funding_source_id is not null`,
})
@Check({
  name: 'a_second_source_joins_a_first',
  expression: `case when second_funding_source_id is null then second_scheme_code is null and second_scheme_kind is null and second_rules_version is null else coalesce(funding_source_id <> second_funding_source_id, false) end`,
})
@Check({
  name: 'a_second_source_pays_a_part',
  expression: `second_paid_cents between 0 and paid_by_scheme_cents and (second_paid_cents = 0 or second_funding_source_id is not null)`,
})
export class Application extends BaseEntity {
  /** Shown to people, "P-2026-000123". */
  @Property({ type: 'text' }) @Unique() number!: string;
  /** Order of receipt, by which places and money are given (FUND-24). */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', autoincrement: true }) @Unique() receiptNumber!: Opt<number>;
  /** The ticket it takes part with, where places are drawn; null where the order of receipt counts. */
  @ManyToOne({ entity: () => DrawTicket, ref: true, nullable: true }) drawTicket: Ref<DrawTicket> | null = null;
  /** Its turn after a draw, among the numbers of receipt: behind those who came before the draw, before those who come after. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', nullable: true }) drawnNumber: number | null = null;
  @ManyToOne({ entity: () => LearningAccount, ref: true }) account!: Ref<LearningAccount>;
  @ManyToOne({ entity: () => Group, ref: true }) group!: Ref<Group>;
  /** Counts among the places of the group; the database moves the group's figure when this changes. */
  @Property({ type: 'boolean' }) holdsPlace: Opt<boolean> = false;
  /** What a waiting applicant waits for. */
  @Enum({ items: () => WaitingFor, nullable: true }) waitingFor: WaitingFor | null = null;
  /** A freed place is kept for the person until the end of this day (APP-4). */
  @Property({ type: 'string', columnType: 'date', nullable: true }) confirmBy: string | null = null;
  /** Day by which the provider should have answered (APP-5). */
  @Property({ type: 'string', columnType: 'date', nullable: true }) answerBy: string | null = null;
  /** Why the platform itself refused it, as the code the applicant was told. */
  @Enum({ items: () => ErrorCode, nullable: true }) refusal: ErrorCode | null = null;
  /** Pays first, and its rules govern the application; null: the person pays in full. */
  @ManyToOne({ entity: () => FundingSource, ref: true, nullable: true }) fundingSource: Ref<FundingSource> | null = null;
  @Property({ type: 'text', nullable: true }) schemeCode: string | null = null;
  @Enum({ items: () => SchemeKind, nullable: true }) schemeKind: SchemeKind | null = null;
  @Property({ type: 'integer', nullable: true }) rulesVersion: number | null = null;
  /** Pays a part as well, where both sources allow it (FUND-17). */
  @ManyToOne({ entity: () => FundingSource, ref: true, nullable: true, index: false }) secondFundingSource: Ref<FundingSource> | null =
    null;
  @Property({ type: 'text', nullable: true }) secondSchemeCode: string | null = null;
  @Enum({ items: () => SchemeKind, nullable: true }) secondSchemeKind: SchemeKind | null = null;
  @Property({ type: 'integer', nullable: true }) secondRulesVersion: number | null = null;
  @Enum({ items: () => ApplicationStatus }) status: Opt<ApplicationStatus> = ApplicationStatus.DRAFT;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'price_cents >= 0' }) priceCents!: number;
  /** What the sources pay together when all goes well; the live reservation is the ledger's. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'paid_by_scheme_cents >= 0' })
  paidBySchemeCents: Opt<number> = 0;
  /** The second source's part of it. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }) secondPaidCents: Opt<number> = 0;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'co_payment_cents >= 0' }) coPaymentCents: Opt<number> =
    0;
  @Property({ type: 'Date', columnType: 'timestamptz', index: true }) submittedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) decidedAt: Date | null = null;
  /** What the person pays if the missing fact is confirmed (WAITING_FOR_FACTS); null when nothing is open. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', nullable: true }) coPaymentIfConfirmedCents: number | null =
    null;
  /** The eligibility answer as it was given, criterion by criterion (FUND-5). */
  @Property({ type: 'json' }) decision: Opt<unknown[]> = [];
  @Property({ type: 'integer' }) hoursMissed: Opt<number> = 0;
  @Property({ type: 'string', columnType: 'date', nullable: true }) completedOn: string | null = null;
}
