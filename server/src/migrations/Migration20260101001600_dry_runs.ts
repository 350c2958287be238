import { Migration } from '@mikro-orm/migrations';

/** Trials of versions on past decisions, kept for whoever publishes them. */
export class Migration20260101001600_dry_runs extends Migration {
  override up(): void {
    this.addSql(
      `create table "dry_run" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "version_id" uuid not null, "rules" jsonb not null, "status" text not null default 'RUNNING', "processed" int not null default 0, "to_process" int not null default 0, "reached_application_id" uuid null, "findings" jsonb not null, "started_by_id" uuid not null, "started_at" timestamptz not null, "finished_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(`alter table "dry_run" add constraint "dry_run_version_id_unique" unique ("version_id")`);
    this.addSql(`create index "dry_run_started_by_id_index" on "dry_run" ("started_by_id")`);
    this.addSql(`alter table "dry_run" add constraint "dry_run_status_check" check ("status" in ('RUNNING', 'STOPPED', 'DONE'))`);
    this.addSql(
      `alter table "dry_run" add constraint "dry_run_version_id_foreign" foreign key ("version_id") references "funding_source_version" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "dry_run" add constraint "dry_run_started_by_id_foreign" foreign key ("started_by_id") references "person" ("id")`,
    );
    this.addSql(
      `create table "dry_run_change" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "dry_run_id" uuid not null, "application_id" uuid not null, "effect" text not null, "scheme_code" text not null, "before_cents" bigint not null, "after_cents" bigint not null, primary key ("id"))`,
    );
    this.addSql(`create index "dry_run_change_application_id_index" on "dry_run_change" ("application_id")`);
    this.addSql(
      `alter table "dry_run_change" add constraint "one_change_per_application_and_dry_run" unique ("dry_run_id", "application_id")`,
    );
    this.addSql(
      `alter table "dry_run_change" add constraint "dry_run_change_effect_check" check ("effect" in ('MORE', 'LESS', 'REFUSED', 'ACCEPTED'))`,
    );
    this.addSql(
      `alter table "dry_run_change" add constraint "dry_run_change_dry_run_id_foreign" foreign key ("dry_run_id") references "dry_run" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "dry_run_change" add constraint "dry_run_change_application_id_foreign" foreign key ("application_id") references "application" ("id")`,
    );
  }

  override down(): void {
    this.addSql('drop table dry_run_change');
    this.addSql('drop table dry_run');
  }
}
