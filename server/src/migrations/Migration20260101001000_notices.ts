import { Migration } from '@mikro-orm/migrations';

/** Notices, the outbox of their e-mails, and what a round would do person by person. */
export class Migration20260101001000_notices extends Migration {
  override up(): void {
    this.addSql(`alter table "learning_account" add column "notices_by_email" boolean not null default true`);

    this.addSql(
      `create table "notice" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "account_id" uuid not null, "kind" text not null, "key" text not null, "about" text null, "title" jsonb not null, "paragraphs" jsonb not null, "step_label" jsonb not null, "step_url" jsonb not null, "at" timestamptz not null, "read_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(`create index "notice_account_id_at_index" on "notice" ("account_id", "at")`);
    this.addSql(`create index "notice_about_index" on "notice" ("about")`);
    this.addSql(`alter table "notice" add constraint "an_event_is_told_once" unique ("key")`);
    this.addSql(
      `alter table "notice" add constraint "notice_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );

    this.addSql(
      `create table "mail" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "notice_id" uuid not null, "status" text not null default 'QUEUED', "attempts" int not null default 0, "send_after" timestamptz not null, "send_until" date null, "claimed_at" timestamptz null, "sent_at" timestamptz null, "failure" text null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "mail" add constraint "mail_status_check" check ("status" in ('QUEUED', 'SENDING', 'SENT', 'BOUNCED', 'FAILED', 'DROPPED'))`,
    );
    this.addSql(`create index "mail_status_send_after_index" on "mail" ("status", "send_after")`);
    this.addSql(`alter table "mail" add constraint "mail_notice_id_unique" unique ("notice_id")`);
    this.addSql(`alter table "mail" add constraint "mail_notice_id_foreign" foreign key ("notice_id") references "notice" ("id")`);

    this.addSql(
      `create table "round_forecast" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "round_id" uuid not null, "account_id" uuid not null, "reason" text not null, "amount_cents" bigint not null default '0', primary key ("id"))`,
    );
    this.addSql(`create index "round_forecast_account_id_index" on "round_forecast" ("account_id")`);
    this.addSql(`alter table "round_forecast" add constraint "one_forecast_per_person_and_round" unique ("round_id", "account_id")`);
    this.addSql(
      `alter table "round_forecast" add constraint "round_forecast_round_id_foreign" foreign key ("round_id") references "allocation_round" ("id")`,
    );
    this.addSql(
      `alter table "round_forecast" add constraint "round_forecast_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );
  }

  override down(): void {
    this.addSql('drop table "round_forecast"');
    this.addSql('drop table "mail"');
    this.addSql('drop table "notice"');
    this.addSql('alter table "learning_account" drop column "notices_by_email"');
  }
}
