import { Migration } from '@mikro-orm/migrations';

/** The tables, as the entities describe them. */
export class Migration20260101000100_tables extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.addSql('create extension if not exists unaccent');
    this.addSql('create extension if not exists btree_gin');
    this.addSql('create extension if not exists fuzzystrmatch');
    this.addSql(
      `create table "audit_entry" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "at" timestamptz not null, "actor_id" uuid null, "role" text null, "action" text not null, "subject" text not null, "purpose" text null, "address" text null, "before" jsonb null, "after" jsonb null, primary key ("id"))`,
    );
    this.addSql(`create index "audit_entry_at_index" on "audit_entry" ("at")`);
    this.addSql(`create index "audit_entry_actor_id_at_index" on "audit_entry" ("actor_id", "at")`);
    this.addSql(`create index "audit_entry_subject_at_index" on "audit_entry" ("subject", "at")`);
    this.addSql(
      `create table "funding_source" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "code" text not null, "name" jsonb not null, "short_name" jsonb not null, "description" jsonb not null, "who_can_apply" jsonb not null, "how_to_apply" jsonb not null, "institution" jsonb not null, "contact_email" text not null, "contact_phone" text null, "eligible_from" date not null, "eligible_until" date not null, "status" text not null default 'DRAFT', "requires_four_eyes" boolean not null default false, primary key ("id"))`,
    );
    this.addSql(`alter table "funding_source" add constraint "funding_source_code_unique" unique ("code")`);
    this.addSql(
      `alter table "funding_source" add constraint "funding_source_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'CLOSED', 'ARCHIVED'))`,
    );
    this.addSql(
      `create table "idempotency_record" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "actor_id" uuid not null, "key" text not null, "intent" text not null, "result_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`alter table "idempotency_record" add constraint "one_effect_per_actor_and_key" unique ("actor_id", "key")`);
    this.addSql(
      `create table "ledger_account" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "kind" text not null, "subject_id" uuid not null, "funding_source_id" uuid not null, "balance_cents" bigint not null default '0', primary key ("id"))`,
    );
    this.addSql(`create index "ledger_account_subject_id_index" on "ledger_account" ("subject_id")`);
    this.addSql(`create index "ledger_account_funding_source_id_index" on "ledger_account" ("funding_source_id")`);
    this.addSql(
      `alter table "ledger_account" add constraint "one_ledger_account_per_subject" unique ("kind", "subject_id", "funding_source_id")`,
    );
    this.addSql(
      `alter table "ledger_account" add constraint "no_account_but_external_is_below_zero" check (balance_cents >= 0 or kind = 'EXTERNAL')`,
    );
    this.addSql(
      `alter table "ledger_account" add constraint "ledger_account_kind_check" check ("kind" in ('EXTERNAL', 'BUDGET', 'GRANT', 'RESERVED', 'PAYABLE_PROVIDER', 'PAID_PROVIDER', 'PAYABLE_PERSON', 'PAID_PERSON', 'OTHER'))`,
    );
    this.addSql(
      `create table "ledger_transfer" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "sequence" bigserial, "at" timestamptz not null, "kind" text not null, "debit_id" uuid not null, "credit_id" uuid not null, "amount_cents" bigint not null, "reason" text not null, "reference_id" uuid null, "funding_source_id" uuid not null, "actor_id" uuid null, "idempotency_key" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "ledger_transfer" add constraint "ledger_transfer_sequence_unique" unique ("sequence")`);
    this.addSql(`create index "ledger_transfer_at_index" on "ledger_transfer" ("at")`);
    this.addSql(`create index "ledger_transfer_funding_source_id_index" on "ledger_transfer" ("funding_source_id")`);
    this.addSql(`alter table "ledger_transfer" add constraint "one_key_has_one_effect" unique ("idempotency_key")`);
    this.addSql(`create index "ledger_transfer_credit_id_at_index" on "ledger_transfer" ("credit_id", "at")`);
    this.addSql(`create index "ledger_transfer_debit_id_at_index" on "ledger_transfer" ("debit_id", "at")`);
    this.addSql(`create index "ledger_transfer_reference_id_index" on "ledger_transfer" ("reference_id")`);
    this.addSql(`alter table "ledger_transfer" add constraint "a_transfer_has_two_sides" check (debit_id <> credit_id)`);
    this.addSql(`alter table "ledger_transfer" add constraint "a_transfer_moves_something" check (amount_cents > 0)`);
    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_kind_check" check ("kind" in ('FUND', 'ALLOCATE', 'RESERVE', 'RELEASE', 'EARN', 'PAY', 'LAPSE', 'DECLINE', 'FORFEIT', 'RESTORE', 'REIMBURSE', 'STIPEND', 'CORRECTION'))`,
    );
    this.addSql(
      `create table "ledger_link" ("position" bigint not null, "transfer_id" uuid not null, "hash" text not null, "sealed_on" date not null, primary key ("position"))`,
    );
    this.addSql(`alter table "ledger_link" add constraint "ledger_link_transfer_id_unique" unique ("transfer_id")`);
    this.addSql(`create index "ledger_link_sealed_on_index" on "ledger_link" ("sealed_on")`);
    this.addSql(
      `create table "person" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "given_name" text not null, "family_name" text not null, "personal_code_hash" text not null, "personal_code_cipher" text not null, "birth_date" date not null, primary key ("id"))`,
    );
    this.addSql(`alter table "person" add constraint "person_personal_code_hash_unique" unique ("personal_code_hash")`);
    this.addSql(
      `create table "learning_account" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "person_id" uuid not null, "number" text not null, "opened_on" date not null, "closed_at" timestamptz null, "email" text null, "phone" text null, "municipality_code" text null, "education" text null, "employment" text null, "employer_sector" text null, "learning_wishes" text null, "special_needs" text null, "low_income_declared" boolean null, "notice_locale" text not null default 'LV', "profile_completed_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(`alter table "learning_account" add constraint "learning_account_person_id_unique" unique ("person_id")`);
    this.addSql(`alter table "learning_account" add constraint "learning_account_number_unique" unique ("number")`);
    this.addSql(`create index "learning_account_opened_on_index" on "learning_account" ("opened_on")`);
    this.addSql(`create index "learning_account_municipality_code_index" on "learning_account" ("municipality_code")`);
    this.addSql(
      `alter table "learning_account" add constraint "learning_account_education_check" check ("education" in ('BASIC', 'SECONDARY', 'VOCATIONAL', 'FIRST_CYCLE_SHORT', 'BACHELOR', 'MASTER', 'DOCTORAL'))`,
    );
    this.addSql(
      `alter table "learning_account" add constraint "learning_account_employment_check" check ("employment" in ('EMPLOYED', 'SELF_EMPLOYED', 'UNEMPLOYED', 'STUDENT', 'PENSIONER', 'PARENTAL_LEAVE', 'OTHER'))`,
    );
    this.addSql(
      `alter table "learning_account" add constraint "learning_account_notice_locale_check" check ("notice_locale" in ('LV', 'EN'))`,
    );
    this.addSql(
      `create table "learning_path" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "account_id" uuid not null, "goal" text not null, "programme_ids" uuid[] not null, primary key ("id"))`,
    );
    this.addSql(`alter table "learning_path" add constraint "learning_path_account_id_unique" unique ("account_id")`);
    this.addSql(
      `create table "funding_source_version" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "funding_source_id" uuid not null, "number" int not null, "status" text not null default 'DRAFT', "effective_from" date null, "rules" jsonb not null, "created_by_id" uuid null, "published_at" timestamptz null, "published_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "funding_source_version_created_by_id_index" on "funding_source_version" ("created_by_id")`);
    this.addSql(`create index "funding_source_version_published_by_id_index" on "funding_source_version" ("published_by_id")`);
    this.addSql(`create unique index "one_draft_per_source" on "funding_source_version" ("funding_source_id") where status = 'DRAFT'`);
    this.addSql(
      `alter table "funding_source_version" add constraint "versions_of_a_source_are_numbered" unique ("funding_source_id", "number")`,
    );
    this.addSql(
      `alter table "funding_source_version" add constraint "funding_source_version_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'SUPERSEDED'))`,
    );
    this.addSql(
      `create table "allocation_round" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "funding_source_id" uuid not null, "name" jsonb not null, "round_on" date not null, "window_from" timestamptz null, "window_until" timestamptz null, "choose_by" date not null, "use_by" date not null, "amount_cents" bigint not null, "cap_cents" bigint not null, "cap_months" int not null, "status" text not null default 'DRAFT', "rules_version" int not null, "preview" jsonb null, "report" jsonb null, "created_by_id" uuid null, "approved_by_id" uuid null, "approved_at" timestamptz null, "processed" int not null default 0, "to_process" int not null default 0, "reached_account_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "allocation_round_created_by_id_index" on "allocation_round" ("created_by_id")`);
    this.addSql(`create index "allocation_round_approved_by_id_index" on "allocation_round" ("approved_by_id")`);
    this.addSql(`alter table "allocation_round" add constraint "one_round_of_a_source_a_day" unique ("funding_source_id", "round_on")`);
    this.addSql(`alter table "allocation_round" add constraint "allocation_round_cap_cents_check" check (cap_cents >= amount_cents)`);
    this.addSql(`alter table "allocation_round" add constraint "allocation_round_cap_months_check" check (cap_months > 0)`);
    this.addSql(
      `alter table "allocation_round" add constraint "allocation_round_status_check" check ("status" in ('DRAFT', 'PREVIEWED', 'APPROVED', 'RUNNING', 'DONE'))`,
    );
    this.addSql(
      `create table "training_grant" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "account_id" uuid not null, "funding_source_id" uuid not null, "round_id" uuid not null, "amount_cents" bigint not null, "status" text not null default 'ACTIVE', "granted_on" date not null, "choose_by" date not null, "use_by" date not null, "carried_over_on" date null, "carry_over_count" int not null default 0, "carried_over_cents" bigint not null default '0', "rules_version" int not null, primary key ("id"))`,
    );
    this.addSql(`create index "training_grant_funding_source_id_index" on "training_grant" ("funding_source_id")`);
    this.addSql(`create index "training_grant_round_id_index" on "training_grant" ("round_id")`);
    this.addSql(`create index "training_grant_status_choose_by_index" on "training_grant" ("status", "choose_by")`);
    this.addSql(`alter table "training_grant" add constraint "one_grant_per_person_and_round" unique ("account_id", "round_id")`);
    this.addSql(`alter table "training_grant" add constraint "training_grant_amount_cents_check" check (amount_cents > 0)`);
    this.addSql(
      `alter table "training_grant" add constraint "training_grant_carried_over_cents_check" check (carried_over_cents between 0 and amount_cents)`,
    );
    this.addSql(
      `alter table "training_grant" add constraint "training_grant_status_check" check ("status" in ('ACTIVE', 'CARRIED_OVER', 'SPENT', 'LAPSED', 'DECLINED', 'FORFEITED'))`,
    );
    this.addSql(
      `create table "provider" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "slug" text not null, "name" text collate "lv-x-icu" not null, "registration_number" text not null, "description" jsonb null, "website" text null, "email" text null, "phone" text null, "address" text null, "municipality_code" text null, primary key ("id"))`,
    );
    this.addSql(`alter table "provider" add constraint "provider_slug_unique" unique ("slug")`);
    this.addSql(`alter table "provider" add constraint "provider_registration_number_unique" unique ("registration_number")`);
    this.addSql(`create index "provider_municipality_code_index" on "provider" ("municipality_code")`);
    this.addSql(
      `create table "programme" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "slug" text not null, "title" jsonb not null, "summary" jsonb null, "description" jsonb not null, "sections" jsonb not null, "kind" text not null, "status" text not null default 'DRAFT', "mode" text not null, "hours" int not null, "practice_hours" int null, "credit_points" numeric(5,2) null, "price_cents" bigint not null, "language" text not null, "sector_code" text null, "digcomp_level" smallint null, "competence_codes" text[] not null, "qualification_code" text null, "final_test" jsonb null, "document" jsonb null, "website" text null, "teachers" text[] not null, "participants" int not null default 0, "provider_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`alter table "programme" add constraint "programme_slug_unique" unique ("slug")`);
    this.addSql(`create index "programme_sector_code_index" on "programme" ("sector_code")`);
    this.addSql(`create index "programme_provider_id_index" on "programme" ("provider_id")`);
    this.addSql(`create index "programme_status_kind_mode_index" on "programme" ("status", "kind", "mode")`);
    this.addSql(`alter table "programme" add constraint "programme_hours_check" check (hours > 0)`);
    this.addSql(`alter table "programme" add constraint "programme_price_cents_check" check (price_cents >= 0)`);
    this.addSql(`alter table "programme" add constraint "programme_digcomp_level_check" check (digcomp_level between 1 and 8)`);
    this.addSql(
      `alter table "programme" add constraint "programme_kind_check" check ("kind" in ('PROFESSIONAL_CONTINUING_EDUCATION', 'PROFESSIONAL_DEVELOPMENT', 'STUDY_COURSE', 'STUDY_MODULE', 'VOCATIONAL_MODULE', 'VOCATIONAL_MODULE_SET', 'NON_FORMAL', 'SELF_DIRECTED', 'ONLINE_COURSE', 'MICRO_CREDENTIAL'))`,
    );
    this.addSql(`alter table "programme" add constraint "programme_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'PAST'))`);
    this.addSql(`alter table "programme" add constraint "programme_mode_check" check ("mode" in ('ON_SITE', 'REMOTE', 'HYBRID'))`);
    this.addSql(
      `create table "programme_funding_source" ("programme_id" uuid not null, "funding_source_id" uuid not null, primary key ("programme_id", "funding_source_id"))`,
    );
    this.addSql(
      `create table "favourite" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "account_id" uuid not null, "programme_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`create index "favourite_programme_id_index" on "favourite" ("programme_id")`);
    this.addSql(`alter table "favourite" add constraint "a_programme_is_a_favourite_once" unique ("account_id", "programme_id")`);
    this.addSql(
      `create table "delivery_place" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "provider_id" uuid not null, "address" text not null, "municipality_code" text null, primary key ("id"))`,
    );
    this.addSql(`create index "delivery_place_provider_id_index" on "delivery_place" ("provider_id")`);
    this.addSql(`create index "delivery_place_municipality_code_index" on "delivery_place" ("municipality_code")`);
    this.addSql(
      `create table "programme_place" ("programme_id" uuid not null, "delivery_place_id" uuid not null, primary key ("programme_id", "delivery_place_id"))`,
    );
    this.addSql(
      `create table "learning_group" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "code" text not null, "programme_id" uuid not null, "mode" text not null, "place_id" uuid null, "starts_on" date not null, "ends_on" date not null, "weekly_times" jsonb not null, "language" text not null, "teachers" text[] not null, "minimum_size" int not null, "maximum_size" int not null, "places_taken" int not null default 0, "applications_from" timestamptz not null, "applications_until" timestamptz not null, "status" text not null default 'PLANNED', primary key ("id"))`,
    );
    this.addSql(`alter table "learning_group" add constraint "learning_group_code_unique" unique ("code")`);
    this.addSql(`create index "learning_group_place_id_index" on "learning_group" ("place_id")`);
    this.addSql(`create index "learning_group_programme_id_starts_on_index" on "learning_group" ("programme_id", "starts_on")`);
    this.addSql(`alter table "learning_group" add constraint "a_group_ends_after_it_starts" check (ends_on >= starts_on)`);
    this.addSql(
      `alter table "learning_group" add constraint "places_never_exceed_the_group" check (places_taken between 0 and maximum_size)`,
    );
    this.addSql(
      `alter table "learning_group" add constraint "learning_group_mode_check" check ("mode" in ('ON_SITE', 'REMOTE', 'HYBRID'))`,
    );
    this.addSql(
      `alter table "learning_group" add constraint "learning_group_status_check" check ("status" in ('PLANNED', 'OPEN', 'CLOSED', 'RUNNING', 'FINISHED', 'CANCELLED'))`,
    );
    this.addSql(
      `create table "application" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "number" text not null, "receipt_number" bigserial, "account_id" uuid not null, "group_id" uuid not null, "holds_place" boolean not null default false, "waiting_for" text null, "confirm_by" date null, "answer_by" date null, "refusal" text null, "funding_source_id" uuid null, "scheme_code" text null, "scheme_kind" text null, "rules_version" int null, "status" text not null default 'DRAFT', "price_cents" bigint not null, "paid_by_scheme_cents" bigint not null default '0', "co_payment_cents" bigint not null default '0', "submitted_at" timestamptz not null, "decided_at" timestamptz null, "co_payment_if_confirmed_cents" bigint null, "decision" jsonb not null, "hours_missed" int not null default 0, "completed_on" date null, primary key ("id"))`,
    );
    this.addSql(`alter table "application" add constraint "application_number_unique" unique ("number")`);
    this.addSql(`alter table "application" add constraint "application_receipt_number_unique" unique ("receipt_number")`);
    this.addSql(`create index "application_submitted_at_index" on "application" ("submitted_at")`);
    this.addSql(`create index "applications_waiting" on "application" ("receipt_number") where status = 'WAITLISTED' and not holds_place`);
    this.addSql(
      `create index "applications_received_and_not_decided" on "application" ("receipt_number") where status = 'SUBMITTED' and decided_at is null`,
    );
    this.addSql(`create index "application_funding_source_id_status_index" on "application" ("funding_source_id", "status")`);
    this.addSql(`create index "application_group_id_status_index" on "application" ("group_id", "status")`);
    this.addSql(`create index "application_account_id_submitted_at_index" on "application" ("account_id", "submitted_at")`);
    this.addSql(
      `create unique index "one_live_application_per_person_and_group" on "application" ("account_id", "group_id") where status not in ('WITHDRAWN', 'REJECTED', 'TRANSFERRED')`,
    );
    this.addSql(`alter table "application" add constraint "application_price_cents_check" check (price_cents >= 0)`);
    this.addSql(`alter table "application" add constraint "application_paid_by_scheme_cents_check" check (paid_by_scheme_cents >= 0)`);
    this.addSql(`alter table "application" add constraint "application_co_payment_cents_check" check (co_payment_cents >= 0)`);
    this.addSql(`alter table "application" add constraint "application_waiting_for_check" check ("waiting_for" in ('PLACE', 'MONEY'))`);
    this.addSql(
      `alter table "application" add constraint "application_refusal_check" check ("refusal" in ('INVALID', 'NOT_FOUND', 'NOT_ALLOWED', 'NOT_ELIGIBLE', 'WRONG_STATUS', 'ALREADY_APPLIED', 'GROUP_CLOSED', 'GROUP_FULL', 'SOURCE_CLOSED', 'INSUFFICIENT_FUNDS', 'EXHAUSTED', 'DUPLICATE_KEY', 'LIMIT_REACHED', 'CONFLICT', 'TERMS_NOT_ACCEPTED'))`,
    );
    this.addSql(
      `alter table "application" add constraint "application_scheme_kind_check" check ("scheme_kind" in ('FULL_COST', 'GRANT', 'PERCENTAGE', 'REIMBURSEMENT', 'STIPEND', 'TRAVEL', 'ACCOMMODATION', 'LICENCE'))`,
    );
    this.addSql(
      `alter table "application" add constraint "application_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENROLLED', 'IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED', 'TRANSFERRED'))`,
    );
    this.addSql(
      `create table "criterion_override" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "application_id" uuid not null, "criterion" text not null, "result" text not null, "reason" text not null, "document" text not null, "decided_by_id" uuid not null, "decided_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`create index "criterion_override_decided_by_id_index" on "criterion_override" ("decided_by_id")`);
    this.addSql(`create index "criterion_override_application_id_criterion_index" on "criterion_override" ("application_id", "criterion")`);
    this.addSql(
      `alter table "criterion_override" add constraint "criterion_override_result_check" check ("result" in ('MET', 'NOT_MET', 'UNKNOWN'))`,
    );
    this.addSql(
      `create table "application_event" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "application_id" uuid not null, "at" timestamptz not null, "from" text null, "to" text not null, "actor_id" uuid null, "reason" jsonb null, primary key ("id"))`,
    );
    this.addSql(`create index "application_event_application_id_at_index" on "application_event" ("application_id", "at")`);
    this.addSql(
      `alter table "application_event" add constraint "application_event_from_check" check ("from" in ('DRAFT', 'SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENROLLED', 'IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED', 'TRANSFERRED'))`,
    );
    this.addSql(
      `alter table "application_event" add constraint "application_event_to_check" check ("to" in ('DRAFT', 'SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENROLLED', 'IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED', 'TRANSFERRED'))`,
    );
    this.addSql(
      `create table "register_answer" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "person_id" uuid not null, "fact" text not null, "value" jsonb null, "register" text not null, "read_at" timestamptz not null, "valid_until" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`alter table "register_answer" add constraint "one_answer_per_fact_of_a_person" unique ("person_id", "fact")`);
    this.addSql(
      `create table "role_grant" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "person_id" uuid not null, "role" text not null, "provider_id" uuid null, "funding_source_id" uuid null, "valid_from" date not null, "valid_until" date null, "granted_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "role_grant_person_id_index" on "role_grant" ("person_id")`);
    this.addSql(`create index "role_grant_provider_id_index" on "role_grant" ("provider_id")`);
    this.addSql(`create index "role_grant_funding_source_id_index" on "role_grant" ("funding_source_id")`);
    this.addSql(`create index "role_grant_granted_by_id_index" on "role_grant" ("granted_by_id")`);
    this.addSql(
      `alter table "role_grant" add constraint "provider_roles_name_a_provider" check (role not in ('PROVIDER_ADMINISTRATOR', 'PROVIDER_USER') or provider_id is not null)`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "a_role_ends_after_it_begins" check (valid_until is null or valid_until >= valid_from - 1)`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('ACCOUNT_HOLDER', 'PROVIDER_ADMINISTRATOR', 'PROVIDER_USER', 'PLATFORM_ADMINISTRATOR', 'FUNDING_SOURCE_MANAGER', 'PROJECT_MANAGER', 'FINANCE_OFFICER', 'CONTENT_EDITOR', 'COMMUNICATIONS_SPECIALIST', 'CAREER_CONSULTANT', 'MUNICIPAL_COORDINATOR', 'MENTOR', 'DATA_ANALYST', 'QUALITY_OFFICER', 'EVALUATOR', 'PAYER', 'AUDITOR'))`,
    );
    this.addSql(
      `create table "round_outcome" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "round_id" uuid not null, "account_id" uuid not null, "reason" text not null, "amount_cents" bigint not null default '0', primary key ("id"))`,
    );
    this.addSql(`create index "round_outcome_account_id_index" on "round_outcome" ("account_id")`);
    this.addSql(`alter table "round_outcome" add constraint "one_outcome_per_person_and_round" unique ("round_id", "account_id")`);
    this.addSql(
      `create table "search_synonym" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "terms" text[] not null, primary key ("id"))`,
    );
    this.addSql(`alter table "search_synonym" add constraint "search_synonym_terms_check" check (cardinality(terms) between 2 and 20)`);
    this.addSql(
      `create table "survey_answer" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "application_id" uuid null, "programme_id" uuid not null, "knowledge" smallint not null, "content" smallint not null, "teacher" smallint not null, "organisation" smallint not null, "would_recommend" smallint null, "comment" text null, "answered_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`alter table "survey_answer" add constraint "survey_answer_application_id_unique" unique ("application_id")`);
    this.addSql(`create index "survey_answer_programme_id_index" on "survey_answer" ("programme_id")`);
    this.addSql(
      `alter table "survey_answer" add constraint "survey_answer_would_recommend_check" check (would_recommend between 0 and 10)`,
    );
    this.addSql(
      `alter table "survey_answer" add constraint "stars_are_one_to_five" check (knowledge between 1 and 5 and content between 1 and 5 and teacher between 1 and 5 and organisation between 1 and 5)`,
    );
    this.addSql(
      `create table "terms_acceptance" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "person_id" uuid not null, "version" text not null, "accepted_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`alter table "terms_acceptance" add constraint "a_version_is_accepted_once" unique ("person_id", "version")`);
    this.addSql(
      `create table "vocabulary_entry" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "vocabulary" text not null, "code" text not null, "name" jsonb not null, "parent_code" text null, "position" int not null default 0, "valid_from" date not null default '2024-01-01', "valid_until" date null, primary key ("id"))`,
    );
    this.addSql(`alter table "vocabulary_entry" add constraint "one_entry_per_code_of_a_vocabulary" unique ("vocabulary", "code")`);
    this.addSql(
      `alter table "vocabulary_entry" add constraint "vocabulary_entry_vocabulary_check" check ("vocabulary" in ('SECTOR', 'MUNICIPALITY', 'DIGCOMP_AREA', 'DIGCOMP_COMPETENCE', 'QUALIFICATION', 'LANGUAGE', 'NACE'))`,
    );
    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_debit_id_foreign" foreign key ("debit_id") references "ledger_account" ("id")`,
    );
    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_credit_id_foreign" foreign key ("credit_id") references "ledger_account" ("id")`,
    );
    this.addSql(
      `alter table "ledger_link" add constraint "ledger_link_transfer_id_foreign" foreign key ("transfer_id") references "ledger_transfer" ("id")`,
    );
    this.addSql(
      `alter table "learning_account" add constraint "learning_account_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "learning_path" add constraint "learning_path_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );
    this.addSql(
      `alter table "funding_source_version" add constraint "funding_source_version_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id")`,
    );
    this.addSql(
      `alter table "funding_source_version" add constraint "funding_source_version_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "funding_source_version" add constraint "funding_source_version_published_by_id_foreign" foreign key ("published_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "allocation_round" add constraint "allocation_round_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id")`,
    );
    this.addSql(
      `alter table "allocation_round" add constraint "allocation_round_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "allocation_round" add constraint "allocation_round_approved_by_id_foreign" foreign key ("approved_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "training_grant" add constraint "training_grant_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );
    this.addSql(
      `alter table "training_grant" add constraint "training_grant_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id")`,
    );
    this.addSql(
      `alter table "training_grant" add constraint "training_grant_round_id_foreign" foreign key ("round_id") references "allocation_round" ("id")`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_provider_id_foreign" foreign key ("provider_id") references "provider" ("id")`,
    );
    this.addSql(
      `alter table "programme_funding_source" add constraint "programme_funding_source_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "programme_funding_source" add constraint "programme_funding_source_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "favourite" add constraint "favourite_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );
    this.addSql(
      `alter table "favourite" add constraint "favourite_programme_id_foreign" foreign key ("programme_id") references "programme" ("id")`,
    );
    this.addSql(
      `alter table "delivery_place" add constraint "delivery_place_provider_id_foreign" foreign key ("provider_id") references "provider" ("id")`,
    );
    this.addSql(
      `alter table "programme_place" add constraint "programme_place_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "programme_place" add constraint "programme_place_delivery_place_id_foreign" foreign key ("delivery_place_id") references "delivery_place" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "learning_group" add constraint "learning_group_programme_id_foreign" foreign key ("programme_id") references "programme" ("id")`,
    );
    this.addSql(
      `alter table "learning_group" add constraint "learning_group_place_id_foreign" foreign key ("place_id") references "delivery_place" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "application" add constraint "application_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );
    this.addSql(
      `alter table "application" add constraint "application_group_id_foreign" foreign key ("group_id") references "learning_group" ("id")`,
    );
    this.addSql(
      `alter table "application" add constraint "application_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "criterion_override" add constraint "criterion_override_application_id_foreign" foreign key ("application_id") references "application" ("id")`,
    );
    this.addSql(
      `alter table "criterion_override" add constraint "criterion_override_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "application_event" add constraint "application_event_application_id_foreign" foreign key ("application_id") references "application" ("id")`,
    );
    this.addSql(
      `alter table "register_answer" add constraint "register_answer_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_provider_id_foreign" foreign key ("provider_id") references "provider" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_granted_by_id_foreign" foreign key ("granted_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "round_outcome" add constraint "round_outcome_round_id_foreign" foreign key ("round_id") references "allocation_round" ("id")`,
    );
    this.addSql(
      `alter table "round_outcome" add constraint "round_outcome_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );
    this.addSql(
      `alter table "survey_answer" add constraint "survey_answer_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "survey_answer" add constraint "survey_answer_programme_id_foreign" foreign key ("programme_id") references "programme" ("id")`,
    );
    this.addSql(
      `alter table "terms_acceptance" add constraint "terms_acceptance_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
  }
}
