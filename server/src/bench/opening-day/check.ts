import pg from 'pg';
import { connect } from '../../mikro-orm.config.ts';
import { verifyLedger } from '../../modules/ledger/verify-ledger.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import type { Acknowledged } from './apply.ts';

/** Everything opening day promises (FUND-24), looked up in the database afterwards. Answers what does not hold. */
export async function checkOpeningDay(url: string, residents: number, answers: readonly Acknowledged[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const problems: string[] = [];
  const none = async (what: string, sql: string) => {
    const { rows } = await client.query<{ wrong: string }>(sql);
    if (Number(rows[0]!.wrong) !== 0) problems.push(`${what}: ${rows[0]!.wrong}`);
  };
  const { rows } = await client.query<{ id: string; receipt: string }>('select id, receipt_number as receipt from application');
  const kept = new Map(rows.map(({ id, receipt }) => [id, Number(receipt)]));
  if (rows.length !== residents) problems.push(`${rows.length} applications of ${residents} residents`);
  const lost = answers.filter(({ id, receiptNumber }) => kept.get(readGlobalId(id)!.id) !== receiptNumber);
  if (lost.length > 0) problems.push(`${lost.length} acknowledged applications are lost or have another number`);
  await none(
    'applied twice',
    'select count(*) as wrong from (select account_id from application group by account_id having count(*) > 1) twice',
  );
  await none('not decided', 'select count(*) as wrong from application where decided_at is null');
  await none(
    'groups over their size',
    'select count(*) as wrong from learning_group g where (select count(*) from application a where a.group_id = g.id and a.holds_place) > g.maximum_size',
  );
  await none(
    'served before somebody earlier who waits for the same place',
    `select count(*) as wrong from (select group_id, max(receipt_number) filter (where holds_place) as served, min(receipt_number) filter (where waiting_for = 'PLACE') as waits from application group by group_id) g where served > waits`,
  );
  await none(
    'served before somebody earlier who waits for the same money',
    `select count(*) as wrong from (select funding_source_id, max(receipt_number) filter (where holds_place) as served, min(receipt_number) filter (where waiting_for = 'MONEY') as waits from application group by funding_source_id) s where served > waits`,
  );
  await none(
    'places free though somebody waits for one',
    `select count(*) as wrong from learning_group g where g.places_taken < g.maximum_size and exists (select from application a where a.group_id = g.id and a.waiting_for = 'PLACE')
    and not exists (select from application a where a.waiting_for = 'MONEY')`,
  );
  await client.end();
  const orm = await connect(url);
  problems.push(...(await verifyLedger(orm.em.fork())).problems);
  await orm.close();
  return problems;
}
