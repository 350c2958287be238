import { Migration } from '@mikro-orm/migrations';

/**
 * One application paid from two sources (FUND-17). Each source has its own account of what is reserved for the application; together
 * they are one reservation: it is made at once or not at all, and covers the price and no more as soon as no fact is open.
 */
export class Migration20260101001500_combined extends Migration {
  override up(): void {
    this.addSql(
      `alter table "application" add column "second_funding_source_id" uuid null, add column "second_scheme_code" text null, add column "second_scheme_kind" text null, add column "second_rules_version" int null, add column "second_paid_cents" bigint not null default '0'`,
    );
    this.addSql(
      `alter table "application" add constraint "application_second_funding_source_id_foreign" foreign key ("second_funding_source_id") references "funding_source" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "application" add constraint "application_second_scheme_kind_check" check ("second_scheme_kind" in ('FULL_COST', 'GRANT', 'PERCENTAGE', 'REIMBURSEMENT', 'STIPEND', 'TRAVEL', 'ACCOMMODATION', 'LICENCE'))`,
    );
    this.addSql(
      `alter table "application" add constraint "a_second_source_joins_a_first" check (case when second_funding_source_id is null then second_scheme_code is null and second_scheme_kind is null and second_rules_version is null else coalesce(funding_source_id <> second_funding_source_id, false) end)`,
    );
    this.addSql(
      `alter table "application" add constraint "a_second_source_pays_a_part" check (second_paid_cents between 0 and paid_by_scheme_cents and (second_paid_cents = 0 or second_funding_source_id is not null))`,
    );
    this.addSql(
      `create index "applications_of_a_second_source" on "application" ("second_funding_source_id", "status") where second_funding_source_id is not null`,
    );
    this.addSql(waitingFor(['PLACE', 'MONEY', 'SECOND_MONEY']));
    this.addSql(transfersWritten(LIVE_IN_ANY_SOURCE, MORE_THAN_THE_PRICE));
  }

  override down(): void {
    this.addSql(transfersWritten('c.balance_cents > 0', 'a.balance_cents > coalesce(p.price_cents, 0)'));
    this.addSql(`update "application" set waiting_for = 'MONEY' where waiting_for = 'SECOND_MONEY'`);
    this.addSql(waitingFor(['PLACE', 'MONEY']));
    this.addSql(
      'alter table "application" drop column "second_funding_source_id", drop column "second_scheme_code", drop column "second_scheme_kind", drop column "second_rules_version", drop column "second_paid_cents"',
    );
  }
}

function waitingFor(kinds: readonly string[]): string {
  const list = kinds.map((kind) => `'${kind}'`).join(', ');
  return `alter table "application" drop constraint "application_waiting_for_check", add constraint "application_waiting_for_check" check ("waiting_for" in (${list}))`;
}

/** Money of any source is held for the application already. */
const LIVE_IN_ANY_SOURCE = `exists (select from ledger_account o where o.kind = 'RESERVED' and o.subject_id = c.subject_id and o.balance_cents > 0)`;

/** Until the facts are known both sources hold what each may have to pay; then no more than the price. */
const MORE_THAN_THE_PRICE = `(a.balance_cents > coalesce(p.price_cents, 0)
    or (p.second_funding_source_id is not null and p.co_payment_if_confirmed_cents is null
      and (select sum(o.balance_cents) from ledger_account o where o.kind = 'RESERVED' and o.subject_id = a.subject_id) > p.price_cents))`;

/** Moves the balances by what was written, for thousands of transfers at once as for one, after looking at what no transfer may do. */
function transfersWritten(live: string, moreThanThePrice: string): string {
  return `create or replace function ledger_transfers_written() returns trigger language plpgsql as $$
declare
  wrong bigint;
begin
  perform 1 from ledger_account a
    where a.id in (select debit_id from written union select credit_id from written)
    order by a.kind = 'EXTERNAL', a.kind = 'BUDGET', a.id
    for no key update;

  select w.sequence into wrong from written w
    join ledger_account d on d.id = w.debit_id join ledger_account c on c.id = w.credit_id
    where not ledger_allows(w.kind, d.kind, c.kind) limit 1;
  if found then
    raise exception 'transfer % does not go the way its kind says', wrong using errcode = 'check_violation', constraint = 'a_transfer_goes_the_way_its_kind_says';
  end if;

  select w.sequence into wrong from written w
    join ledger_account d on d.id = w.debit_id join ledger_account c on c.id = w.credit_id
    where d.funding_source_id <> w.funding_source_id or c.funding_source_id <> w.funding_source_id limit 1;
  if found then
    raise exception 'transfer % crosses from one source to another', wrong using errcode = 'check_violation', constraint = 'money_of_one_source_stays_in_it';
  end if;

  select w.sequence into wrong from written w join ledger_account c on c.id = w.credit_id
    where w.kind = 'RESERVE' and (${live}
      or exists (select from written other where other.kind = 'RESERVE' and other.credit_id = w.credit_id and other.debit_id = w.debit_id and other.sequence < w.sequence)) limit 1;
  if found then
    raise exception 'transfer % reserves for an application that has a live reservation', wrong using errcode = 'check_violation', constraint = 'one_live_reservation_per_application';
  end if;

  update ledger_account a set balance_cents = a.balance_cents + moved.cents
    from (select id, sum(cents)::bigint as cents
            from (select credit_id as id, amount_cents as cents from written union all select debit_id, -amount_cents from written) sides
           group by id) moved
    where a.id = moved.id and moved.cents <> 0;

  if exists (select from ledger_account a left join training_grant g on g.id = a.subject_id
      where a.kind = 'GRANT' and a.id in (select credit_id from written) and a.balance_cents > coalesce(g.amount_cents, 0)) then
    raise exception 'a grant would hold more than was given' using errcode = 'check_violation', constraint = 'a_grant_never_holds_more_than_was_given';
  end if;

  if exists (select from ledger_account a left join application p on p.id = a.subject_id
      where a.kind = 'RESERVED' and a.id in (select credit_id from written) and ${moreThanThePrice}) then
    raise exception 'more would be reserved than the training costs' using errcode = 'check_violation', constraint = 'a_reservation_never_exceeds_the_price';
  end if;
  return null;
end $$`;
}
