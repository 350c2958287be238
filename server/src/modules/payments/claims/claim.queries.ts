import type { Context } from '../../../context.ts';
import { globalId, localId } from '../../../shared/global-id.ts';
import { loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import type { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import { isInstant, isUuid } from '../../../shared/read-model/cursor-values.ts';
import { askedPage, connectionFrom, type Keyset, pageBounds, pageOrder, questionMarks } from '../../../shared/read-model/keyset.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { ApplicationStatus } from '../../training/applications/application-status.enum.ts';
import type { Seen } from '../../training/applications/applications-seen.ts';
import { mayOpenEvidence } from './evidence-use.ts';
import { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import type { Scheme } from '../../rules/funding-sources/rules/rule-set.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { type ClaimStatus, OPEN_CLAIM } from './claim-moves.ts';
import { ClaimResult } from './claim-result.enum.ts';
import { ClaimWaitingFor } from './claim-waiting-for.enum.ts';
import { whatHappensNextToClaim } from './words/claim-words.ts';
import type { ClaimFilter } from './claim.inputs.ts';
import type { ClaimEventType, ClaimEvidenceType, ClaimPage, ClaimType } from './claim.type.ts';
import { actsFor, CLAIM_DECIDERS, claimsHandled, claimsSeen } from './claims-seen.ts';
import type { EvidenceKind } from './evidence-kind.enum.ts';
import { say } from './words/index.gen.ts';

interface Stored {
  id: string;
  number: string;
  kind: SchemeKind;
  status: ClaimStatus;
  waitingFor: ClaimWaitingFor | null;
  schemeCode: string;
  scheme: Scheme | null;
  item: string | null;
  result: ClaimResult | null;
  achievedOn: string | null;
  certificateNumber: string | null;
  invoiceIssuer: string | null;
  invoiceNumber: string | null;
  month: string | null;
  daysInTraining: number | null;
  costCents: number;
  recognisedCents: number | null;
  payableCents: number;
  approvedCents: number | null;
  submittedAt: string;
  decidedAt: string | null;
  answerBy: string | null;
  rulesVersion: number;
  askedEvidence: EvidenceKind[];
  askedWords: Translation | null;
  evidence: EvidenceKind[];
  hasBankAccount: boolean;
  paidOn: string | null;
  paymentReference: string | null;
  paidTo: string | null;
  personId: string;
  accountId: string;
  fundingSourceId: string;
  applicationId: string | null;
  decision: object[];
}

const FROM = `claim c join learning_account l on l.id = c.account_id
  left join funding_source_version v on v.funding_source_id = c.funding_source_id and v.number = c.rules_version
  left join payout o on o.id = c.payout_id left join bank_account b on b.id = c.paid_to_id`;

const COLUMNS = `c.id, c.number, c.kind, c.status, c.waiting_for as "waitingFor", c.scheme_code as "schemeCode",
  (select s from jsonb_array_elements(v.rules -> 'schemes') s where s ->> 'code' = c.scheme_code limit 1) as scheme,
  c.item, c.result, c.achieved_on::text as "achievedOn", c.certificate_number as "certificateNumber", c.invoice_issuer as "invoiceIssuer", c.invoice_number as "invoiceNumber",
  c.month, c.days_in_training as "daysInTraining", c.cost_cents::float8 as "costCents", c.recognised_cents::float8 as "recognisedCents", c.payable_cents::float8 as "payableCents",
  c.approved_cents::float8 as "approvedCents", c.submitted_at as "submittedAt", c.decided_at as "decidedAt", c.answer_by::text as "answerBy", c.rules_version as "rulesVersion",
  to_jsonb(c.asked_evidence) as "askedEvidence", c.asked_words as "askedWords", coalesce((select jsonb_agg(distinct e.kind) from claim_evidence e where e.claim_id = c.id), '[]') as evidence,
  exists (select from bank_account k where k.account_id = c.account_id and k.replaced_at is null) as "hasBankAccount",
  o.paid_on::text as "paidOn", o.reference as "paymentReference", b.masked as "paidTo", l.person_id as "personId", c.account_id as "accountId",
  c.funding_source_id as "fundingSourceId", c.application_id as "applicationId", c.decision`;

/** Claims by database id, in order; undefined for those the asker may not see. */
export async function loadClaims(ctx: Context, ids: readonly string[]): Promise<(ClaimType | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await findClaims(ctx, { condition: 'c.id = any(?::uuid[])', values: [uuids(new Set(ids))] }, claimsSeen(ctx));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id));
}

/** One claim; many single calls in a request become one look-up. */
export const loadClaim = loader<string, ClaimType | undefined>(loadClaims);

registerNode('Claim', loadClaims);

/** Claims that fit, narrowed to what the asker may see. */
export async function findClaims(
  ctx: Context,
  wanted: Seen,
  seen: Seen,
  order = 'c.submitted_at',
  limit?: number,
  offset?: number,
): Promise<ClaimType[]> {
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from ${FROM} where ${wanted.condition} and ${seen.condition} order by ${order} ${limit === undefined ? '' : `limit ${limit}`} ${offset === undefined ? '' : `offset ${offset}`}`,
    [...wanted.values, ...seen.values],
  );
  return rows.map((row) => shown(ctx, row));
}

function shown(ctx: Context, row: Stored): ClaimType {
  const isOwn = ctx.viewer?.accountId === row.accountId;
  const isStipend = row.kind === SchemeKind.STIPEND;
  const isOpen = OPEN_CLAIM.includes(row.status);
  const missingEvidence = missing(row);
  const isOver = row.status === ApplicationStatus.REJECTED || row.status === ApplicationStatus.WITHDRAWN;
  const paysCents = isOver ? 0 : (row.approvedCents ?? row.payableCents);
  const next = whatHappensNextToClaim({ ...row, isStipend, missingEvidence, amountCents: paysCents });
  const mayDecide = actsFor(ctx, CLAIM_DECIDERS, row.fundingSourceId) && row.personId !== ctx.viewer?.personId;
  const item = row.scheme?.kind === 'REIMBURSEMENT' ? row.scheme.items.find(({ code }) => code === row.item) : undefined;
  return {
    __typename: 'Claim',
    id: row.id,
    number: row.number,
    kind: row.kind,
    status: row.status,
    waitingFor: row.waitingFor,
    schemeCode: row.schemeCode,
    schemeName: translation(row.scheme?.name ?? { lv: row.schemeCode }),
    item: row.item === null ? null : { code: row.item, name: translation(item?.name ?? { lv: row.item }) },
    result: row.result,
    achievedOn: row.achievedOn,
    certificateNumber: row.certificateNumber,
    invoiceIssuer: row.invoiceIssuer,
    invoiceNumber: row.invoiceNumber,
    month: row.month,
    daysInTraining: row.daysInTraining,
    cost: money(row.costCents),
    recognised: row.recognisedCents === null ? null : money(row.recognisedCents),
    pays: money(paysCents),
    submittedAt: new Date(row.submittedAt),
    decidedAt: row.decidedAt === null ? null : new Date(row.decidedAt),
    rulesVersion: row.rulesVersion,
    whatHappensNext: next.words,
    nextBy: next.by,
    missingEvidence,
    askedFor: row.askedWords,
    hasBankAccount: row.hasBankAccount,
    paidOn: row.paidOn,
    paymentReference: row.paymentReference,
    paidTo: row.paidTo,
    canBeWithdrawn: isOwn && isOpen,
    canAddEvidence: isOwn && isOpen && !isStipend,
    canTellResult: isOwn && row.status === ApplicationStatus.WAITING_FOR_FACTS && row.result === ClaimResult.AWAITED,
    canBeDecided: mayDecide && row.status === ApplicationStatus.SUBMITTED,
    canBeReopened: mayDecide && row.status === ApplicationStatus.APPROVED,
    accountId: row.accountId,
    fundingSourceId: row.fundingSourceId,
    applicationId: row.applicationId,
    decisionKept: row.decision,
  } as ClaimType;
}

function translation(text: { lv: string; en?: string | null | undefined }): Translation {
  return text.en ? { lv: text.lv, en: text.en } : { lv: text.lv };
}

/** What an open claim lacks: what the officer asks for, else what the rules need and is not there. */
function missing(row: Stored): EvidenceKind[] {
  if (!OPEN_CLAIM.includes(row.status)) return [];
  if (row.askedEvidence.length > 0) return row.askedEvidence;
  const needed = row.scheme && 'evidence' in row.scheme ? row.scheme.evidence : [];
  return needed.filter((kind) => !row.evidence.includes(kind as EvidenceKind)) as EvidenceKind[];
}

/** Cursors count in milliseconds, and so does the order: of two claims within one, the id decides. */
const NEWEST_FIRST: Keyset = {
  columns: [
    { sql: `date_trunc('milliseconds', c.submitted_at)`, type: 'timestamptz', accepts: isInstant },
    { sql: 'c.id', type: 'uuid', accepts: isUuid },
  ],
  isDescending: true,
};

/** The claims of one account, the newest first. */
export async function claimsOfAccount(ctx: Context, accountId: string, args: ConnectionArgs): Promise<Connection<ClaimType>> {
  const page = askedPage(args);
  const seen = claimsSeen(ctx);
  const values: unknown[] = [accountId];
  const bounds = pageBounds(page, NEWEST_FIRST, questionMarks(values));
  const wanted: Seen = { condition: ['c.account_id = ?', ...bounds].join(' and '), values };
  return connectionFrom(page, {
    rows: await findClaims(ctx, wanted, seen, pageOrder(page, NEWEST_FIRST), page.size + 1),
    nodes: (rows) => rows,
    cursor: ({ submittedAt, id }) => [submittedAt.toISOString(), id],
    total: () => countClaims(ctx, { condition: 'c.account_id = ?', values: [accountId] }, seen),
  });
}

async function countClaims(ctx: Context, wanted: Seen, seen: Seen): Promise<number> {
  const [count] = await ctx.em.execute<{ count: string }[]>(
    `select count(*) from claim c where ${wanted.condition} and ${seen.condition}`,
    [...wanted.values, ...seen.values],
  );
  return Number(count!.count);
}

/** Fields the console can sort by, as the API describes them. */
export const CLAIM_ORDERS: Record<string, string> = {
  submittedAt: 'c.submitted_at',
  number: 'c.number',
  status: 'c.status',
  kind: 'c.kind',
  cost: 'c.cost_cents',
  pays: 'coalesce(c.approved_cents, c.payable_cents)',
  nextBy: 'c.answer_by',
  month: 'c.month',
};

export interface ClaimListing {
  filter?: ClaimFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Claims for those who work on them: the oldest first, because that is who waits longest. */
export async function consoleClaims(ctx: Context, { filter, search, sort, page, perPage }: ClaimListing): Promise<ClaimPage> {
  const { limit, offset } = numberedPage(page, perPage);
  const wanted = wantedBy(ctx, filter, search);
  const seen = claimsHandled(ctx);
  const items = await findClaims(ctx, wanted, seen, consoleOrder(sort, CLAIM_ORDERS, 'c.submitted_at', 'c.id'), limit, offset);
  return { items, totalCount: await countClaims(ctx, wanted, seen) };
}

/** Whoever has waited longest for a decision after this one; from the beginning when nobody has. Stipends are confirmed as a list. */
export async function nextClaimToDecide(ctx: Context, after: string | null): Promise<ClaimType | null> {
  const id = after ? (localId('Claim', after) ?? NOTHING) : NOTHING;
  const mine: Seen = {
    condition: `c.status = 'SUBMITTED' and c.kind <> 'STIPEND' and c.id <> ? and l.person_id <> ?`,
    values: [id, ctx.viewer!.personId],
  };
  const [next] = await findClaims(
    ctx,
    mine,
    claimsHandled(ctx),
    `(c.submitted_at, c.id) <= (select d.submitted_at, d.id from claim d where d.id = '${id}'), c.submitted_at, c.id`,
    1,
  );
  return next ?? null;
}

function wantedBy(ctx: Context, filter: ClaimFilter | null | undefined, search: string | null | undefined): Seen {
  const conditions = ['true'];
  const values: unknown[] = [];
  const add = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  const oneOf = (column: string, list: readonly string[] | null | undefined) => {
    if (list) add(`${column} = any(string_to_array(?, ','))`, list.join(','));
  };
  if (filter?.ids) add('c.id = any(?::uuid[])', uuids(filter.ids.map((id) => localId('Claim', id) ?? NOTHING)));
  oneOf('c.status', filter?.status);
  oneOf('c.waiting_for', filter?.waitingFor);
  oneOf('c.kind', filter?.kind);
  if (filter?.fundingSource)
    add(`c.funding_source_id in (select id from funding_source where code = any(string_to_array(?, ',')))`, filter.fundingSource.join(','));
  if (filter?.application) add('c.application_id = ?', localId('Application', filter.application) ?? NOTHING);
  if (filter?.month) add('c.month = ?', filter.month.replaceAll('\u0000', ''));
  if (filter?.isLate !== null && filter?.isLate !== undefined)
    add(`(c.status = 'SUBMITTED' and c.answer_by < ?::date) = ?`, ctx.clock.today(), filter.isLate);
  if (filter?.hasBankAccount !== null && filter?.hasBankAccount !== undefined)
    add(`exists (select from bank_account k where k.account_id = c.account_id and k.replaced_at is null) = ?`, filter.hasBankAccount);
  if (filter?.submittedFrom) add(`c.submitted_at >= (?::date)::timestamp at time zone 'Europe/Riga'`, filter.submittedFrom);
  if (filter?.submittedUntil) add(`c.submitted_at < (?::date + 1)::timestamp at time zone 'Europe/Riga'`, filter.submittedUntil);
  for (const text of [filter?.search, search]) {
    const trimmed = text?.trim().replaceAll('\u0000', '');
    if (!trimmed) continue;
    const part = `%${trimmed.replace(/[\\%_]/g, '\\$&')}%`;
    add(
      `(c.number ilike ? or c.invoice_number ilike ? or c.certificate_number ilike ? or exists (select from learning_account y join person h on h.id = y.person_id where y.id = c.account_id and h.given_name || ' ' || h.family_name ilike ?))`,
      part,
      part,
      part,
      part,
    );
  }
  return { condition: conditions.join(' and '), values };
}

const NOTHING = '00000000-0000-0000-0000-000000000000';

/** The documents of a claim; the address only for those who may open it. */
export async function evidenceOf(ctx: Context, claim: ClaimType): Promise<ClaimEvidenceType[]> {
  const isOwn = ctx.viewer?.accountId === claim.accountId;
  const decides = ctx.viewer !== null && mayOpenEvidence(ctx.viewer, claim.fundingSourceId);
  const rows = await ctx.em.execute<
    { fileId: string; kind: EvidenceKind; name: string; mediaType: string; size: number; addedAt: string; alsoIn: string[] }[]
  >(
    `select f.id as "fileId", e.kind, f.name, f.media_type as "mediaType", f.size_bytes as size, e.added_at as "addedAt",
            coalesce((select jsonb_agg(distinct c.number) from stored_file s join claim_evidence d on d.file_id = s.id join claim c on c.id = d.claim_id
                       where s.digest = f.digest and d.claim_id <> e.claim_id), '[]') as "alsoIn"
       from claim_evidence e join stored_file f on f.id = e.file_id where e.claim_id = ? order by e.added_at, e.id`,
    [claim.id],
  );
  return rows.map(({ fileId, alsoIn, addedAt, ...row }) => {
    const file = globalId('StoredFile', fileId);
    return {
      ...row,
      file,
      addedAt: new Date(addedAt),
      url: isOwn || decides ? `/files/${file}` : null,
      alsoIn: decides ? alsoIn : [],
    };
  });
}

const CAPACITIES: Record<'own' | 'agency' | 'platform', Translation> = {
  own: say.capacitiesOwn,
  agency: say.capacitiesAgency,
  platform: say.capacitiesPlatform,
};

/** The moves of a claim in order. Those who work on it see names; the claimant sees in which capacity somebody acted. */
export async function timelineOfClaim(ctx: Context, claim: ClaimType): Promise<ClaimEventType[]> {
  const rows = await ctx.em.execute<
    {
      at: string;
      from: ApplicationStatus | null;
      to: ApplicationStatus;
      reason: Translation | null;
      actorId: string | null;
      name: string | null;
      isClaimant: boolean;
    }[]
  >(
    `select e.at, e."from", e."to", e.reason, e.actor_id as "actorId", h.given_name || ' ' || h.family_name as name, coalesce(e.actor_id = l.person_id, false) as "isClaimant"
       from claim_event e join claim c on c.id = e.claim_id join learning_account l on l.id = c.account_id left join person h on h.id = e.actor_id
      where e.claim_id = ? order by e.at, e.id`,
    [claim.id],
  );
  const isOwn = ctx.viewer?.accountId === claim.accountId;
  return rows.map(({ at, from, to, reason, actorId, name, isClaimant }) => {
    const actor = actorId === null ? CAPACITIES.platform : isOwn ? (isClaimant ? CAPACITIES.own : CAPACITIES.agency) : { lv: name ?? '' };
    return { at: new Date(at), from, to, reason, actor };
  });
}
