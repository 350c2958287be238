import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import type { CoPayer } from '../co-payments/co-payer.enum.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import type { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import { Role } from '../../platform/access/role.enum.ts';
import type { TopUpFilter } from './top-up.inputs.ts';
import type { ApplicationTopUpType, TopUpPage, TopUpType, TopUpUseType } from './top-up.type.ts';
import type { TopUpStatus } from './top-up-status.enum.ts';

interface Stored {
  id: string;
  number: string;
  payerName: string;
  payerKind: CoPayer;
  status: TopUpStatus;
  accountNumber: string | null;
  programmeTitle: Translation | null;
  programmeKind: ProgrammeKind | null;
  amountCents: string | null;
  limitCents: string;
  usedCents: string;
  validUntil: string;
  offeredAt: string;
}

const FROM = 'top_up t join learning_account l on l.id = t.account_id left join programme p on p.id = t.programme_id';
const COLUMNS = `t.id, t.number, t.payer_name as "payerName", t.payer_kind as "payerKind", t.status, case when t.by_number then l.number end as "accountNumber", p.title as "programmeTitle", t.programme_kind as "programmeKind",
  t.amount_cents as "amountCents", t.limit_cents as "limitCents", t.promised_cents as "usedCents", t.valid_until::text as "validUntil", t.offered_at as "offeredAt"`;

function shown({ amountCents, limitCents, usedCents, ...row }: Stored): TopUpType {
  return {
    __typename: 'TopUp',
    ...row,
    amount: amountCents === null ? null : money(Number(amountCents)),
    limit: money(Number(limitCents)),
    used: money(Number(usedCents)),
    free: money(Number(limitCents) - Number(usedCents)),
    offeredAt: new Date(row.offeredAt),
  } as TopUpType;
}

/** A payer sees the promises made, in that role; a person those made to them (ROLE-3). */
function seen(ctx: Context): { condition: string; values: unknown[] } {
  const { viewer } = ctx;
  if (!viewer) return { condition: 'false', values: [] };
  return viewer.actingAs.role === Role.PAYER
    ? { condition: '(t.payer_id = ? or t.account_id = ?)', values: [viewer.personId, viewer.accountId] }
    : { condition: 't.account_id = ?', values: [viewer.accountId] };
}

/** Promises by database id, in order; undefined for those the asker may not see. */
export async function loadTopUps(ctx: Context, ids: readonly string[]): Promise<(TopUpType | undefined)[]> {
  const may = seen(ctx);
  const rows = await ctx.em.execute<Stored[]>(`select ${COLUMNS} from ${FROM} where t.id = any(?::uuid[]) and ${may.condition}`, [
    uuids(ids),
    ...may.values,
  ]);
  const found = new Map(rows.map((row) => [row.id, shown(row)]));
  return ids.map((id) => found.get(id));
}

registerNode('TopUp', loadTopUps);

/** What payers offer to one's own account, the newest first. */
export async function topUpsOfAccount(ctx: Context, accountId: string): Promise<TopUpType[]> {
  const rows = await ctx.em.execute<Stored[]>(`select ${COLUMNS} from ${FROM} where t.account_id = ? order by t.offered_at desc, t.id`, [
    accountId,
  ]);
  return rows.map(shown);
}

