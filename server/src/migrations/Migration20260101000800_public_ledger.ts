import { Migration } from '@mikro-orm/migrations';

/**
 * The chain that anybody can recompute (BEY-29): links keep a nonce, so that the half of a transfer which concerns people can be sealed
 * and the other half shown. Links made before this had no public form and nobody was told their roots: the sealing job makes them anew.
 *
 * And the last of FUND-22 in the database itself: every cent can be followed to a person's training and back. A grant pays for its own
 * person only, and what a reservation gives back goes to where it came from.
 */
export class Migration20260101000800_public_ledger extends Migration {
  override up(): void {
    this.addSql('alter table "ledger_link" disable trigger "the_chain_is_never_rewritten"');
    this.addSql('delete from "ledger_link"');
    this.addSql('alter table "ledger_link" enable trigger "the_chain_is_never_rewritten"');
    this.addSql('alter table "ledger_link" add column "nonce" text not null');
    this.addSql(STAY_FOLLOWABLE);
    this.addSql(
      'create trigger "transfers_stay_followable" after insert on "ledger_transfer" referencing new table as written for each statement execute function ledger_transfers_stay_followable()',
    );
  }

  override down(): void {
    this.addSql('drop trigger "transfers_stay_followable" on "ledger_transfer"');
    this.addSql('drop function ledger_transfers_stay_followable()');
    this.addSql('alter table "ledger_link" drop column "nonce"');
  }
}

/**
 * Looks at what an application is given and gives back, after the trigger that moves balances (triggers go by name). The few transfers of
 * a reservation are found by its own side: "is true" keeps the database from searching all those of a budget, and a plan made while the
 * ledger was empty from reading it whole for ever.
 */
const STAY_FOLLOWABLE = `create function ledger_transfers_stay_followable() returns trigger language plpgsql set enable_seqscan = off as $$
declare
  wrong bigint;
begin
  select w.sequence into wrong from written w
    join ledger_account d on d.id = w.debit_id join ledger_account c on c.id = w.credit_id
    join training_grant g on g.id = d.subject_id join application p on p.id = c.subject_id
    where w.kind = 'RESERVE' and d.kind = 'GRANT' and c.kind = 'RESERVED' and g.account_id <> p.account_id limit 1;
  if found then
    raise exception 'transfer % pays for another person''s training', wrong using errcode = 'check_violation', constraint = 'a_grant_pays_for_its_own_person';
  end if;

  if exists (select from written where kind in ('RELEASE', 'RESTORE')) then
    -- the accounts are locked by the trigger before this one: two that give back the same money at the same moment see each other
    select max(w.sequence) into wrong from (select distinct debit_id, credit_id from written where kind in ('RELEASE', 'RESTORE')) way
      join written w on w.debit_id = way.debit_id and w.credit_id = way.credit_id
      where (select coalesce(sum(t.amount_cents), 0) from ledger_transfer t where t.credit_id = way.debit_id and (t.debit_id = way.credit_id) is true)
          < (select sum(t.amount_cents) from ledger_transfer t where t.debit_id = way.debit_id and (t.credit_id = way.credit_id) is true and t.kind in ('RELEASE', 'RESTORE'));
    if wrong is not null then
      raise exception 'transfer % gives money back to where it did not come from', wrong using errcode = 'check_violation', constraint = 'money_goes_back_where_it_came_from';
    end if;
  end if;
  return null;
end $$`;
