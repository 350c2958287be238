/** A rule as a statement that finds the lines which break it, the first one first, and tells what is wrong with it. */
export interface LedgerRule {
  rule: string;
  sql: string;
}

/** Every rule of FUND-22 and those behind it, computed anew from the transfers; nothing that was computed before is believed. */
export const LEDGER_RULES: readonly LedgerRule[] = [
  {
    rule: 'balances are what the transfers add up to',
    sql: `select 'account ' || a.kind || ' ' || a.id || ' says ' || a.balance_cents || ', its transfers ' || coalesce(m.cents, 0) || '; first transfer ' || coalesce(m.first::text, 'none') as line
            from ledger_account a left join (
              select id, sum(cents) as cents, min(sequence) as first from (select credit_id as id, amount_cents as cents, sequence from ledger_transfer union all select debit_id, -amount_cents, sequence from ledger_transfer) sides group by id) m on m.id = a.id
           where a.balance_cents <> coalesce(m.cents, 0) order by m.first nulls last limit 1`,
  },
  {
    rule: 'the ledger sums to zero',
    sql: `select 'it sums to ' || sum(balance_cents) as line from ledger_account having sum(balance_cents) <> 0`,
  },
  {
    rule: 'no account but external is below zero',
    sql: `select 'account ' || kind || ' ' || id || ' holds ' || balance_cents as line from ledger_account where balance_cents < 0 and kind <> 'EXTERNAL' order by id limit 1`,
  },
  {
    rule: 'a transfer stands between two accounts that exist',
    sql: `select 'transfer ' || t.sequence as line from ledger_transfer t left join ledger_account d on d.id = t.debit_id left join ledger_account c on c.id = t.credit_id
           where d.id is null or c.id is null order by t.sequence limit 1`,
  },
  {
    rule: 'a transfer moves something',
    sql: `select 'transfer ' || sequence as line from ledger_transfer where amount_cents <= 0 or debit_id = credit_id order by sequence limit 1`,
  },
  {
    rule: 'a transfer goes the way its kind says, within one source',
    sql: `select 'transfer ' || t.sequence || ': ' || t.kind || ' from ' || d.kind || ' to ' || c.kind as line from ledger_transfer t join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id
           where not ledger_allows(t.kind, d.kind, c.kind) or d.funding_source_id <> t.funding_source_id or c.funding_source_id <> t.funding_source_id order by t.sequence limit 1`,
  },
  {
    rule: 'one key has one effect',
    sql: `select 'key ' || idempotency_key || ' at transfer ' || max(sequence) as line from ledger_transfer group by idempotency_key having count(*) > 1 order by min(sequence) limit 1`,
  },
  {
    rule: 'a source commits no more than its budget',
    sql: `select 'source ' || s.code || ': ' || sum(a.balance_cents) || ' committed of ' || -min(x.balance_cents) as line
            from funding_source s join ledger_account x on x.kind = 'EXTERNAL' and x.funding_source_id = s.id join ledger_account a on a.funding_source_id = s.id and a.kind <> 'EXTERNAL'
           group by s.code having sum(a.balance_cents) <> -min(x.balance_cents) order by s.code limit 1`,
  },
  {
    rule: 'every grant got what it was given, once',
    sql: `select 'grant ' || g.id || ': ' || coalesce(sum(t.amount_cents), 0) || ' of ' || g.amount_cents as line from training_grant g
            left join ledger_account a on a.kind = 'GRANT' and a.subject_id = g.id left join ledger_transfer t on t.credit_id = a.id and t.kind = 'ALLOCATE'
           group by g.id having coalesce(sum(t.amount_cents), 0) <> g.amount_cents order by g.granted_on, g.id limit 1`,
  },
  {
    rule: 'a grant holds no more than was given, and nothing once it has ended',
    sql: `select 'grant ' || coalesce(g.id::text, 'missing for account ' || a.id) || ' is ' || coalesce(g.status, 'gone') || ' and holds ' || a.balance_cents as line from ledger_account a left join training_grant g on g.id = a.subject_id
           where a.kind = 'GRANT' and (a.balance_cents > coalesce(g.amount_cents, 0) or (g.status in ('LAPSED', 'DECLINED', 'FORFEITED', 'SPENT') and a.balance_cents > 0)) order by a.id limit 1`,
  },
  {
    rule: 'a person never holds more than the cap',
    sql: `select 'account ' || l.number || ' around ' || g.granted_on as line from training_grant g join allocation_round r on r.id = g.round_id join learning_account l on l.id = g.account_id
           where (select sum(o.amount_cents) from training_grant o where o.account_id = g.account_id and o.funding_source_id = g.funding_source_id and o.granted_on <= g.granted_on and o.granted_on > g.granted_on - make_interval(months => r.cap_months)) > r.cap_cents order by g.granted_on, l.number limit 1`,
  },
  {
    rule: 'money is reserved for open applications only, and never more than the training costs',
    sql: `select 'application ' || coalesce(p.number, 'missing for account ' || a.subject_id) || ' is ' || coalesce(p.status, 'gone') || ' and holds ' || a.cents as line
            from (select subject_id, sum(balance_cents) as cents, max(balance_cents) as most from ledger_account where kind = 'RESERVED' and balance_cents > 0 group by subject_id) a left join application p on p.id = a.subject_id
           where p.id is null or case when p.second_funding_source_id is not null and p.co_payment_if_confirmed_cents is not null then a.most else a.cents end > p.price_cents
              or p.status not in ('SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'ENROLLED', 'IN_TRAINING') order by p.receipt_number nulls first limit 1`,
  },
  {
    rule: 'an application has at most one live reservation',
    sql: `select 'application ' || p.number || ', transfer ' || t.sequence as line from (
            select t.sequence, t.credit_id, t.at, t.kind, lag(t.at) over w as before,
                   sum(case when t.credit_id = a.id then t.amount_cents else -t.amount_cents end) over (partition by a.subject_id order by t.sequence rows between unbounded preceding and 1 preceding) as held
              from ledger_account a join ledger_transfer t on t.credit_id = a.id or t.debit_id = a.id where a.kind = 'RESERVED' window w as (partition by a.subject_id order by t.sequence)) t
            join ledger_account a on a.id = t.credit_id and a.kind = 'RESERVED' join application p on p.id = a.subject_id
           where t.kind = 'RESERVE' and t.held > 0 and t.before <> t.at order by t.sequence limit 1`,
  },
  {
    rule: 'only the sources of an application pay for it',
    sql: `select 'application ' || p.number || ' holds money of source ' || s.code as line from ledger_account a join application p on p.id = a.subject_id join funding_source s on s.id = a.funding_source_id
           where a.kind = 'RESERVED' and a.balance_cents > 0 and a.funding_source_id is distinct from p.funding_source_id and a.funding_source_id is distinct from p.second_funding_source_id order by p.receipt_number limit 1`,
  },
  {
    rule: 'every account stands for something of its source',
    sql: `select 'account ' || a.kind || ' ' || a.id as line from ledger_account a
           where not exists (select from funding_source s where s.id = a.funding_source_id) or not case
             when a.kind in ('EXTERNAL', 'BUDGET', 'OTHER') then a.subject_id = a.funding_source_id
             when a.kind = 'GRANT' then exists (select from training_grant g where g.id = a.subject_id and g.funding_source_id = a.funding_source_id)
             when a.kind = 'RESERVED' then exists (select from application p where p.id = a.subject_id)
             when a.kind = 'PAYABLE_PROVIDER' then exists (select from settlement s where s.id = a.subject_id and s.funding_source_id = a.funding_source_id)
             when a.kind = 'PAID_PROVIDER' then exists (select from provider p where p.id = a.subject_id)
             else exists (select from learning_account l where l.id = a.subject_id) end order by a.id limit 1`,
  },
  {
    rule: 'a grant pays for the training of its own person',
    sql: `select 'transfer ' || t.sequence || ', application ' || p.number as line from ledger_transfer t
            join ledger_account d on d.id = t.debit_id and d.kind = 'GRANT' and t.kind = 'RESERVE' join ledger_account c on c.id = t.credit_id and c.kind = 'RESERVED'
            join training_grant g on g.id = d.subject_id join application p on p.id = c.subject_id
           where g.account_id <> p.account_id order by t.sequence limit 1`,
  },
  {
    rule: 'money goes back where it came from',
    sql: `select 'application ' || coalesce(p.number, r.subject_id::text) || ' gave back ' || -f.cents || ' more than came from account ' || f.origin || '; last transfer ' || f.last as line from (
            select reserved, origin, sum(cents) as cents, max(sequence) as last from (
              select t.credit_id as reserved, t.debit_id as origin, t.amount_cents as cents, t.sequence from ledger_transfer t join ledger_account c on c.id = t.credit_id and c.kind = 'RESERVED'
              union all
              select t.debit_id, t.credit_id, -t.amount_cents, t.sequence from ledger_transfer t join ledger_account d on d.id = t.debit_id and d.kind = 'RESERVED' where t.kind in ('RELEASE', 'RESTORE')) flow
            group by reserved, origin having sum(cents) < 0) f
            join ledger_account r on r.id = f.reserved left join application p on p.id = r.subject_id order by f.last limit 1`,
  },
  {
    rule: 'what is earned is earned by the provider of the training',
    sql: `select 'transfer ' || t.sequence || ', application ' || p.number as line from ledger_transfer t
            join ledger_account d on d.id = t.debit_id join application p on p.id = d.subject_id join learning_group g on g.id = p.group_id join programme m on m.id = g.programme_id
            join ledger_account c on c.id = t.credit_id join settlement s on s.id = c.subject_id
           where t.kind = 'EARN' and s.provider_id <> m.provider_id order by t.sequence limit 1`,
  },
  {
    rule: 'a statement owes what its lines say, and nothing once it is paid',
    sql: `select 'statement ' || coalesce(s.number, 'missing for account ' || a.id) || ' is ' || coalesce(s.status, 'gone') || ' and holds ' || coalesce(a.balance_cents, 0) as line
            from settlement s full join (select * from ledger_account where kind = 'PAYABLE_PROVIDER') a on a.subject_id = s.id
           where coalesce(a.balance_cents, 0) <> case when s.id is null then -1 when s.status = 'PAID' then 0 when s.payable_cents is not null then s.payable_cents
                   else (select coalesce(sum(l.amount_cents) filter (where l.kind in ('COMPLETED', 'ENDED_EARLY')), 0) from settlement_line l where l.settlement_id = s.id) end limit 1`,
  },
  {
    rule: 'every earning stands in one statement, with its amount',
    sql: `select 'transfer ' || t.sequence || ': ' || t.amount_cents || ', its line ' || coalesce(l.amount_cents::text, 'missing') as line from ledger_transfer t left join settlement_line l on l.transfer_id = t.id
           where t.kind = 'EARN' and l.amount_cents is distinct from t.amount_cents order by t.sequence limit 1`,
  },
  {
    rule: 'an approved statement is paid what was earned less what was taken back',
    sql: `select 'statement ' || s.number || ': ' || s.payable_cents || ' of ' || coalesce(sum(l.amount_cents), 0) as line from settlement s left join settlement_line l on l.settlement_id = s.id
           where s.payable_cents is not null group by s.id having s.payable_cents <> coalesce(sum(l.amount_cents), 0) limit 1`,
  },
  {
    rule: 'places that are held fit into the group',
    sql: `select 'group ' || g.code || ': ' || g.places_taken || ' of ' || g.maximum_size || ', held ' || count(a.id) as line from learning_group g left join application a on a.group_id = g.id and a.holds_place
           group by g.id having count(a.id) > g.places_taken or g.places_taken > g.maximum_size order by g.code limit 1`,
  },
];