export interface TopUpListing {
  filter?: TopUpFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Fields the console can sort by, as the API describes them. */
export const TOP_UP_ORDERS: Record<string, string> = {
  offeredAt: 't.offered_at',
  number: 't.number',
  status: 't.status',
  limit: 't.limit_cents',
  used: 't.promised_cents',
  validUntil: 't.valid_until',
};

/** The promises of the payer who asks, the newest first. */
export async function consoleTopUps(ctx: Context, { filter, search, sort, page, perPage }: TopUpListing): Promise<TopUpPage> {
  const { limit, offset } = numberedPage(page, perPage);
  const conditions = ['t.payer_id = ?'];
  const values: unknown[] = [ctx.viewer!.personId];
  const add = (condition: string, value: unknown) => {
    conditions.push(condition);
    values.push(value);
  };
  if (filter?.ids) add('t.id = any(?::uuid[])', uuids(filter.ids.map((id) => localId('TopUp', id) ?? NOTHING)));
  if (filter?.status) add(`t.status = any(string_to_array(?, ','))`, filter.status.join(','));
  const text = search?.trim().replaceAll('\u0000', '');
  if (text) add(`(t.number || ' ' || t.payer_name) ilike ?`, `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const where = conditions.join(' and ');
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from ${FROM} where ${where} order by ${consoleOrder(sort, TOP_UP_ORDERS, 't.offered_at desc', 't.id')} limit ${limit} offset ${offset}`,
    values,
  );
  const [count] = await ctx.em.execute<{ count: string }[]>(`select count(*) from ${FROM} where ${where}`, values);
  return { items: rows.map(shown), totalCount: Number(count!.count) };
}

const NOTHING = '00000000-0000-0000-0000-000000000000';

/** What a payer has paid for a training: co-payments recorded in its name settle its promise, up to the promised amount. */
const PAID = `least(u.amount_cents, coalesce((select sum(c.amount_cents) from co_payment c where c.application_id = u.application_id and c.payer = t.payer_kind and c.cancelled_at is null), 0))`;

/** How a promise has been used, the newest first. */
export const usesOfTopUp: (ctx: Context, topUpId: string) => Promise<TopUpUseType[]> = loader(
  async (ctx: Context, ids: readonly string[]) => {
    const rows = await ctx.em.execute<{ topUpId: string; takenAt: string; cents: string; paid: string; isReleased: boolean }[]>(
      `select u.top_up_id as "topUpId", u.taken_at as "takenAt", u.amount_cents as cents, ${PAID} as paid, u.released_at is not null as "isReleased"
       from top_up_use u join top_up t on t.id = u.top_up_id where u.top_up_id = any(?::uuid[]) order by u.taken_at desc, u.id`,
      [uuids(ids)],
    );
    return ids.map((id) =>
      rows
        .filter(({ topUpId }) => topUpId === id)
        .map(({ takenAt, cents, paid, isReleased }) => ({
          takenAt: new Date(takenAt),
          amount: money(Number(cents)),
          paid: money(Number(paid)),
          isReleased,
        })),
    );
  },
);

interface Promised {
  payerName: string;
  payerKind: CoPayer;
  cents: string;
  coPaymentCents: string;
  paid: string;
}

function applicationTopUp({ payerName, payerKind, cents, coPaymentCents, paid }: Promised): ApplicationTopUpType {
  // facts that settled since may have made the co-payment smaller
  const amountCents = Math.min(Number(cents), Number(coPaymentCents));
  return {
    payerName,
    payerKind,
    amount: money(amountCents),
    youPay: money(Number(coPaymentCents) - amountCents),
    paid: money(Number(paid)),
  };
}

/** What a payer has promised for an application that the asker has reached. */
export const topUpOfApplication: (ctx: Context, applicationId: string) => Promise<ApplicationTopUpType | null> = loader(
  async (ctx: Context, ids: readonly string[]) => {
    const rows = await ctx.em.execute<(Promised & { applicationId: string })[]>(
      `select u.application_id as "applicationId", t.payer_name as "payerName", t.payer_kind as "payerKind", u.amount_cents as cents, a.co_payment_cents as "coPaymentCents", ${PAID} as paid
         from top_up_use u join top_up t on t.id = u.top_up_id join application a on a.id = u.application_id where u.released_at is null and u.application_id = any(?::uuid[])`,
      [uuids(ids)],
    );
    return ids.map((id) => {
      const row = rows.find(({ applicationId }) => applicationId === id);
      return row ? applicationTopUp(row) : null;
    });
  },
);

/** The promise that a training in a programme would take: the oldest that fits, as taking it would choose. Asked once for a whole page. */
const promiseForProgramme = loader<string, { payerName: string; payerKind: CoPayer; cents: string } | null>(async (ctx, programmeIds) => {
  const rows = await ctx.em.execute<{ programmeId: string; payerName: string; payerKind: CoPayer; cents: string }[]>(
    `select distinct on (p.id) p.id as "programmeId", t.payer_name as "payerName", t.payer_kind as "payerKind",
            least(t.limit_cents - t.promised_cents, coalesce(t.amount_cents, t.limit_cents)) as cents
       from top_up t join programme p on p.id = any(?::uuid[]) where t.account_id = ? and t.status = 'ACCEPTED' and t.valid_until >= ? and t.promised_cents < t.limit_cents
        and (t.programme_id is null or t.programme_id = p.id) and (t.programme_kind is null or t.programme_kind = p.kind) order by p.id, t.offered_at, t.id`,
    [uuids(programmeIds), ctx.viewer!.accountId, ctx.clock.today()],
  );
  return programmeIds.map((id) => rows.find(({ programmeId }) => programmeId === id) ?? null);
});

/** What a payer would pay of what the person would pay for a programme. */
export async function topUpForProgramme(ctx: Context, programmeId: string, youPayCents: number): Promise<ApplicationTopUpType | null> {
  if (!ctx.viewer?.accountId || youPayCents === 0) return null;
  const promise = await promiseForProgramme(ctx, programmeId);
  return promise && applicationTopUp({ ...promise, coPaymentCents: String(youPayCents), paid: '0' });
}
