import type { Context } from '../../../context.ts';
import { globalId, localId, readGlobalId } from '../../../shared/global-id.ts';
import { loader } from '../../../shared/loader.ts';
import { type Money, money } from '../../../shared/money.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import { uuids } from '../../../shared/uuids.ts';
import { viewMoneyOf } from '../../people/accounts/console-accounts.queries.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { Role } from '../../platform/access/role.enum.ts';
import type { LedgerAccountKind } from './ledger-account-kind.enum.ts';
import type { LedgerTransferFilter } from './ledger.inputs.ts';
import type { LedgerAccountType, LedgerTransferPage, LedgerTransferType } from './ledger.type.ts';
import type { TransferKind } from './transfer-kind.enum.ts';
import { accountLabel, transferSentence } from './transfer-words.ts';

/** Who reads the ledger; each the sources they work for. */
export const LEDGER_READERS = [
  Role.FINANCE_OFFICER,
  Role.AUDITOR,
  Role.FUNDING_SOURCE_MANAGER,
  Role.PROJECT_MANAGER,
  Role.PLATFORM_ADMINISTRATOR,
] as const;

interface Condition {
  condition: string;
  values: unknown[];
}

/** Transfers the asker may see, `t` being the transfer. */
function transfersSeen(ctx: Context): Condition {
  const acting = ctx.viewer?.actingAs;
  if (!acting || !(LEDGER_READERS as readonly Role[]).includes(acting.role)) return { condition: 'false', values: [] };
  return acting.fundingSourceId
    ? { condition: 't.funding_source_id = ?', values: [acting.fundingSourceId] }
    : { condition: 'true', values: [] };
}

/** Whose an account is, in as few words as can be: `l` is the account. */
const WHOSE = (l: string) => `case ${l}.kind
  when 'GRANT' then (select h.number || ' (' || to_char(tg.granted_on, 'YYYY-MM-DD') || ')' from training_grant tg join learning_account h on h.id = tg.account_id where tg.id = ${l}.subject_id)
  when 'RESERVED' then (select ap.number from application ap where ap.id = ${l}.subject_id)
  when 'PAYABLE_PROVIDER' then coalesce((select pr.name || ', ' || to_char(se.month, 'YYYY-MM') from settlement se join provider pr on pr.id = se.provider_id where se.id = ${l}.subject_id), (select pr.name from provider pr where pr.id = ${l}.subject_id))
  when 'PAID_PROVIDER' then (select pr.name from provider pr where pr.id = ${l}.subject_id)
  when 'PAYABLE_PERSON' then (select h.number from learning_account h where h.id = ${l}.subject_id)
  when 'PAID_PERSON' then (select h.number from learning_account h where h.id = ${l}.subject_id)
  else (select fs.code from funding_source fs where fs.id = ${l}.funding_source_id) end`;

/** What an account belongs to, as type and id: `l` is the account. */
const SUBJECT = (l: string) => `case ${l}.kind
  when 'GRANT' then (select 'AllocationRound:' || tg.round_id from training_grant tg where tg.id = ${l}.subject_id)
  when 'RESERVED' then 'Application:' || ${l}.subject_id
  when 'PAYABLE_PROVIDER' then 'Settlement:' || ${l}.subject_id
  when 'PAID_PROVIDER' then 'Provider:' || ${l}.subject_id
  when 'PAYABLE_PERSON' then 'LearningAccount:' || ${l}.subject_id
  when 'PAID_PERSON' then 'LearningAccount:' || ${l}.subject_id
  else 'FundingSource:' || ${l}.funding_source_id end`;

interface Stored {
  id: string;
  sequence: string;
  at: string;
  kind: TransferKind;
  cents: string;
  reason: string;
  referenceId: string | null;
  referenceType: string | null;
  actor: string;
  debitId: string;
  debitKind: LedgerAccountKind;
  debitWhose: string | null;
  debitCents: string;
  debitSubject: string | null;
  creditId: string;
  creditKind: LedgerAccountKind;
  creditWhose: string | null;
  creditCents: string;
  creditSubject: string | null;
}

const FROM =
  'ledger_transfer t join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id left join person h on h.id = t.actor_id';
const COLUMNS = `t.id, t.sequence, t.at, t.kind, t.amount_cents as cents, t.reason, t.reference_id as "referenceId", coalesce(h.given_name || ' ' || h.family_name, 'STARS') as actor,
  case when exists (select from application x where x.id = t.reference_id) then 'Application' when exists (select from claim x where x.id = t.reference_id) then 'Claim' when exists (select from training_grant x where x.id = t.reference_id) then 'Grant'
       when exists (select from allocation_round x where x.id = t.reference_id) then 'AllocationRound' when exists (select from funding_source x where x.id = t.reference_id) then 'FundingSource'
       when exists (select from settlement x where x.id = t.reference_id) then 'Settlement' when exists (select from settlement_line x where x.id = t.reference_id) then 'SettlementLine'
       when exists (select from ledger_transfer x where x.id = t.reference_id) then 'LedgerTransfer' end as "referenceType",
  d.id as "debitId", d.kind as "debitKind", ${WHOSE('d')} as "debitWhose", d.balance_cents as "debitCents", ${SUBJECT('d')} as "debitSubject", c.id as "creditId", c.kind as "creditKind", ${WHOSE('c')} as "creditWhose", c.balance_cents as "creditCents", ${SUBJECT('c')} as "creditSubject"`;

