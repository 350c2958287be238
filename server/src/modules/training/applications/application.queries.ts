import type { Context } from '../../../context.ts';
import { money } from '../../../shared/money.ts';
import { loader } from '../../../shared/loader.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { localId } from '../../../shared/global-id.ts';
import type { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import { isInstant, isUuid } from '../../../shared/read-model/cursor-values.ts';
import { askedPage, connectionFrom, type Keyset, pageBounds, pageOrder, questionMarks } from '../../../shared/read-model/keyset.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import type { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import type { ApplicationFilter } from './application.inputs.ts';
import { BEFORE_TRAINING, isDueToBegin } from './application-moves.ts';
import { ApplicationStatus } from './application-status.enum.ts';
import type { ApplicationEventType, ApplicationPage, ApplicationPartType, ApplicationType, StepBackType } from './application.type.ts';
import { applicationsHandled, applicationsSeen, type Seen } from './applications-seen.ts';
import { type DrawAwaited, stepBackConsequence, whatHappensNext } from './words/what-happens-next.ts';
import { stepBackOf } from './stepping-back/step-back.ts';
import { stepBackWords } from './words/step-back-words.ts';
import { AWAITED_SOURCE, type WaitingFor } from './waiting-for.enum.ts';
import { say } from './words/index.gen.ts';

/** An application as the database keeps it, with what its answers are made from. */
export interface StoredApplication {
  id: string;
  number: string;
  status: ApplicationStatus;
  schemeCode: string | null;
  schemeKind: SchemeKind | null;
  priceCents: string;
  paidCents: string;
  coPaymentCents: string;
  ifConfirmedCents: string | null;
  reservedCents: string;
  submittedAt: string | Date;
  decidedAt: string | Date | null;
  receiptNumber: string;
  draw: DrawAwaited | null;
  waitlistNumber: string | null;
  rulesVersion: number | null;
  completedOn: string | null;
  hoursMissed: number;
  holdsPlace: boolean;
  waitingFor: WaitingFor | null;
  confirmBy: string | null;
  answerBy: string | null;
  startsOn: string;
  endsOn: string;
  groupId: string;
  programmeId: string;
  providerId: string;
  accountId: string;
  fundingSourceId: string | null;
  secondFundingSourceId: string | null;
  secondSchemeCode: string | null;
  secondSchemeKind: SchemeKind | null;
  secondRulesVersion: number | null;
  secondPaidCents: string;
  secondReservedCents: string | null;
  drawTicketId: string | null;
  decision: object[];
}

const FROM = 'application a join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id';

/**
 * Of `a` (application), `g` (its group) and `p` (its programme). The waiting list one stands in is that of the group for a place and
 * that of the source for money. Where two sources pay, `reservedCents` is what both hold.
 */
export const APPLICATION_COLUMNS = `a.id, a.number, a.status, a.scheme_code as "schemeCode", a.scheme_kind as "schemeKind", a.price_cents as "priceCents", a.paid_by_scheme_cents as "paidCents", a.co_payment_cents as "coPaymentCents",
  a.co_payment_if_confirmed_cents as "ifConfirmedCents",
  coalesce((select sum(r.balance_cents) from ledger_account r where r.kind = 'RESERVED' and r.subject_id = a.id), 0) as "reservedCents",
  a.submitted_at as "submittedAt", a.decided_at as "decidedAt", a.receipt_number as "receiptNumber",
  case when a.status = 'WAITLISTED' and not a.holds_place then (
    select count(*) from application w where w.status = 'WAITLISTED' and not w.holds_place and coalesce(w.drawn_number, w.receipt_number) <= coalesce(a.drawn_number, a.receipt_number)
       and case when a.waiting_for = 'PLACE' then w.waiting_for = 'PLACE' and w.group_id = a.group_id
                else case w.waiting_for when 'MONEY' then w.funding_source_id when 'SECOND_MONEY' then w.second_funding_source_id end = ${AWAITED_SOURCE} end) end as "waitlistNumber",
  case when a.decided_at is null and a.draw_ticket_id is not null then (
    select json_build_object('ticket', t.ticket, 'drawAt', d.draw_at) from draw_ticket t join draw d on d.id = t.draw_id where t.id = a.draw_ticket_id) end as draw,
  a.rules_version as "rulesVersion", a.completed_on::text as "completedOn", a.hours_missed as "hoursMissed", a.holds_place as "holdsPlace", a.waiting_for as "waitingFor", a.confirm_by::text as "confirmBy", a.answer_by::text as "answerBy",
  g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", a.group_id as "groupId", g.programme_id as "programmeId", p.provider_id as "providerId", a.account_id as "accountId", a.funding_source_id as "fundingSourceId", a.second_funding_source_id as "secondFundingSourceId", a.second_scheme_code as "secondSchemeCode", a.second_scheme_kind as "secondSchemeKind",
  a.second_rules_version as "secondRulesVersion", a.second_paid_cents as "secondPaidCents",
  case when a.second_funding_source_id is not null then coalesce((select r.balance_cents from ledger_account r where r.kind = 'RESERVED' and r.subject_id = a.id and r.funding_source_id = a.second_funding_source_id), 0) end as "secondReservedCents", a.draw_ticket_id as "drawTicketId", a.decision`;

/** Applications by database id, in order; undefined for those the asker may not see. */
export async function loadApplications(ctx: Context, ids: readonly string[]): Promise<(ApplicationType | undefined)[]> {
  const rows = await find(ctx, { condition: 'a.id = any(?::uuid[])', values: [uuids(new Set(ids))] }, applicationsSeen(ctx));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id));
}

