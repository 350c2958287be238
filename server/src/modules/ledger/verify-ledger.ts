import type { EntityManager } from '@mikro-orm/postgresql';
import { BEGINNING, CHAINED_COLUMNS, type ChainedTransfer, linkHash } from './chain.ts';

export interface Verification {
  transfers: number;
  accounts: number;
  links: number;
  /** One sentence for each rule that does not hold, with the first line that breaks it. Empty: everything holds. */
  problems: string[];
  /** Hash of the last link; null when nothing is chained. */
  root: string | null;
}

/** A rule as a statement that finds the lines which break it, the first one first, and tells what is wrong with it. */
interface Check {
  rule: string;
  sql: string;
}

/** Every rule of FUND-22 and those behind it, computed anew from the transfers; nothing that was computed before is believed. */
const CHECKS: Check[] = [
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
    sql: `select 'account ' || kind || ' ' || id || ' holds ' || balance_cents as line from ledger_account where balance_cents < 0 and kind <> 'EXTERNAL' limit 1`,
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
    sql: `select 'key ' || idempotency_key as line from ledger_transfer group by idempotency_key having count(*) > 1 limit 1`,
  },
  {
    rule: 'a source commits no more than its budget',
    sql: `select 'source ' || s.code || ': ' || sum(a.balance_cents) || ' committed of ' || -min(x.balance_cents) as line
            from funding_source s join ledger_account x on x.kind = 'EXTERNAL' and x.funding_source_id = s.id join ledger_account a on a.funding_source_id = s.id and a.kind <> 'EXTERNAL'
           group by s.code having sum(a.balance_cents) <> -min(x.balance_cents) limit 1`,
  },
  {
    rule: 'every grant got what it was given, once',
    sql: `select 'grant ' || g.id || ': ' || coalesce(sum(t.amount_cents), 0) || ' of ' || g.amount_cents as line from training_grant g
            left join ledger_account a on a.kind = 'GRANT' and a.subject_id = g.id left join ledger_transfer t on t.credit_id = a.id and t.kind = 'ALLOCATE'
           group by g.id having coalesce(sum(t.amount_cents), 0) <> g.amount_cents limit 1`,
  },
  {
    rule: 'a grant holds no more than was given, and nothing once it has ended',
    sql: `select 'grant ' || coalesce(g.id::text, 'missing for account ' || a.id) || ' is ' || coalesce(g.status, 'gone') || ' and holds ' || a.balance_cents as line from ledger_account a left join training_grant g on g.id = a.subject_id
           where a.kind = 'GRANT' and (a.balance_cents > coalesce(g.amount_cents, 0) or (g.status in ('LAPSED', 'DECLINED', 'FORFEITED', 'SPENT') and a.balance_cents > 0)) limit 1`,
  },
  {
    rule: 'a person never holds more than the cap',
    sql: `select 'account ' || l.number || ' around ' || g.granted_on as line from training_grant g join allocation_round r on r.id = g.round_id join learning_account l on l.id = g.account_id
           where (select sum(o.amount_cents) from training_grant o where o.account_id = g.account_id and o.funding_source_id = g.funding_source_id and o.granted_on <= g.granted_on and o.granted_on > g.granted_on - make_interval(months => r.cap_months)) > r.cap_cents limit 1`,
  },
  {
    rule: 'money is reserved for open applications only, and never more than the training costs',
    sql: `select 'application ' || coalesce(p.number, 'missing for account ' || a.id) || ' is ' || coalesce(p.status, 'gone') || ' and holds ' || a.balance_cents as line from ledger_account a left join application p on p.id = a.subject_id
           where a.kind = 'RESERVED' and a.balance_cents > 0 and (p.id is null or a.balance_cents > p.price_cents or p.status not in ('SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'ENROLLED', 'IN_TRAINING')) limit 1`,
  },
  {
    rule: 'an application has at most one live reservation',
    sql: `select 'application ' || p.number || ', transfer ' || t.sequence as line from (
            select t.sequence, t.credit_id, t.at, t.kind, lag(t.at) over w as before,
                   sum(case when t.credit_id = a.id then t.amount_cents else -t.amount_cents end) over (partition by a.id order by t.sequence rows between unbounded preceding and 1 preceding) as held
              from ledger_account a join ledger_transfer t on t.credit_id = a.id or t.debit_id = a.id where a.kind = 'RESERVED' window w as (partition by a.id order by t.sequence)) t
            join ledger_account a on a.id = t.credit_id and a.kind = 'RESERVED' join application p on p.id = a.subject_id
           where t.kind = 'RESERVE' and t.held > 0 and t.before <> t.at order by t.sequence limit 1`,
  },
  {
    rule: 'places that are held fit into the group',
    sql: `select 'group ' || g.code || ': ' || g.places_taken || ' of ' || g.maximum_size || ', held ' || count(a.id) as line from learning_group g left join application a on a.group_id = g.id and a.holds_place
           group by g.id having count(a.id) > g.places_taken or g.places_taken > g.maximum_size limit 1`,
  },
];

/** Recomputes everything the ledger promises and names the first line that breaks a promise (BEY-29). Reads only. */
export async function verifyLedger(em: EntityManager, onProgress: (step: string) => void = () => {}): Promise<Verification> {
  const problems: string[] = [];
  for (const { rule, sql } of CHECKS) {
    onProgress(rule);
    const [found] = await em.execute<{ line: string }[]>(sql);
    if (found) problems.push(`${rule}: ${found.line}`);
  }
  onProgress('the chain holds');
  const chain = await verifyChain(em);
  if (chain.problem) problems.push(`the chain holds: ${chain.problem}`);
  const [counts] = await em.execute<{ transfers: string; accounts: string }[]>(
    'select (select count(*) from ledger_transfer) as transfers, (select count(*) from ledger_account) as accounts',
  );
  return { transfers: Number(counts!.transfers), accounts: Number(counts!.accounts), links: chain.links, problems, root: chain.root };
}

const PAGE = 20_000;

/** Writes every link again from the content of its transfer and compares. */
async function verifyChain(em: EntityManager): Promise<{ links: number; root: string | null; problem: string | null }> {
  let previous = BEGINNING;
  let position = 0;
  for (;;) {
    const rows = await em.execute<(ChainedTransfer & { position: string; hash: string })[]>(
      `select l.position, l.hash, ${CHAINED_COLUMNS} from ledger_link l left join ledger_transfer t on t.id = l.transfer_id where l.position > ? order by l.position limit ${PAGE}`,
      [position],
    );
    for (const row of rows) {
      position += 1;
      if (Number(row.position) !== position) return { links: position, root: null, problem: `link ${position} is missing` };
      if (linkHash(previous, row) !== row.hash)
        return {
          links: position,
          root: null,
          problem: `link ${position}, transfer ${row.sequence}, does not follow from what stands before it`,
        };
      previous = row.hash;
    }
    if (rows.length < PAGE) return { links: position, root: position === 0 ? null : previous, problem: null };
  }
}
