import { Migration } from '@mikro-orm/migrations';

/**
 * What keeps the money right when the code does not (FUND-20 to FUND-22): the database moves balances itself, from transfers alone,
 * and refuses what must never be. A refusal carries the name of a constraint that reads as the sentence it breaks.
 *
 * Locks are always taken in this order, so that nobody waits in a circle:
 *   1. the idempotency key, 2. applications by receipt number, 3. groups by id, 4. learning accounts and grants by id,
 *   5. ledger accounts: those of one person first, then those everybody shares (budget, external), each by id.
 * Shared rows come last because everybody waits for them until the disk has the commit.
 */
export class Migration20260101000300_ledger extends Migration {
  override up(): void {
    this.addSql(REFUSE);
    this.addSql(ALLOWED_MOVES);
    this.addSql(TRANSFERS_WRITTEN);
    this.addSql(
      'create trigger "transfers_move_balances" after insert on "ledger_transfer" referencing new table as written for each statement execute function ledger_transfers_written()',
    );
    this.addSql(
      `create trigger "transfers_are_never_changed" before update or delete on "ledger_transfer" for each statement execute function refuse('transfers_are_never_changed')`,
    );
    this.addSql(
      `create trigger "transfers_are_never_emptied" before truncate on "ledger_transfer" for each statement execute function refuse('transfers_are_never_changed')`,
    );
    // the update inside ledger_transfers_written() runs one trigger deep; anybody else's does not
    this.addSql(
      `create trigger "balances_come_from_transfers_alone" before update on "ledger_account" for each statement when (pg_trigger_depth() = 0) execute function refuse('balances_come_from_transfers_alone')`,
    );
    this.addSql(
      `create trigger "ledger_accounts_are_kept" before delete on "ledger_account" for each statement execute function refuse('ledger_accounts_are_kept')`,
    );
    this.addSql(
      `create trigger "ledger_accounts_are_never_emptied" before truncate on "ledger_account" for each statement execute function refuse('ledger_accounts_are_kept')`,
    );
    this.addSql(
      `create trigger "a_ledger_account_begins_empty" before insert on "ledger_account" for each row when (new.balance_cents <> 0) execute function refuse('a_ledger_account_begins_empty')`,
    );
    this.addSql(
      `create trigger "the_chain_is_never_rewritten" before update or delete on "ledger_link" for each statement execute function refuse('the_chain_is_never_rewritten')`,
    );
    this.addSql(
      `create trigger "the_chain_is_never_emptied" before truncate on "ledger_link" for each statement execute function refuse('the_chain_is_never_rewritten')`,
    );
    this.addSql(GRANTS_GIVEN);
    this.addSql(
      'create trigger "a_person_never_holds_more_than_the_cap" after insert on "training_grant" referencing new table as given for each statement execute function grants_given()',
    );
    this.addSql(
      `create trigger "a_grant_stays_what_it_was" before update on "training_grant" for each row when (old.amount_cents <> new.amount_cents or old.account_id <> new.account_id or old.funding_source_id <> new.funding_source_id or old.round_id <> new.round_id or old.granted_on <> new.granted_on) execute function refuse('a_grant_stays_what_it_was')`,
    );
    this.addSql(
      `create trigger "grants_are_kept" before delete on "training_grant" for each statement execute function refuse('grants_are_kept')`,
    );
    this.addSql(PLACES_CHANGED);
    this.addSql(
      'create trigger "places_are_taken" after insert on "application" referencing new table as after for each statement execute function application_places_changed()',
    );
    this.addSql(
      'create trigger "places_are_moved" after update on "application" referencing old table as before new table as after for each statement execute function application_places_changed()',
    );
    this.addSql(
      'create trigger "places_are_given_back" after delete on "application" referencing old table as before for each statement execute function application_places_changed()',
    );
    this.addSql(RECEIVED_UP_TO);
    this.addSql('create sequence learning_group_number');
  }

  override down(): void {
    this.addSql('drop sequence learning_group_number');
    for (const trigger of ['places_are_taken', 'places_are_moved', 'places_are_given_back'])
      this.addSql(`drop trigger "${trigger}" on "application"`);
    for (const trigger of ['a_person_never_holds_more_than_the_cap', 'a_grant_stays_what_it_was', 'grants_are_kept'])
      this.addSql(`drop trigger "${trigger}" on "training_grant"`);
    for (const trigger of ['the_chain_is_never_rewritten', 'the_chain_is_never_emptied'])
      this.addSql(`drop trigger "${trigger}" on "ledger_link"`);
    for (const trigger of [
      'balances_come_from_transfers_alone',
      'ledger_accounts_are_kept',
      'ledger_accounts_are_never_emptied',
      'a_ledger_account_begins_empty',
    ])
      this.addSql(`drop trigger "${trigger}" on "ledger_account"`);
    for (const trigger of ['transfers_move_balances', 'transfers_are_never_changed', 'transfers_are_never_emptied'])
      this.addSql(`drop trigger "${trigger}" on "ledger_transfer"`);
    for (const routine of [
      'applications_received_up_to()',
      'application_places_changed()',
      'grants_given()',
      'ledger_transfers_written()',
      'ledger_allows(text, text, text)',
      'refuse()',
    ])
      this.addSql(`drop function ${routine}`);
  }
}