/** One application; many single calls in a request become one look-up. */
export const loadApplication: (ctx: Context, id: string) => Promise<ApplicationType | undefined> = loader(loadApplications);

registerNode('Application', loadApplications);

async function find(
  ctx: Context,
  wanted: Seen,
  seen: Seen,
  order = 'a.receipt_number',
  limit?: number,
  offset?: number,
): Promise<ApplicationType[]> {
  const rows = await ctx.em.execute<StoredApplication[]>(
    `select ${APPLICATION_COLUMNS} from ${FROM} where ${wanted.condition} and ${seen.condition} order by ${order} ${limit === undefined ? '' : `limit ${limit}`} ${offset === undefined ? '' : `offset ${offset}`}`,
    [...wanted.values, ...seen.values],
  );
  return rows.map((row) => shownApplication(ctx, row));
}

/** As the asker sees it. */
export function shownApplication(ctx: Context, row: StoredApplication): ApplicationType {
  const isOwn = ctx.viewer?.accountId === row.accountId;
  const reservedCents = Number(row.reservedCents);
  const waitlistNumber = row.waitlistNumber === null ? null : Number(row.waitlistNumber);
  const next = whatHappensNext({ ...row, isDecided: row.decidedAt !== null, waitlistNumber, receiptNumber: Number(row.receiptNumber) });
  const mayHandle = ctx.viewer !== null && (isOwn || (applicationsHandled(ctx).condition !== 'false' && isOfMainSource(ctx, row)));
  const canBeWithdrawn = mayHandle && BEFORE_TRAINING.includes(row.status) && !isDueToBegin(row, ctx.clock.today());
  const canBeInterrupted = mayHandle && row.status === ApplicationStatus.IN_TRAINING;
  return {
    __typename: 'Application',
    id: row.id,
    number: row.number,
    status: row.status,
    schemeCode: row.schemeCode,
    schemeKind: row.schemeKind,
    price: money(Number(row.priceCents)),
    paidByScheme: money(Number(row.paidCents)),
    reserved: money(reservedCents),
    coPayment: money(Number(row.coPaymentCents)),
    coPaymentIfConfirmed: row.ifConfirmedCents === null ? null : money(Number(row.ifConfirmedCents)),
    submittedAt: new Date(row.submittedAt),
    waitlistNumber,
    receiptNumber: Number(row.receiptNumber),
    rulesVersion: row.rulesVersion,
    decidedBy: row.decidedAt === null ? null : new Date(row.decidedAt),
    completedOn: row.completedOn,
    hoursMissed: row.hoursMissed,
    whatHappensNext: next.words,
    nextBy: next.by,
    canBeWithdrawn,
    canBeInterrupted,
    canBeConfirmed: isOwn && row.status === ApplicationStatus.WAITLISTED && row.holdsPlace,
    withdrawConsequence:
      canBeWithdrawn || canBeInterrupted
        ? stepBackConsequence({ status: row.status, reservedCents, isFunded: row.fundingSourceId !== null })
        : null,
    groupId: row.groupId,
    programmeId: row.programmeId,
    accountId: row.accountId,
    providerId: row.providerId,
    fundingSourceId: row.fundingSourceId,
    parts: partsOfApplication(row),
    drawTicketId: row.drawTicketId,
    decisionKept: row.decision,
  } as ApplicationType;
}

