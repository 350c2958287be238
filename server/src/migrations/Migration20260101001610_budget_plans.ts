import { Migration } from '@mikro-orm/migrations';

/** When sources mean to commit their budgets. */
export class Migration20260101001610_budget_plans extends Migration {
  override up(): void {
    this.addSql(
      `create table "budget_plan" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "funding_source_id" uuid not null, "number" int not null, "step" text not null, "amounts" jsonb not null, "entered_by_id" uuid null, "entered_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`create index "budget_plan_entered_by_id_index" on "budget_plan" ("entered_by_id")`);
    this.addSql(`alter table "budget_plan" add constraint "plans_of_a_source_are_numbered" unique ("funding_source_id", "number")`);
    this.addSql(`alter table "budget_plan" add constraint "budget_plan_step_check" check ("step" in ('MONTH', 'QUARTER'))`);
    this.addSql(
      `alter table "budget_plan" add constraint "budget_plan_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id")`,
    );
    this.addSql(
      `alter table "budget_plan" add constraint "budget_plan_entered_by_id_foreign" foreign key ("entered_by_id") references "person" ("id") on delete set null`,
    );
  }

  override down(): void {
    this.addSql('drop table budget_plan');
  }
}
