import { Migration } from '@mikro-orm/migrations';

/** Claims with their evidence, decisions and payouts; bank accounts; co-payments; attendance by day; uploaded files. */
export class Migration20260101000600_claims extends Migration {
  override up(): void {
    this.addSql(
      `create table "payout" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "number" text not null, "funding_source_id" uuid not null, "paid_on" date not null, "reference" text not null, "claim_count" int not null, "total_cents" bigint not null, "recorded_by_id" uuid not null, "recorded_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`alter table "payout" add constraint "payout_number_unique" unique ("number")`);
    this.addSql(`create index "payout_funding_source_id_paid_on_index" on "payout" ("funding_source_id", "paid_on")`);
    this.addSql(
      `create table "bank_account" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "account_id" uuid not null, "cipher" text not null, "fingerprint" text not null, "masked" text not null, "confirmed_at" timestamptz not null, "replaced_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(`create index "bank_account_account_id_index" on "bank_account" ("account_id")`);
    this.addSql(`create index "bank_account_fingerprint_index" on "bank_account" ("fingerprint")`);
    this.addSql(`create unique index "one_bank_account_in_use" on "bank_account" ("account_id") where replaced_at is null`);
    this.addSql(
      `create table "co_payment" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "application_id" uuid not null, "amount_cents" bigint not null, "paid_on" date not null, "payer" text not null, "document" text null, "recorded_by_id" uuid null, "recorded_at" timestamptz not null, "cancelled_at" timestamptz null, "cancelled_because" text null, primary key ("id"))`,
    );
    this.addSql(`create index "co_payment_application_id_index" on "co_payment" ("application_id")`);
    this.addSql(
      `create table "claim" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "number" text not null, "account_id" uuid not null, "funding_source_id" uuid not null, "scheme_code" text not null, "kind" text not null, "rules_version" int not null, "status" text not null, "waiting_for" text null, "refusal" text null, "item" text null, "result" text null, "achieved_on" date null, "certificate_number" text null, "certificate_key" text null, "invoice_issuer" text null, "invoice_number" text null, "invoice_key" text null, "application_id" uuid null, "month" text null, "days_in_training" int null, "cost_cents" bigint not null, "recognised_cents" bigint null, "payable_cents" bigint not null default '0', "approved_cents" bigint null, "approvals" int not null default 0, "approved_by_id" uuid null, "submitted_at" timestamptz not null, "decided_at" timestamptz null, "answer_by" date null, "asked_evidence" text[] not null, "asked_words" jsonb null, "decision" jsonb not null, "payout_id" uuid null, "paid_to_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "claim" add constraint "claim_number_unique" unique ("number")`);
    this.addSql(`create index "claim_application_id_index" on "claim" ("application_id")`);
    this.addSql(`create index "claim_payout_id_index" on "claim" ("payout_id")`);
    this.addSql(`create index "claim_paid_to_id_index" on "claim" ("paid_to_id")`);
    this.addSql(`create index "claim_status_submitted_at_index" on "claim" ("status", "submitted_at")`);
    this.addSql(`create index "claim_funding_source_id_status_index" on "claim" ("funding_source_id", "status")`);
    this.addSql(`create index "claim_account_id_submitted_at_index" on "claim" ("account_id", "submitted_at")`);
    this.addSql(`create unique index "one_stipend_per_training_and_month" on "claim" ("application_id", "month") where kind = 'STIPEND'`);
    this.addSql(
      `create unique index "one_claim_per_invoice" on "claim" ("invoice_key") where invoice_key is not null and status not in ('REJECTED', 'WITHDRAWN')`,
    );
    this.addSql(
      `create unique index "one_claim_per_certificate" on "claim" ("item", "certificate_key") where certificate_key is not null and status not in ('REJECTED', 'WITHDRAWN')`,
    );
    this.addSql(
      `create table "claim_override" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "claim_id" uuid not null, "criterion" text not null, "result" text not null, "reason" text not null, "document" text not null, "decided_by_id" uuid not null, "decided_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`create index "claim_override_decided_by_id_index" on "claim_override" ("decided_by_id")`);
    this.addSql(`create index "claim_override_claim_id_criterion_index" on "claim_override" ("claim_id", "criterion")`);
    this.addSql(
      `create table "claim_event" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "claim_id" uuid not null, "at" timestamptz not null, "from" text null, "to" text not null, "actor_id" uuid null, "reason" jsonb null, primary key ("id"))`,
    );
    this.addSql(`create index "claim_event_claim_id_at_index" on "claim_event" ("claim_id", "at")`);
    this.addSql(
      `create table "attendance_record" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "application_id" uuid not null, "as_of" date not null, "hours_missed" int not null, "recorded_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "attendance_record_application_id_as_of_index" on "attendance_record" ("application_id", "as_of")`);
    this.addSql(
      `create table "stored_file" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "owner_id" uuid not null, "name" text not null, "media_type" text not null, "size_bytes" int not null, "digest" text not null, "uploaded_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`create index "stored_file_digest_index" on "stored_file" ("digest")`);
    this.addSql(`create index "stored_file_owner_id_uploaded_at_index" on "stored_file" ("owner_id", "uploaded_at")`);
    this.addSql(
      `create table "file_content" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "file_id" uuid not null, "sealed" bytea not null, primary key ("id"))`,
    );
    this.addSql(`alter table "file_content" add constraint "file_content_file_id_unique" unique ("file_id")`);
    this.addSql(
      `create table "claim_evidence" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "claim_id" uuid not null, "file_id" uuid not null, "kind" text not null, "added_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`create index "claim_evidence_claim_id_index" on "claim_evidence" ("claim_id")`);
    this.addSql(`alter table "claim_evidence" add constraint "claim_evidence_file_id_unique" unique ("file_id")`);
    this.addSql(
      `alter table "payout" add constraint "payout_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id")`,
    );
    this.addSql(`alter table "payout" add constraint "payout_claim_count_check" check (claim_count > 0)`);
    this.addSql(`alter table "payout" add constraint "payout_total_cents_check" check (total_cents > 0)`);
    this.addSql(
      `alter table "bank_account" add constraint "bank_account_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );
    this.addSql(
      `alter table "co_payment" add constraint "co_payment_application_id_foreign" foreign key ("application_id") references "application" ("id")`,
    );
    this.addSql(`alter table "co_payment" add constraint "co_payment_amount_cents_check" check (amount_cents > 0)`);
    this.addSql(
      `alter table "co_payment" add constraint "co_payment_payer_check" check ("payer" in ('SELF', 'EMPLOYER', 'FAMILY', 'OTHER'))`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id")`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_payout_id_foreign" foreign key ("payout_id") references "payout" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_paid_to_id_foreign" foreign key ("paid_to_id") references "bank_account" ("id") on delete set null`,
    );
    this.addSql(`alter table "claim" add constraint "claim_cost_cents_check" check (cost_cents >= 0)`);
    this.addSql(`alter table "claim" add constraint "claim_recognised_cents_check" check (recognised_cents >= 0)`);
    this.addSql(`alter table "claim" add constraint "claim_payable_cents_check" check (payable_cents >= 0)`);
    this.addSql(`alter table "claim" add constraint "claim_approved_cents_check" check (approved_cents > 0)`);
    this.addSql(
      `alter table "claim" add constraint "no_more_is_approved_than_was_proved" check (approved_cents is null or approved_cents <= coalesce(recognised_cents, cost_cents))`,
    );
    this.addSql(
      `alter table "claim" add constraint "a_paid_claim_has_its_payout" check ((status = 'COMPLETED') = (payout_id is not null))`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_kind_check" check ("kind" in ('FULL_COST', 'GRANT', 'PERCENTAGE', 'REIMBURSEMENT', 'STIPEND', 'TRAVEL', 'ACCOMMODATION', 'LICENCE'))`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENROLLED', 'IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED', 'TRANSFERRED'))`,
    );
    this.addSql(`alter table "claim" add constraint "claim_waiting_for_check" check ("waiting_for" in ('FACTS', 'EVIDENCE'))`);
    this.addSql(`alter table "claim" add constraint "claim_result_check" check ("result" in ('ACHIEVED', 'NOT_ACHIEVED', 'AWAITED'))`);
    this.addSql(
      `alter table "claim_override" add constraint "claim_override_claim_id_foreign" foreign key ("claim_id") references "claim" ("id")`,
    );
    this.addSql(
      `alter table "claim_override" add constraint "claim_override_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "claim_override" add constraint "claim_override_result_check" check ("result" in ('MET', 'NOT_MET', 'UNKNOWN'))`,
    );
    this.addSql(
      `alter table "claim_event" add constraint "claim_event_claim_id_foreign" foreign key ("claim_id") references "claim" ("id")`,
    );
    this.addSql(
      `alter table "claim_event" add constraint "claim_event_from_check" check ("from" in ('DRAFT', 'SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENROLLED', 'IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED', 'TRANSFERRED'))`,
    );
    this.addSql(
      `alter table "claim_event" add constraint "claim_event_to_check" check ("to" in ('DRAFT', 'SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENROLLED', 'IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED', 'TRANSFERRED'))`,
    );
    this.addSql(
      `alter table "attendance_record" add constraint "attendance_record_application_id_foreign" foreign key ("application_id") references "application" ("id")`,
    );
    this.addSql(`alter table "attendance_record" add constraint "attendance_record_hours_missed_check" check (hours_missed >= 0)`);
    this.addSql(
      `alter table "stored_file" add constraint "stored_file_owner_id_foreign" foreign key ("owner_id") references "person" ("id")`,
    );
    this.addSql(`alter table "stored_file" add constraint "stored_file_size_bytes_check" check (size_bytes > 0)`);
    this.addSql(
      `alter table "file_content" add constraint "file_content_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "claim_evidence" add constraint "claim_evidence_claim_id_foreign" foreign key ("claim_id") references "claim" ("id")`,
    );
    this.addSql(
      `alter table "claim_evidence" add constraint "claim_evidence_file_id_foreign" foreign key ("file_id") references "stored_file" ("id")`,
    );
    this.addSql(
      `alter table "claim_evidence" add constraint "claim_evidence_kind_check" check ("kind" in ('INVOICE', 'PAYMENT', 'CERTIFICATE', 'TICKET', 'LEASE'))`,
    );
    this.addSql('create sequence claim_number');
    this.addSql('create sequence payout_number');
    this.addSql(
      `create trigger "a_paid_claim_stays_as_it_was" before update on "claim" for each row when (old.status = 'COMPLETED') execute function refuse('a_paid_claim_stays_as_it_was')`,
    );
    this.addSql(`create trigger "claims_are_kept" before delete on "claim" for each statement execute function refuse('claims_are_kept')`);
    this.addSql(
      `create trigger "payouts_are_never_changed" before update or delete on "payout" for each statement execute function refuse('payouts_are_never_changed')`,
    );
  }

  override down(): void {
    this.addSql('drop table "claim_evidence"');
    this.addSql('drop table "file_content"');
    this.addSql('drop table "stored_file"');
    this.addSql('drop table "attendance_record"');
    this.addSql('drop table "claim_event"');
    this.addSql('drop table "claim_override"');
    this.addSql('drop table "claim"');
    this.addSql('drop table "co_payment"');
    this.addSql('drop table "bank_account"');
    this.addSql('drop table "payout"');
    this.addSql('drop sequence claim_number');
    this.addSql('drop sequence payout_number');
  }
}
