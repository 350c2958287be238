import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import type { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { askedPage, connectionFrom, type Keyset, pageBounds, pageOrder, questionMarks } from '../../../shared/read-model/keyset.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';
import type { MovementType } from './movement.type.ts';
import { movementSentence } from './movement-sentence.ts';

interface Stored {
  id: string;
  sequence: string;
  at: string;
  kind: TransferKind;
  cents: string;
  reason: string;
  fundingSourceId: string;
  sourceName: Translation;
  applicationId: string | null;
  programmeTitle: Translation | null;
  fromReserved: boolean;
  toGrant: boolean;
}

/** Transfers through a person's grants, reservations and payments. */
const OWN = `(select l.id from ledger_account l where l.subject_id in (
  select id from training_grant where account_id = ? union all select id from application where account_id = ? union all select ?::uuid))`;

const MOVEMENTS = `select t.id, t.sequence, t.at, t.kind, t.amount_cents as cents, t.reason, t.funding_source_id as "fundingSourceId", s.name as "sourceName", a.id as "applicationId", p.title as "programmeTitle",
    d.kind = 'RESERVED' as "fromReserved", c.kind = 'GRANT' as "toGrant"
  from ledger_transfer t join funding_source s on s.id = t.funding_source_id
  join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id
  left join application a on a.id = case when d.kind = 'RESERVED' then d.subject_id when c.kind = 'RESERVED' then c.subject_id end
  left join learning_group g on g.id = a.group_id left join programme p on p.id = g.programme_id`;

/** What each of these transfers was to the person whose money it moved, by transfer. The caller has made sure that the asker may see it. */
export async function movementSentences(ctx: Context, transferIds: readonly string[]): Promise<Map<string, Translation>> {
  const rows = await ctx.em.execute<Stored[]>(`${MOVEMENTS} where t.id = any(?::uuid[])`, [uuids(transferIds)]);
  return new Map(rows.map((row) => [row.id, movementSentence({ ...row, amountCents: Number(row.cents) })]));
}

/** What happened to the money of an application, the oldest first. The caller has made sure that the asker may see it. */
export const movementsOfApplication = loader<string, MovementType[]>(async (ctx, applicationIds) => {
  const through = `(select l.id from ledger_account l where l.kind = 'RESERVED' and l.subject_id = any(?::uuid[]))`;
  const ids = uuids(applicationIds);
  const rows = await ctx.em.execute<Stored[]>(
    `${MOVEMENTS} where t.debit_id in ${through} or t.credit_id in ${through} order by t.sequence`,
    [ids, ids],
  );
  return applicationIds.map((id) => rows.filter(({ applicationId }) => applicationId === id).map(movement));
});

function movement(row: Stored): MovementType {
  return {
    id: row.id,
    at: new Date(row.at),
    kind: row.kind,
    amount: money(Number(row.cents)),
    fundingSourceId: row.fundingSourceId,
    applicationId: row.applicationId,
    sentence: movementSentence({ ...row, amountCents: Number(row.cents) }),
  };
}

const NEWEST_FIRST: Keyset = {
  columns: [{ sql: 't.sequence', type: 'bigint', accepts: Number.isSafeInteger }],
  isDescending: true,
};

/** Every movement of a person's money in plain words, the newest first (ACC-6). The caller has made sure that the asker may see them. */
export async function movementsOfAccount(ctx: Context, accountId: string, args: ConnectionArgs): Promise<Connection<MovementType>> {
  const page = askedPage(args);
  const own = `(t.debit_id in ${OWN} or t.credit_id in ${OWN})`;
  const ids = Array<string>(6).fill(accountId);
  const values: unknown[] = [...ids];
  const bounds = pageBounds(page, NEWEST_FIRST, questionMarks(values));
  const rows = await ctx.em.execute<Stored[]>(
    `${MOVEMENTS} where ${[own, ...bounds].join(' and ')} order by ${pageOrder(page, NEWEST_FIRST)} limit ${page.size + 1}`,
    values,
  );
  const total = async () => {
    const [count] = await ctx.em.execute<{ count: string }[]>(`select count(*) from ledger_transfer t where ${own}`, ids);
    return Number(count!.count);
  };
  return connectionFrom(page, { rows, nodes: (shown) => shown.map(movement), cursor: ({ sequence }) => [Number(sequence)], total });
}
