/** Something nobody may do to the money, written past every check of the code. */
export interface Tampering {
  /** Name of the constraint that refuses it. */
  refusedBy: string;
  sql: string;
  /** It is refused whenever somebody tries; the others depend on what is there. */
  isNever: boolean;
}

const never = (refusedBy: string, sql: string): Tampering => ({ refusedBy, sql, isNever: true });

/** Attempts at the ledger itself. `$1` is a number by which rows are chosen. */
export const TAMPERINGS: readonly Tampering[] = [
  never('transfers_are_never_changed', 'update ledger_transfer set amount_cents = amount_cents + 1 where sequence % 97 = $1::int % 97'),
  never('transfers_are_never_changed', 'delete from ledger_transfer where sequence % 97 = $1::int % 97'),
  never('balances_come_from_transfers_alone', `update ledger_account set balance_cents = balance_cents + 1 where kind = 'GRANT'`),
  never('ledger_accounts_are_kept', `delete from ledger_account where kind = 'RESERVED'`),
  never(
    'a_ledger_account_begins_empty',
    `insert into ledger_account (kind, subject_id, funding_source_id, balance_cents) select 'GRANT', uuidv7(), funding_source_id, 100 from ledger_account limit 1`,
  ),
  never('a_grant_stays_what_it_was', 'update training_grant set amount_cents = amount_cents + 100'),
  never('a_grant_stays_what_it_was', 'update training_grant set granted_on = granted_on - 1000'),
  never('grants_are_kept', 'delete from training_grant'),
  never(
    'money_of_one_source_stays_in_it',
    `insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, funding_source_id, idempotency_key)
     select now(), 'RESERVE', d.id, c.id, 1, 'HISTORY', d.funding_source_id, uuidv7()::text from ledger_account d, ledger_account c
      where d.kind = 'BUDGET' and c.kind = 'RESERVED' and c.funding_source_id <> d.funding_source_id limit 1`,
  ),
  ...[0, -5].map((cents) =>
    never(
      'a_transfer_moves_something',
      `insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, funding_source_id, idempotency_key)
       select now(), 'FUND', d.id, c.id, ${cents}, 'HISTORY', d.funding_source_id, uuidv7()::text from ledger_account d join ledger_account c on c.kind = 'BUDGET' and c.funding_source_id = d.funding_source_id
        where d.kind = 'EXTERNAL' limit 1`,
    ),
  ),
  never(
    'a_transfer_has_two_sides',
    `insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, funding_source_id, idempotency_key)
     select now(), 'CORRECTION', id, id, 1, 'HISTORY', funding_source_id, uuidv7()::text from ledger_account where kind = 'BUDGET' limit 1`,
  ),
  {
    // one more grant for somebody who may have had enough
    refusedBy: 'a_person_never_holds_more_than_the_cap',
    isNever: false,
    sql: `insert into training_grant (account_id, funding_source_id, round_id, amount_cents, granted_on, choose_by, use_by, rules_version)
          select g.account_id, g.funding_source_id, r.id, r.amount_cents, r.round_on, r.choose_by, r.use_by, 1
            from (select distinct account_id, funding_source_id from training_grant) g join allocation_round r on r.funding_source_id = g.funding_source_id
           where not exists (select from training_grant o where o.account_id = g.account_id and o.round_id = r.id) order by hashtext(g.account_id::text || r.id::text || $1::text) limit 1`,
  },
];

/** Attempts at everything at once. They wait for everybody, so they are made when the others have ended. */
export const EMPTYING: readonly Tampering[] = [
  never('transfers_are_never_changed', 'truncate ledger_transfer cascade'),
  never('ledger_accounts_are_kept', 'truncate ledger_account cascade'),
  never('the_chain_is_never_rewritten', 'truncate ledger_link'),
];