/** Who works for the second source only reads: the main one's people decide (FUND-17). */
function isOfMainSource(ctx: Context, { fundingSourceId }: StoredApplication): boolean {
  const own = ctx.viewer?.actingAs.fundingSourceId;
  return !own || own === fundingSourceId;
}

/** What each source pays, the main one first; nothing where the person pays in full. */
function partsOfApplication(row: StoredApplication): ApplicationPartType[] {
  if (!row.fundingSourceId) return [];
  const secondCents = Number(row.secondPaidCents);
  const secondReserved = Number(row.secondReservedCents ?? 0);
  const main = {
    applicationId: row.id,
    fundingSourceId: row.fundingSourceId,
    schemeCode: row.schemeCode,
    schemeKind: row.schemeKind,
    pays: money(Number(row.paidCents) - secondCents),
    reserved: money(Number(row.reservedCents) - secondReserved),
    rulesVersion: row.rulesVersion,
  };
  if (!row.secondFundingSourceId) return [main];
  const second = {
    applicationId: row.id,
    fundingSourceId: row.secondFundingSourceId,
    schemeCode: row.secondSchemeCode,
    schemeKind: row.secondSchemeKind,
    pays: money(secondCents),
    reserved: money(secondReserved),
    rulesVersion: row.secondRulesVersion,
  };
  return [main, second];
}

/** Cursors count in milliseconds, and so does the order: of two applications within one, the id decides. */
const NEWEST_FIRST: Keyset = {
  columns: [
    { sql: `date_trunc('milliseconds', a.submitted_at)`, type: 'timestamptz', accepts: isInstant },
    { sql: 'a.id', type: 'uuid', accepts: isUuid },
  ],
  isDescending: true,
};

/** The applications of one account, the newest first. */
export async function applicationsOfAccount(ctx: Context, accountId: string, args: ConnectionArgs): Promise<Connection<ApplicationType>> {
  const page = askedPage(args);
  const seen = applicationsSeen(ctx);
  const values: unknown[] = [accountId];
  const bounds = pageBounds(page, NEWEST_FIRST, questionMarks(values));
  const wanted: Seen = { condition: ['a.account_id = ?', ...bounds].join(' and '), values };
  const total = async () => {
    const [count] = await ctx.em.execute<{ count: string }[]>(`select count(*) from ${FROM} where a.account_id = ? and ${seen.condition}`, [
      accountId,
      ...seen.values,
    ]);
    return Number(count!.count);
  };
  return connectionFrom(page, {
    rows: await find(ctx, wanted, seen, pageOrder(page, NEWEST_FIRST), page.size + 1),
    nodes: (rows) => rows,
    cursor: ({ submittedAt, id }) => [submittedAt.toISOString(), id],
    total,
  });
}

/** Fields the console can sort by, as the API describes them. */
export const APPLICATION_ORDERS: Record<string, string> = {
  submittedAt: 'a.submitted_at',
  number: 'a.receipt_number',
  receiptNumber: 'a.receipt_number',
  status: 'a.status',
  price: 'a.price_cents',
  coPayment: 'a.co_payment_cents',
  nextBy: 'a.answer_by',
  completedOn: 'a.completed_on',
};

