import { createHash } from 'node:crypto';
import { DrawOutcome } from '../../modules/training/draws/draw-outcome.enum.ts';
import { drawnOrder, fingerprint, sheetDigest } from '../../modules/training/draws/draw-order.ts';
import type { DrawResult } from '../../modules/training/draws/draw-result.ts';
import type { DrawSeeds } from '../../modules/training/draws/draw-seeds.ts';
import { inDays } from '../../modules/rules/funding-sources/hosted/hosted-source.ts';
import type { Loading } from './loading.ts';

const SOURCE = 'MIKROKVALIFIKACIJAS';
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Two draws of the micro-credentials: one that is over and can be checked, and the one of the window that is open. */
export async function loadDraws(loading: Loading, seeds: DrawSeeds): Promise<void> {
  await loadFinishedDraw(loading, seeds);
  const { em, today, sourceIds } = loading;
  const { sealed, commitment } = seeds.make();
  await em.execute(
    'insert into draw (code, funding_source_id, opens_at, closes_at, draw_at, commitment, seed_sealed, committed_at) values (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      `${SOURCE}-${inDays(today, -1)}`,
      sourceIds.get(SOURCE),
      `${inDays(today, -1)}T07:00:00Z`,
      `${inDays(today, 12)}T15:00:00Z`,
      `${inDays(today, 12)}T16:00:00Z`,
      commitment,
      sealed,
      `${inDays(today, -8)}T09:00:00Z`,
    ],
  );
}

interface Drawn {
  id: string;
  accountId: string;
  group: string;
  status: string;
  needs: number;
  ticket: string;
}

/** The applications that are under way were drawn a week ago, by the same steps as any draw. */
async function loadFinishedDraw({ em, today, sourceIds }: Loading, seeds: DrawSeeds): Promise<void> {
  const rows = await em.execute<Omit<Drawn, 'ticket'>[]>(
    `select distinct on (a.account_id) a.id, a.account_id as "accountId", g.code as "group", a.status, a.paid_by_scheme_cents::int as needs
       from application a join learning_group g on g.id = a.group_id
      where a.funding_source_id = ? and a.status in ('APPROVED', 'SUBMITTED', 'REJECTED', 'IN_TRAINING') order by a.account_id, a.receipt_number`,
    [sourceIds.get(SOURCE)],
  );
  const applications: Drawn[] = rows.map((row) => ({ ...row, ticket: ticketOf(row.id) }));
  const at = (day: number, time: string) => `${inDays(today, day)}T${time}Z`;
  const { sealed, commitment } = seeds.make();
  const seed = seeds.open(sealed);
  const [draw] = await em.execute<{ id: string }[]>(
    'insert into draw (code, funding_source_id, opens_at, closes_at, draw_at, commitment, seed_sealed, committed_at) values (?, ?, ?, ?, ?, ?, ?, ?) returning id',
    [
      `${SOURCE}-${inDays(today, -40)}`,
      sourceIds.get(SOURCE),
      at(-40, '07:00:00'),
      at(-33, '15:00:00'),
      at(-33, '16:00:00'),
      commitment,
      sealed,
      at(-47, '09:00:00'),
    ],
  );
  const id = draw!.id;
  let digest = commitment;
  const half = Math.ceil(applications.length / 2);
  const sheets = [applications.slice(0, half), applications.slice(half)].filter(({ length }) => length > 0);
  for (const [index, sheet] of sheets.entries()) {
    for (const { accountId, ticket } of sheet)
      await em.execute('insert into draw_ticket (draw_id, account_id, ticket, issued_at) values (?, ?, ?, ?)', [
        id,
        accountId,
        ticket,
        at(-40 + index, '07:00:30'),
      ]);
    const tickets = sheet.map(({ ticket }) => ticket);
    digest = sheetDigest(digest, tickets);
    await em.execute('update draw_ticket set sheet = ? where draw_id = ? and sheet is null', [index + 1, id]);
    await em.execute('insert into draw_sheet (draw_id, number, at, tickets, digest) values (?, ?, ?, ?, ?)', [
      id,
      index + 1,
      at(-40 + index, '07:01:00'),
      tickets.length,
      digest,
    ]);
  }
  const order = drawnOrder(
    seed,
    digest,
    applications.map(({ ticket }) => ticket),
  );
  await em.execute(`update draw set status = 'FROZEN', list_digest = ?, frozen_at = ? where id = ?`, [digest, at(-33, '15:00:00'), id]);
  for (const [index, ticket] of order.entries())
    await em.execute('update draw_ticket set rank = ? where draw_id = ? and ticket = ?', [index + 1, id, ticket]);
  await em.execute(`update draw set status = 'REVEALED', seed = ?, revealed_at = ? where id = ?`, [seed, at(-33, '16:00:00'), id]);
  const result = resultOf(order.map((ticket) => applications.find((one) => one.ticket === ticket)!));
  await em.execute(`update draw set status = 'DECIDED', decided_at = ?, result = ?::jsonb where id = ?`, [
    at(-33, '16:00:01'),
    JSON.stringify(result),
    id,
  ]);
  await em.execute(
    `update application a set draw_ticket_id = t.id from draw_ticket t where t.draw_id = ? and t.account_id = a.account_id and a.funding_source_id = ? and a.id = any(string_to_array(?, ',')::uuid[])`,
    [id, sourceIds.get(SOURCE), applications.map((one) => one.id).join(',')],
  );
}

/** As the applications stand: whoever was refused took no part, everybody else got a place. */
function resultOf(drawn: readonly Drawn[]): DrawResult {
  const entries = drawn.map(({ ticket, group, status, needs }) => {
    const takesPart = status !== 'REJECTED';
    return {
      ticket,
      group,
      purse: takesPart && needs > 0 ? 'budget' : null,
      needs: takesPart ? needs : 0,
      takesPart,
      hasWaitingList: takesPart,
      outcome: takesPart ? DrawOutcome.PLACE : DrawOutcome.OUT,
    };
  });
  const groups = [...new Set(drawn.map(({ group }) => group))].map((name) => ({
    name,
    left: entries.filter(({ group, takesPart }) => group === name && takesPart).length + 4,
    isAwaited: false,
  }));
  return { groups, purses: [{ name: 'budget', left: 2_400_000, isAwaited: false }], entries };
}

/** The same ticket for the same application, so that two demonstrations look alike. */
function ticketOf(applicationId: string): string {
  return [...createHash('sha256').update(fingerprint(applicationId)).digest().subarray(0, 12)]
    .map((byte) => LETTERS[byte % 32])
    .join('')
    .replaceAll(/(.{4})(?=.)/g, '$1-');
}