function shown(row: Stored): LedgerTransferType {
  const debit = account(row.debitId, row.debitKind, row.debitWhose, row.debitCents, row.debitSubject);
  const credit = account(row.creditId, row.creditKind, row.creditWhose, row.creditCents, row.creditSubject);
  const amountCents = Number(row.cents);
  return {
    __typename: 'LedgerTransfer',
    id: row.id,
    sequence: Number(row.sequence),
    at: new Date(row.at),
    kind: row.kind,
    amount: money(amountCents),
    debit,
    credit,
    reason: row.reason,
    reference: row.referenceId && row.referenceType ? globalId(row.referenceType, row.referenceId) : null,
    actor: row.actor,
    sentence: transferSentence(
      row.kind,
      amountCents,
      accountLabel(row.debitKind, row.debitWhose ?? ''),
      accountLabel(row.creditKind, row.creditWhose ?? ''),
    ),
  } as LedgerTransferType;
}

function account(id: string, kind: LedgerAccountKind, whose: string | null, cents: string, subject: string | null): LedgerAccountType {
  const [type, subjectId] = subject?.split(':') ?? [];
  return {
    __typename: 'LedgerAccount',
    id,
    kind,
    label: accountLabel(kind, whose ?? ''),
    whose: whose ?? '',
    balance: money(Number(cents)),
    subject: type && subjectId ? globalId(type, subjectId) : null,
  } as LedgerAccountType;
}

async function find(ctx: Context, wanted: Condition, order: string, limit?: number, offset?: number): Promise<LedgerTransferType[]> {
  // the page is found first: words are made only for what is shown
  const rows = await ctx.em.execute<Stored[]>(
    `with page as (select t.id from ledger_transfer t where ${wanted.condition} order by ${order} ${limit === undefined ? '' : `limit ${limit} offset ${offset ?? 0}`})
     select ${COLUMNS} from ${FROM} where t.id in (select id from page) order by ${order}`,
    wanted.values,
  );
  return rows.map(shown);
}

/** The transfers of one application, in order; the caller has made sure that the asker may see them. */
export function transfersOfApplication(ctx: Context, applicationId: string): Promise<LedgerTransferType[]> {
  return find(ctx, { condition: 't.reference_id = ?', values: [applicationId] }, 't.sequence');
}

/** Every movement of a statement's money, in order, for those who read the ledger. */
export function transfersOfSettlement(ctx: Context, settlementId: string): Promise<LedgerTransferType[]> {
  const seen = transfersSeen(ctx);
  return find(
    ctx,
    {
      condition: `${THROUGH(`l.kind = 'PAYABLE_PROVIDER' and l.subject_id = ?`)} and ${seen.condition}`,
      values: [...twice(settlementId), ...seen.values],
    },
    't.sequence',
  );
}

/** The transfers of one claim and those that took them back, in order; the caller has made sure that the asker may see them. */
export function transfersOfClaim(ctx: Context, claimId: string): Promise<LedgerTransferType[]> {
  return find(
    ctx,
    {
      condition: 't.reference_id in (select ?::uuid union all select id from ledger_transfer where reference_id = ?)',
      values: [claimId, claimId],
    },
    't.sequence',
  );
}

/** Transfers by id, in the order of writing; the caller has made sure that the asker may see them. */
export function transfersById(ctx: Context, ids: readonly string[]): Promise<LedgerTransferType[]> {
  return find(ctx, { condition: 't.id = any(?::uuid[])', values: [uuids(ids)] }, 't.sequence');
}

async function loadTransfers(ctx: Context, ids: readonly string[]): Promise<(LedgerTransferType | undefined)[]> {
  const seen = transfersSeen(ctx);
  const rows = await find(
    ctx,
    { condition: `t.id = any(?::uuid[]) and ${seen.condition}`, values: [uuids(ids), ...seen.values] },
    't.sequence',
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id));
}

/** One transfer, undefined when it is not the asker's to see; many single calls in a request become one look-up. */
export const loadTransfer: (ctx: Context, id: string) => Promise<LedgerTransferType | undefined> = loader(loadTransfers);

registerNode('LedgerTransfer', loadTransfers);

