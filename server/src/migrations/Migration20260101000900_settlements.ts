import { Migration } from '@mikro-orm/migrations';

/**
 * Settlement statements (BEY-9) and what keeps them right when the code does not: lines of an approved statement are frozen, a statement
 * moves by its table only, and no more is taken back than was earned. A statement is locked after grants and before ledger accounts.
 */
export class Migration20260101000900_settlements extends Migration {
  override up(): void {
    this.addSql(
      `create table "settlement" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "number" text not null, "provider_id" uuid not null, "funding_source_id" uuid not null, "month" date not null, "status" text not null default 'OPEN', "resumes_as" text null, "confirmed_by_id" uuid null, "confirmed_at" timestamptz null, "approved_by_id" uuid null, "approved_at" timestamptz null, "payable_cents" bigint null, "pay_by" date null, "paid_on" date null, "payment_reference" text null, "paid_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql('alter table "settlement" add constraint "settlement_number_unique" unique ("number")');
    this.addSql('create index "settlement_confirmed_by_id_index" on "settlement" ("confirmed_by_id")');
    this.addSql('create index "settlement_approved_by_id_index" on "settlement" ("approved_by_id")');
    this.addSql('create index "settlement_paid_by_id_index" on "settlement" ("paid_by_id")');
    this.addSql('create index "settlement_status_index" on "settlement" ("status")');
    this.addSql('create index "settlement_funding_source_id_month_index" on "settlement" ("funding_source_id", "month")');
    this.addSql(
      'alter table "settlement" add constraint "one_statement_per_provider_source_and_month" unique ("provider_id", "funding_source_id", "month")',
    );
    this.addSql('alter table "settlement" add constraint "settlement_month_check" check (extract(day from month) = 1)');
    this.addSql('alter table "settlement" add constraint "settlement_payable_cents_check" check (payable_cents >= 0)');
    this.addSql(
      'alter table "settlement" add constraint "four_eyes_see_a_statement" check (approved_by_id is null or confirmed_by_id is null or approved_by_id <> confirmed_by_id)',
    );
    this.addSql(
      `alter table "settlement" add constraint "a_paid_statement_says_when_and_by_what" check (status <> 'PAID' or payable_cents = 0 or (paid_on is not null and payment_reference is not null))`,
    );
    this.addSql(
      `alter table "settlement" add constraint "an_approved_statement_has_an_amount" check ((status in ('PAYABLE', 'PAID') or resumes_as = 'PAYABLE') = (payable_cents is not null))`,
    );
    this.addSql(
      `alter table "settlement" add constraint "a_stopped_statement_knows_where_it_goes_on" check ((status = 'ON_HOLD') = (resumes_as is not null))`,
    );
    this.addSql(
      `alter table "settlement" add constraint "settlement_status_check" check ("status" in ('OPEN', 'PAYABLE', 'PAID', 'ON_HOLD'))`,
    );
    this.addSql(
      `alter table "settlement" add constraint "settlement_resumes_as_check" check ("resumes_as" in ('OPEN', 'PAYABLE', 'PAID', 'ON_HOLD'))`,
    );
    this.addSql(
      'create table "settlement_line" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "settlement_id" uuid not null, "kind" text not null, "application_id" uuid null, "amount_cents" bigint not null, "at" timestamptz not null, "explanation" jsonb not null, "transfer_id" uuid null, "corrects_id" uuid null, "brought_from_id" uuid null, "created_by_id" uuid null, "objection" text null, "objected_by_id" uuid null, "objected_at" timestamptz null, "answer" text null, "answered_by_id" uuid null, "answered_at" timestamptz null, primary key ("id"))',
    );
    this.addSql('create index "settlement_line_settlement_id_index" on "settlement_line" ("settlement_id")');
    this.addSql('create index "settlement_line_application_id_index" on "settlement_line" ("application_id")');
    this.addSql('alter table "settlement_line" add constraint "settlement_line_transfer_id_unique" unique ("transfer_id")');
    this.addSql('create index "settlement_line_corrects_id_index" on "settlement_line" ("corrects_id")');
    this.addSql('create index "settlement_line_brought_from_id_index" on "settlement_line" ("brought_from_id")');
    this.addSql('create index "settlement_line_created_by_id_index" on "settlement_line" ("created_by_id")');
    this.addSql('create index "settlement_line_objected_by_id_index" on "settlement_line" ("objected_by_id")');
    this.addSql('create index "settlement_line_answered_by_id_index" on "settlement_line" ("answered_by_id")');
    this.addSql(`create unique index "a_debt_is_carried_once" on "settlement_line" ("settlement_id") where kind = 'CARRIED_FORWARD'`);
    this.addSql(
      'alter table "settlement_line" add constraint "an_answer_follows_an_objection" check (answer is null or objection is not null)',
    );
    this.addSql(
      `alter table "settlement_line" add constraint "what_is_earned_names_its_transfer" check ((kind in ('COMPLETED', 'ENDED_EARLY')) = (transfer_id is not null))`,
    );
    this.addSql(
      `alter table "settlement_line" add constraint "what_is_taken_back_names_what_it_corrects" check ((kind = 'CLAWED_BACK') = (corrects_id is not null))`,
    );
    this.addSql(
      `alter table "settlement_line" add constraint "a_line_adds_or_takes_as_its_kind_says" check ((kind in ('COMPLETED', 'ENDED_EARLY', 'CARRIED_FORWARD') and amount_cents > 0) or (kind in ('CLAWED_BACK', 'BROUGHT_FORWARD') and amount_cents < 0))`,
    );
    this.addSql(
      `alter table "settlement_line" add constraint "settlement_line_kind_check" check ("kind" in ('COMPLETED', 'ENDED_EARLY', 'CLAWED_BACK', 'CARRIED_FORWARD', 'BROUGHT_FORWARD'))`,
    );
    this.addSql(
      'create table "payment_stop" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "scope" text not null, "provider_id" uuid not null, "funding_source_id" uuid not null, "settlement_id" uuid null, "line_id" uuid null, "reason" text not null, "placed_by_id" uuid not null, "placed_at" timestamptz not null, "outcome" text null, "finding" text null, "ended_by_id" uuid null, "ended_at" timestamptz null, primary key ("id"))',
    );
    this.addSql('create index "payment_stop_provider_id_index" on "payment_stop" ("provider_id")');
    this.addSql('create index "payment_stop_funding_source_id_index" on "payment_stop" ("funding_source_id")');
    this.addSql('create index "payment_stop_placed_by_id_index" on "payment_stop" ("placed_by_id")');
    this.addSql('create index "payment_stop_ended_by_id_index" on "payment_stop" ("ended_by_id")');
    this.addSql(
      `create unique index "a_provider_is_stopped_once_at_a_time" on "payment_stop" ("provider_id", "funding_source_id") where ended_at is null and scope = 'PROVIDER'`,
    );
    this.addSql(
      'create unique index "a_statement_is_stopped_once_at_a_time" on "payment_stop" ("settlement_id") where ended_at is null and settlement_id is not null',
    );
    this.addSql(
      'create unique index "a_line_is_stopped_once_at_a_time" on "payment_stop" ("line_id") where ended_at is null and line_id is not null',
    );
    this.addSql('alter table "payment_stop" add constraint "a_stop_ends_with_an_outcome" check ((ended_at is null) = (outcome is null))');
    this.addSql(
      `alter table "payment_stop" add constraint "a_stop_names_what_is_stopped" check ((scope = 'LINE') = (line_id is not null) and (scope = 'STATEMENT') = (settlement_id is not null))`,
    );
    this.addSql(
      `alter table "payment_stop" add constraint "payment_stop_scope_check" check ("scope" in ('LINE', 'STATEMENT', 'PROVIDER'))`,
    );
    this.addSql(
      `alter table "payment_stop" add constraint "payment_stop_outcome_check" check ("outcome" in ('NOTHING_WRONG', 'CORRECTED'))`,
    );
    this.addSql(
      'alter table "settlement" add constraint "settlement_provider_id_foreign" foreign key ("provider_id") references "provider" ("id")',
    );
    this.addSql(
      'alter table "settlement" add constraint "settlement_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id")',
    );
    this.addSql(
      'alter table "settlement" add constraint "settlement_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "person" ("id") on delete set null',
    );
    this.addSql(
      'alter table "settlement" add constraint "settlement_approved_by_id_foreign" foreign key ("approved_by_id") references "person" ("id") on delete set null',
    );
    this.addSql(
      'alter table "settlement" add constraint "settlement_paid_by_id_foreign" foreign key ("paid_by_id") references "person" ("id") on delete set null',
    );
    this.addSql(
      'alter table "settlement_line" add constraint "settlement_line_settlement_id_foreign" foreign key ("settlement_id") references "settlement" ("id")',
    );
    this.addSql(
      'alter table "settlement_line" add constraint "settlement_line_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete set null',
    );
    this.addSql(
      'alter table "settlement_line" add constraint "settlement_line_transfer_id_foreign" foreign key ("transfer_id") references "ledger_transfer" ("id") on delete set null',
    );
    this.addSql(
      'alter table "settlement_line" add constraint "settlement_line_corrects_id_foreign" foreign key ("corrects_id") references "settlement_line" ("id") on delete set null',
    );
    this.addSql(
      'alter table "settlement_line" add constraint "settlement_line_brought_from_id_foreign" foreign key ("brought_from_id") references "settlement" ("id") on delete set null',
    );
    this.addSql(
      'alter table "settlement_line" add constraint "settlement_line_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id") on delete set null',
    );
    this.addSql(
      'alter table "settlement_line" add constraint "settlement_line_objected_by_id_foreign" foreign key ("objected_by_id") references "person" ("id") on delete set null',
    );
    this.addSql(
      'alter table "settlement_line" add constraint "settlement_line_answered_by_id_foreign" foreign key ("answered_by_id") references "person" ("id") on delete set null',
    );
    this.addSql(
      'alter table "payment_stop" add constraint "payment_stop_provider_id_foreign" foreign key ("provider_id") references "provider" ("id")',
    );
    this.addSql(
      'alter table "payment_stop" add constraint "payment_stop_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id")',
    );
    this.addSql(
      'alter table "payment_stop" add constraint "payment_stop_settlement_id_foreign" foreign key ("settlement_id") references "settlement" ("id") on delete set null',
    );
    this.addSql(
      'alter table "payment_stop" add constraint "payment_stop_line_id_foreign" foreign key ("line_id") references "settlement_line" ("id") on delete set null',
    );
    this.addSql(
      'alter table "payment_stop" add constraint "payment_stop_placed_by_id_foreign" foreign key ("placed_by_id") references "person" ("id")',
    );
    this.addSql(
      'alter table "payment_stop" add constraint "payment_stop_ended_by_id_foreign" foreign key ("ended_by_id") references "person" ("id") on delete set null',
    );
    this.addSql('create sequence settlement_number');
    this.addSql(LINES_CHANGED);
    this.addSql(
      'create trigger "lines_of_an_approved_statement_are_frozen" before insert or update or delete on "settlement_line" for each row execute function settlement_lines_changed()',
    );
    this.addSql(STATEMENT_CHANGED);
    this.addSql(
      'create trigger "a_statement_moves_by_its_table" before update on "settlement" for each row execute function settlement_changed()',
    );
    this.addSql(
      `create trigger "statements_are_kept" before delete on "settlement" for each statement execute function refuse('statements_are_kept')`,
    );
    this.addSql(
      `create trigger "statements_are_never_emptied" before truncate on "settlement" for each statement execute function refuse('statements_are_kept')`,
    );
    this.addSql(
      `create trigger "lines_are_never_emptied" before truncate on "settlement_line" for each statement execute function refuse('lines_of_an_approved_statement_are_frozen')`,
    );
    this.addSql(
      `create trigger "a_stop_that_ended_stays_ended" before update on "payment_stop" for each row when (old.ended_at is not null) execute function refuse('a_stop_that_ended_stays_ended')`,
    );
  }

  override down(): void {
    this.addSql('drop table "payment_stop"');
    this.addSql('drop table "settlement_line"');
    this.addSql('drop table "settlement"');
    this.addSql('drop sequence settlement_number');
    this.addSql('drop function settlement_lines_changed()');
    this.addSql('drop function settlement_changed()');
  }
}

/** Looks at the statement under a lock, so that nobody approves it in between; and counts what is taken back from one line. */
const LINES_CHANGED = `create function settlement_lines_changed() returns trigger language plpgsql as $$
declare
  touched uuid[] := array_remove(array[case when tg_op <> 'DELETE' then new.settlement_id end, case when tg_op <> 'INSERT' then old.settlement_id end], null);
  earned bigint;
begin
  perform 1 from settlement where id = any(touched) order by id for share;
  if exists (select from settlement s where s.id = any(touched) and (s.status in ('PAYABLE', 'PAID') or s.resumes_as = 'PAYABLE')) then
    raise exception 'lines of an approved statement are frozen' using errcode = 'check_violation', constraint = 'lines_of_an_approved_statement_are_frozen';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'UPDATE' and (old.amount_cents <> new.amount_cents or old.kind <> new.kind or old.application_id is distinct from new.application_id
      or old.transfer_id is distinct from new.transfer_id or old.corrects_id is distinct from new.corrects_id) then
    raise exception 'a line stays what it was' using errcode = 'check_violation', constraint = 'a_line_stays_what_it_was';
  end if;
  if tg_op = 'INSERT' and new.corrects_id is not null then
    select amount_cents into earned from settlement_line where id = new.corrects_id for no key update;
    if coalesce((select -sum(amount_cents) from settlement_line where corrects_id = new.corrects_id), 0) - new.amount_cents > earned then
      raise exception 'no more is taken back than was earned' using errcode = 'check_violation', constraint = 'no_more_is_taken_back_than_was_earned';
    end if;
  end if;
  return new;
end $$`;

const STATEMENT_CHANGED = `create function settlement_changed() returns trigger language plpgsql as $$
begin
  if old.status = 'PAID' then
    raise exception 'a paid statement never changes' using errcode = 'check_violation', constraint = 'a_paid_statement_never_changes';
  end if;
  if old.number <> new.number or old.provider_id <> new.provider_id or old.funding_source_id <> new.funding_source_id or old.month <> new.month
      or (old.payable_cents is not null and (new.payable_cents is distinct from old.payable_cents or new.approved_by_id is distinct from old.approved_by_id)) then
    raise exception 'an approved statement keeps its amount' using errcode = 'check_violation', constraint = 'an_approved_statement_keeps_its_amount';
  end if;
  if old.status <> new.status and (old.status, new.status) not in (('OPEN', 'PAYABLE'), ('OPEN', 'PAID'), ('OPEN', 'ON_HOLD'), ('PAYABLE', 'PAID'), ('PAYABLE', 'ON_HOLD'), ('ON_HOLD', 'OPEN'), ('ON_HOLD', 'PAYABLE'))
      or (old.status = 'ON_HOLD' and new.status <> 'ON_HOLD' and new.status <> old.resumes_as)
      or (old.status <> 'ON_HOLD' and new.status = 'ON_HOLD' and new.resumes_as <> old.status)
      or (old.status = 'OPEN' and new.status = 'PAID' and new.payable_cents <> 0) then
    raise exception 'a statement moves by its table' using errcode = 'check_violation', constraint = 'a_statement_moves_by_its_table';
  end if;
  return new;
end $$`;
