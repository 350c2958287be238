import { Migration } from '@mikro-orm/migrations';

/**
 * Promises of payers (BEY-7). An application that is withdrawn or refused, by whatever way, gives back what it had taken of a promise: the
 * database sees to it in the same transaction. A promise is locked after the application.
 */
export class Migration20260101000910_top_ups extends Migration {
  override up(): void {
    this.addSql(
      `create table "top_up" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "number" text not null, "payer_id" uuid not null, "payer_name" text not null, "payer_kind" text not null, "account_id" uuid not null, "by_number" boolean not null, "programme_id" uuid null, "programme_kind" text null, "amount_cents" bigint null, "limit_cents" bigint not null, "promised_cents" bigint not null default '0', "valid_until" date not null, "status" text not null default 'OFFERED', "offered_at" timestamptz not null, "answered_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql('alter table "top_up" add constraint "top_up_number_unique" unique ("number")');
    this.addSql('create index "top_up_payer_id_index" on "top_up" ("payer_id")');
    this.addSql('create index "top_up_programme_id_index" on "top_up" ("programme_id")');
    this.addSql('create index "top_up_account_id_status_index" on "top_up" ("account_id", "status")');
    this.addSql('alter table "top_up" add constraint "top_up_amount_cents_check" check (amount_cents > 0)');
    this.addSql('alter table "top_up" add constraint "top_up_limit_cents_check" check (limit_cents > 0)');
    this.addSql(`alter table "top_up" add constraint "nobody_is_their_own_payer" check (payer_kind <> 'SELF')`);
    this.addSql('alter table "top_up" add constraint "a_promise_never_exceeds_its_limit" check (promised_cents between 0 and limit_cents)');
    this.addSql(
      `alter table "top_up" add constraint "top_up_payer_kind_check" check ("payer_kind" in ('SELF', 'EMPLOYER', 'FAMILY', 'OTHER'))`,
    );
    this.addSql(
      `alter table "top_up" add constraint "top_up_programme_kind_check" check ("programme_kind" in ('PROFESSIONAL_CONTINUING_EDUCATION', 'PROFESSIONAL_DEVELOPMENT', 'STUDY_COURSE', 'STUDY_MODULE', 'VOCATIONAL_MODULE', 'VOCATIONAL_MODULE_SET', 'NON_FORMAL', 'SELF_DIRECTED', 'ONLINE_COURSE', 'MICRO_CREDENTIAL'))`,
    );
    this.addSql(
      `alter table "top_up" add constraint "top_up_status_check" check ("status" in ('OFFERED', 'ACCEPTED', 'DECLINED', 'ENDED'))`,
    );
    this.addSql(
      'create table "top_up_invitation" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "account_id" uuid not null, "code" text not null, "valid_until" date not null, "used_at" timestamptz null, primary key ("id"))',
    );
    this.addSql('create index "top_up_invitation_account_id_index" on "top_up_invitation" ("account_id")');
    this.addSql('alter table "top_up_invitation" add constraint "top_up_invitation_code_unique" unique ("code")');
    this.addSql(
      'create table "top_up_use" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "top_up_id" uuid not null, "application_id" uuid not null, "amount_cents" bigint not null, "taken_at" timestamptz not null, "released_at" timestamptz null, primary key ("id"))',
    );
    this.addSql('create index "top_up_use_top_up_id_index" on "top_up_use" ("top_up_id")');
    this.addSql('create index "top_up_use_application_id_index" on "top_up_use" ("application_id")');
    this.addSql('create unique index "one_promise_pays_for_an_application" on "top_up_use" ("application_id") where released_at is null');
    this.addSql('alter table "top_up_use" add constraint "top_up_use_amount_cents_check" check (amount_cents > 0)');
    this.addSql('alter table "top_up" add constraint "top_up_payer_id_foreign" foreign key ("payer_id") references "person" ("id")');
    this.addSql(
      'alter table "top_up" add constraint "top_up_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")',
    );
    this.addSql(
      'alter table "top_up" add constraint "top_up_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete set null',
    );
    this.addSql(
      'alter table "top_up_invitation" add constraint "top_up_invitation_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")',
    );
    this.addSql(
      'alter table "top_up_use" add constraint "top_up_use_top_up_id_foreign" foreign key ("top_up_id") references "top_up" ("id")',
    );
    this.addSql(
      'alter table "top_up_use" add constraint "top_up_use_application_id_foreign" foreign key ("application_id") references "application" ("id")',
    );
    this.addSql('create sequence top_up_number');
    this.addSql(RELEASE);
    this.addSql(
      `create trigger "promises_are_released" after update of "status" on "application" for each row when (old.status <> new.status and new.status in ('WITHDRAWN', 'REJECTED', 'TRANSFERRED')) execute function top_up_released()`,
    );
  }

  override down(): void {
    this.addSql('drop trigger "promises_are_released" on "application"');
    this.addSql('drop function top_up_released()');
    this.addSql('drop table "top_up_use"');
    this.addSql('drop table "top_up_invitation"');
    this.addSql('drop table "top_up"');
    this.addSql('drop sequence top_up_number');
  }
}

const RELEASE = `create function top_up_released() returns trigger language plpgsql as $$
declare
  taken record;
begin
  for taken in update top_up_use set released_at = now() where application_id = new.id and released_at is null returning top_up_id, amount_cents loop
    update top_up set promised_cents = promised_cents - taken.amount_cents where id = taken.top_up_id;
  end loop;
  return null;
end $$`;