/** What was in an account at a moment; whoever holds the account may see it. */
export async function balanceOfAccountAsOf(ctx: Context, accountId: string, at: Date): Promise<Money> {
  const [row] = await ctx.em.execute<{ cents: string }[]>(
    `select coalesce((select sum(amount_cents) from ledger_transfer where credit_id = a.id and at <= ?), 0)
          - coalesce((select sum(amount_cents) from ledger_transfer where debit_id = a.id and at <= ?), 0) as cents from ledger_account a where a.id = ?`,
    [at, at, accountId],
  );
  return money(Number(row?.cents ?? 0));
}

registerNode('LedgerAccount', async (ctx, ids) => {
  const seen = transfersSeen(ctx);
  const rows = await ctx.em.execute<{ id: string; kind: LedgerAccountKind; whose: string | null; cents: string; subject: string | null }[]>(
    `select t.id, t.kind, ${WHOSE('t')} as whose, t.balance_cents as cents, ${SUBJECT('t')} as subject from ledger_account t where t.id = any(?::uuid[]) and ${seen.condition}`,
    [uuids(ids), ...seen.values],
  );
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    return row && account(row.id, row.kind, row.whose, row.cents, row.subject);
  });
});

export interface TransferListing {
  filter?: LedgerTransferFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Fields the console can sort by, as the API describes them. */
export const TRANSFER_ORDERS: Record<string, string> = { sequence: 't.sequence', at: 't.at', amount: 't.amount_cents', kind: 't.kind' };

/** The ledger as a list: the newest first unless asked otherwise. */
export async function consoleLedgerTransfers(
  ctx: Context,
  { filter, search, sort, page, perPage }: TransferListing,
): Promise<LedgerTransferPage> {
  const { limit, offset } = numberedPage(page, perPage);
  const seen = transfersSeen(ctx);
  const conditions = [seen.condition];
  const values = [...seen.values];
  const add = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  if (filter?.ids) add('t.id = any(?::uuid[])', uuids(filter.ids.map((id) => localId('LedgerTransfer', id) ?? NOTHING)));
  if (filter?.fundingSource) add('t.funding_source_id = (select id from funding_source where code = ?)', filter.fundingSource);
  if (filter?.kind) add(`t.kind = any(string_to_array(?, ','))`, filter.kind.join(','));
  if (filter?.application)
    add(THROUGH(`l.kind = 'RESERVED' and l.subject_id = ?`), ...twice(localId('Application', filter.application) ?? NOTHING));
  if (filter?.account) {
    const asked = readGlobalId(filter.account);
    if (asked?.type === 'LearningAccount') {
      add(
        THROUGH(
          `l.subject_id in (select id from training_grant where account_id = ? union all select id from application where account_id = ? union all select ?::uuid)`,
        ),
        ...twice(asked.id, asked.id, asked.id),
      );
    } else {
      add(THROUGH('l.id = ?'), ...twice(asked?.type === 'LedgerAccount' ? asked.id : NOTHING));
    }
  }
  if (filter?.person) {
    const person = await viewMoneyOf(ctx, filter.person, filter.purpose ?? '');
    add(
      THROUGH(
        `l.subject_id in (select id from training_grant where account_id = ? union all select id from application where account_id = ? union all select ?::uuid)`,
      ),
      ...twice(...Array<string>(3).fill(person?.id ?? NOTHING)),
    );
  }
  if (filter?.amountCents) add('t.amount_cents = ?', filter.amountCents);
  if (filter?.on)
    add(
      `t.at >= ?::date::timestamp at time zone 'Europe/Riga' and t.at < (?::date + 1)::timestamp at time zone 'Europe/Riga'`,
      filter.on,
      filter.on,
    );
  if (filter?.from) add('t.at >= ?', filter.from);
  if (filter?.until) add('t.at < ?', filter.until);
  const text = search?.trim().replaceAll('\u0000', '');
  // a person is looked for by `person`, with a purpose
  if (text) add(THROUGH('l.subject_id in (select id from application where number = ?)'), ...twice(text));
  const wanted = { condition: conditions.join(' and '), values };
  const items = await find(ctx, wanted, consoleOrder(sort, TRANSFER_ORDERS, 't.sequence desc', 't.id'), limit, offset);
  const [count] = await ctx.em.execute<{ count: string }[]>(
    `select count(*) from ledger_transfer t where ${wanted.condition}`,
    wanted.values,
  );
  return { items, totalCount: Number(count!.count) };
}

/** On one side or the other an account for which the condition holds. */
const THROUGH = (condition: string) =>
  `(t.debit_id in (select l.id from ledger_account l where ${condition}) or t.credit_id in (select l.id from ledger_account l where ${condition}))`;
const twice = (...values: unknown[]) => [...values, ...values];
const NOTHING = '00000000-0000-0000-0000-000000000000';