const REFUSE = `create function refuse() returns trigger language plpgsql as $$
begin
  raise exception '%', replace(tg_argv[0], '_', ' ') using errcode = 'check_violation', constraint = tg_argv[0], table = tg_table_name;
end $$`;

/** Which kind of transfer goes from which kind of account to which (FUND-21). A correction may take back any of them. */
const ALLOWED_MOVES = `create function ledger_allows(kind text, debit text, credit text) returns boolean language sql immutable as $$
  select (kind, debit, credit) in (
    ('FUND', 'EXTERNAL', 'BUDGET'),
    ('ALLOCATE', 'BUDGET', 'GRANT'),
    ('RESERVE', 'GRANT', 'RESERVED'), ('RESERVE', 'BUDGET', 'RESERVED'),
    ('RELEASE', 'RESERVED', 'GRANT'), ('RELEASE', 'RESERVED', 'BUDGET'),
    ('RESTORE', 'RESERVED', 'GRANT'),
    ('EARN', 'RESERVED', 'PAYABLE_PROVIDER'),
    ('PAY', 'PAYABLE_PROVIDER', 'PAID_PROVIDER'), ('PAY', 'PAYABLE_PERSON', 'PAID_PERSON'), ('PAY', 'BUDGET', 'OTHER'),
    ('LAPSE', 'GRANT', 'BUDGET'),
    ('DECLINE', 'GRANT', 'BUDGET'),
    ('FORFEIT', 'GRANT', 'BUDGET'), ('FORFEIT', 'RESERVED', 'BUDGET'),
    ('REIMBURSE', 'BUDGET', 'PAYABLE_PERSON'),
    ('STIPEND', 'BUDGET', 'PAYABLE_PERSON')
  ) or kind = 'CORRECTION'
$$`;

/** Moves the balances by what was written, for thousands of transfers at once as for one, after looking at what no transfer may do. */
const TRANSFERS_WRITTEN = `create function ledger_transfers_written() returns trigger language plpgsql as $$
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
    where w.kind = 'RESERVE' and (c.balance_cents > 0
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
      where a.kind = 'RESERVED' and a.id in (select credit_id from written) and a.balance_cents > coalesce(p.price_cents, 0)) then
    raise exception 'more would be reserved than the training costs' using errcode = 'check_violation', constraint = 'a_reservation_never_exceeds_the_price';
  end if;
  return null;
end $$`;

/** Adds up what each person was given in every span of the cap's length that holds a new grant. One person's grants are counted one after the other. */
const GRANTS_GIVEN = `create function grants_given() returns trigger language plpgsql as $$
begin
  perform 1 from learning_account where id in (select account_id from given) order by id for no key update;
  if exists (
    select from given n join allocation_round r on r.id = n.round_id
    cross join lateral (
      select distinct other.granted_on as day from training_grant other
       where other.account_id = n.account_id and other.funding_source_id = n.funding_source_id
         and other.granted_on >= n.granted_on and other.granted_on < n.granted_on + make_interval(months => r.cap_months)
    ) span
    where (select sum(held.amount_cents) from training_grant held
            where held.account_id = n.account_id and held.funding_source_id = n.funding_source_id
              and held.granted_on <= span.day and held.granted_on > span.day - make_interval(months => r.cap_months)) > r.cap_cents
  ) then
    raise exception 'a person would hold more than the cap' using errcode = 'check_violation', constraint = 'a_person_never_holds_more_than_the_cap';
  end if;
  return null;
end $$`;

/** Counts places as applications take and give them back; the check on the group refuses one too many. */
const PLACES_CHANGED = `create function application_places_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform 1 from learning_group where id in (select group_id from after where holds_place) order by id for no key update;
    update learning_group g set places_taken = g.places_taken + moved.places
      from (select group_id, count(*)::int as places from after where holds_place group by group_id) moved
      where g.id = moved.group_id;
  elsif tg_op = 'DELETE' then
    perform 1 from learning_group where id in (select group_id from before where holds_place) order by id for no key update;
    update learning_group g set places_taken = g.places_taken - moved.places
      from (select group_id, count(*)::int as places from before where holds_place group by group_id) moved
      where g.id = moved.group_id;
  else
    perform 1 from learning_group where id in (
      select b.group_id from before b join after a on a.id = b.id where b.holds_place <> a.holds_place or b.group_id <> a.group_id
      union select a.group_id from before b join after a on a.id = b.id where b.group_id <> a.group_id
    ) order by id for no key update;
    update learning_group g set places_taken = g.places_taken + moved.places
      from (select group_id, sum(places)::int as places
              from (select a.group_id, a.holds_place::int as places from before b join after a on a.id = b.id where b.holds_place <> a.holds_place or b.group_id <> a.group_id
                    union all
                    select b.group_id, -b.holds_place::int from before b join after a on a.id = b.id where b.holds_place <> a.holds_place or b.group_id <> a.group_id) sides
             group by group_id) moved
      where g.id = moved.group_id and moved.places <> 0;
  end if;
  return null;
end $$`;

/**
 * The receipt number up to which every application is either committed or gone. Whoever receives holds the gate shared while
 * taking a number; asking holds it alone for an instant, so that no smaller number can appear after the answer.
 */
const RECEIVED_UP_TO = `create function applications_received_up_to() returns bigint language plpgsql as $$
declare
  reached bigint;
begin
  perform pg_advisory_xact_lock(7221507);
  select last_value into reached from application_receipt_number_seq;
  return reached;
end $$`;
