import { Migration } from '@mikro-orm/migrations';

/** Unit-cost methods with figures that hold from day to day, never two of one method at a time (FUND-19). */
export class Migration20260101001100_unit_costs extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist');
    this.addSql(
      `create table "unit_cost_method" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "code" text not null, "name" jsonb not null, "description" jsonb not null, "rounding" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "unit_cost_method" add constraint "unit_cost_method_code_unique" unique ("code")`);
    this.addSql(
      `alter table "unit_cost_method" add constraint "unit_cost_method_rounding_check" check ("rounding" in ('HOURLY', 'TOTAL'))`,
    );
    this.addSql(
      `create table "unit_cost_rate" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "method_id" uuid not null, "valid_from" date not null, "valid_until" date null, "base_ten_thousandths" int not null, "coefficients" jsonb not null, "created_by_id" uuid null, primary key ("id"), constraint "a_rate_ends_after_it_begins" check (valid_until is null or valid_until >= valid_from), constraint "a_rate_has_coefficients" check (jsonb_typeof(coefficients) = 'object' and coefficients <> '{}'::jsonb), constraint "unit_cost_rate_base_ten_thousandths_check" check (base_ten_thousandths > 0))`,
    );
    this.addSql(`create index "unit_cost_rate_method_id_index" on "unit_cost_rate" ("method_id")`);
    this.addSql(`create index "unit_cost_rate_created_by_id_index" on "unit_cost_rate" ("created_by_id")`);
    this.addSql(
      `alter table "unit_cost_rate" add constraint "unit_cost_rate_method_id_foreign" foreign key ("method_id") references "unit_cost_method" ("id")`,
    );
    this.addSql(
      `alter table "unit_cost_rate" add constraint "unit_cost_rate_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "unit_cost_rate" add constraint "rates_of_a_method_do_not_overlap" exclude using gist (method_id with =, daterange(valid_from, valid_until, '[]') with &&)`,
    );
  }

  override down(): void {
    this.addSql('drop table if exists "unit_cost_rate", "unit_cost_method"');
  }
}