export interface ApplicationListing {
  filter?: ApplicationFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Applications for those who work on them, each role its own. */
export async function consoleApplications(
  ctx: Context,
  { filter, search, sort, page, perPage }: ApplicationListing,
): Promise<ApplicationPage> {
  const { limit, offset } = numberedPage(page, perPage);
  const wanted = wantedBy(filter, search);
  const seen = applicationsHandled(ctx);
  const items = await find(ctx, wanted, seen, consoleOrder(sort, APPLICATION_ORDERS, 'a.receipt_number desc', 'a.id'), limit, offset);
  const [count] = await ctx.em.execute<{ count: string }[]>(
    `select count(*) from ${FROM} where ${wanted.condition} and ${seen.condition}`,
    [...wanted.values, ...seen.values],
  );
  return { items, totalCount: Number(count!.count) };
}

function wantedBy(filter: ApplicationFilter | null | undefined, search: string | null | undefined): Seen {
  const conditions = ['true'];
  const values: unknown[] = [];
  const add = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  const one = (type: string, column: string, id: string | null | undefined) => {
    if (id) add(`${column} = ?`, localId(type, id) ?? NOTHING);
  };
  if (filter?.ids) add('a.id = any(?::uuid[])', uuids(filter.ids.map((id) => localId('Application', id) ?? NOTHING)));
  if (filter?.status) add(`a.status = any(string_to_array(?, ','))`, filter.status.join(','));
  if (filter?.fundingSource)
    add(
      `exists (select from funding_source s where s.id in (a.funding_source_id, a.second_funding_source_id) and s.code = any(string_to_array(?, ',')))`,
      filter.fundingSource.join(','),
    );
  one('Programme', 'g.programme_id', filter?.programme);
  one('Group', 'a.group_id', filter?.group);
  one('Provider', 'p.provider_id', filter?.provider);
  if (filter?.submittedFrom) add(`a.submitted_at >= (?::date)::timestamp at time zone 'Europe/Riga'`, filter.submittedFrom);
  if (filter?.submittedUntil) add(`a.submitted_at < (?::date + 1)::timestamp at time zone 'Europe/Riga'`, filter.submittedUntil);
  for (const text of [filter?.search, search]) {
    const trimmed = text?.trim().replaceAll('\u0000', '');
    if (trimmed)
      add(
        `(a.number ilike ? or exists (select from learning_account l join person h on h.id = l.person_id where l.id = a.account_id and h.given_name || ' ' || h.family_name ilike ?))`,
        like(trimmed),
        like(trimmed),
      );
  }
  return { condition: conditions.join(' and '), values };
}

function like(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

const NOTHING = '00000000-0000-0000-0000-000000000000';

const CAPACITIES: Record<'own' | 'provider' | 'agency' | 'platform', Translation> = {
  own: say.capacitiesOwn,
  provider: say.capacitiesProvider,
  agency: say.capacitiesAgency,
  platform: say.capacitiesPlatform,
};

/** The moves of an application in order. Those who work on it see names; the applicant sees in which capacity somebody acted. */
export async function timelineOf(ctx: Context, application: ApplicationType): Promise<ApplicationEventType[]> {
  const rows = await ctx.em.execute<
    {
      at: string;
      from: ApplicationStatus | null;
      to: ApplicationStatus;
      reason: Translation | null;
      actorId: string | null;
      name: string | null;
      isApplicant: boolean;
      isProvider: boolean;
    }[]
  >(
    `select e.at, e."from", e."to", e.reason, e.actor_id as "actorId", h.given_name || ' ' || h.family_name as name, coalesce(e.actor_id = l.person_id, false) as "isApplicant",
            exists (select from role_grant r where r.person_id = e.actor_id and r.provider_id = ?) as "isProvider"
       from application_event e join application a on a.id = e.application_id join learning_account l on l.id = a.account_id left join person h on h.id = e.actor_id
      where e.application_id = ? order by e.at, e.id`,
    [application.providerId, application.id],
  );
  const isOwn = ctx.viewer?.accountId === application.accountId;
  return rows.map(({ at, from, to, reason, actorId, name, isApplicant, isProvider }) => {
    const capacity = actorId === null ? CAPACITIES.platform : isProvider ? CAPACITIES.provider : CAPACITIES.agency;
    const actor = isApplicant
      ? isOwn
        ? CAPACITIES.own
        : { lv: name ?? '', en: name ?? '' }
      : isOwn || actorId === null
        ? capacity
        : { lv: name ?? '', en: name ?? '' };
    return { at: new Date(at), from, to, reason, actor };
  });
}

/** What stepping back today would do, told to the person alone: what is free on their grants is nobody else's affair (ROLE-5). */
export async function stepBackToday(ctx: Context, application: ApplicationType): Promise<StepBackType | null> {
  if (ctx.viewer?.accountId !== application.accountId || !(application.canBeWithdrawn || application.canBeInterrupted)) return null;
  const step = await stepBackOf(ctx.em, application.id, ctx.clock.today());
  if (!step) return null;
  const sentences = stepBackWords(step);
  return {
    on: step.on,
    toGrants: money(step.toGrantsCents),
    toBudget: money(step.toBudgetCents),
    chooseBy: step.chooseBy,
    providerEarns: money(step.providerEarnsCents),
    lost: money(step.lostCents),
    grantLost: money(step.grantLostCents),
    allBackUntil: step.allBackUntil,
    sentences: { lv: sentences.map(({ lv }) => lv), en: sentences.map(({ en }) => en) },
  };
}
