import type { EntityManager } from '@mikro-orm/postgresql';
import { type Clock, dayInRiga } from '../../../../shared/clock.ts';
import { uuids } from '../../../../shared/uuids.ts';
import type { Override } from '../../../rules/eligibility/facts.ts';
import { quoteMany } from '../../../money/quotes/quote-many.ts';
import { type Asked, offerOf } from './offer-of.ts';
import { type Offer, type SelfPaid, selfPaid } from './offer.ts';

export interface OfferRequest {
  id: string;
  accountId: string;
  groupId: string;
  programmeId: string;
  fundingSourceId: string | null;
  /** The scheme that was asked for; null: the best one of the source. */
  schemeCode: string | null;
  /** The source that is asked to pay a part as well (FUND-17), and its scheme likewise. */
  secondFundingSourceId: string | null;
  secondSchemeCode: string | null;
  /** The moment whose facts and rules count. */
  submittedAt: Date;
}

/** A request that is about to be decided. */
export interface DecisionRequest extends OfferRequest {
  /** How many transfers have reserved for it before: a refusal that is taken back is decided again, and reserves again. */
  reservedBefore: number;
}

/** What a request to be decided reads of an application `a` and its group `g`. */
export const REQUEST_COLUMNS = `a.id, a.account_id as "accountId", a.group_id as "groupId", g.programme_id as "programmeId", a.funding_source_id as "fundingSourceId", a.scheme_code as "schemeCode",
  a.second_funding_source_id as "secondFundingSourceId", a.second_scheme_code as "secondSchemeCode", a.submitted_at as "submittedAt",
  (select count(*)::int from ledger_transfer t where t.reference_id = a.id and t.kind = 'RESERVE') as "reservedBefore"`;

/**
 * What the rules offer to each application, by the same quote that the person saw before (FUND-18). Read inside the deciding
 * transaction, when the grants are held, so that the offer is what the money moves by.
 */
export async function offersFor(em: EntityManager, clock: Clock, requests: readonly OfferRequest[]): Promise<(Offer | SelfPaid | null)[]> {
  const funded = requests.filter(({ fundingSourceId }) => fundingSourceId !== null);
  const quotes = await quotesFor(em, clock, funded);
  const codes = await codesOf(em, funded);
  const offers = new Map(funded.map((request, index) => [request.id, offerOf(quotes[index]?.schemes ?? [], askedOf(request, codes))]));
  return requests.map((request) => (request.fundingSourceId === null ? selfPaid : (offers.get(request.id) ?? null)));
}

/** What each of the sources that an application asked offers by itself, the main one first. */
export async function offersBySource(em: EntityManager, clock: Clock, request: OfferRequest): Promise<(Offer | null)[]> {
  const [quote] = await quotesFor(em, clock, [request]);
  const asked = askedOf(request, await codesOf(em, [request]));
  return asked.map((one) => offerOf(quote?.schemes ?? [], [one], asked.length > 1));
}

async function quotesFor(em: EntityManager, clock: Clock, requests: readonly OfferRequest[]) {
  const overrides = await overridesOf(
    em,
    requests.map(({ id }) => id),
  );
  return quoteMany(
    em,
    requests.map(({ id, accountId, programmeId, groupId, submittedAt }) => ({
      applicationId: id,
      accountId,
      programmeId,
      groupId,
      on: dayInRiga(submittedAt),
      ...(overrides.has(id) ? { overrides: overrides.get(id)! } : {}),
    })),
    clock.now(),
  );
}

function askedOf(request: OfferRequest, codes: ReadonlyMap<string, string>): Asked[] {
  const { fundingSourceId, schemeCode, secondFundingSourceId, secondSchemeCode } = request;
  const one = (id: string, scheme: string | null) => ({ fundingSourceId: id, sourceCode: codes.get(id), schemeCode: scheme });
  return [one(fundingSourceId!, schemeCode), ...(secondFundingSourceId ? [one(secondFundingSourceId, secondSchemeCode)] : [])];
}
async function codesOf(em: EntityManager, requests: readonly OfferRequest[]): Promise<Map<string, string>> {
  const ids = new Set(requests.flatMap(({ fundingSourceId, secondFundingSourceId }) => [fundingSourceId, secondFundingSourceId]));
  ids.delete(null);
  if (ids.size === 0) return new Map();
  const rows = await em.execute<{ id: string; code: string }[]>('select id, code from funding_source where id = any(?::uuid[])', [
    uuids(ids as Set<string>),
  ]);
  return new Map(rows.map(({ id, code }) => [id, code]));
}

/** What was settled by hand, the latest word on each criterion. */
async function overridesOf(em: EntityManager, ids: readonly string[]): Promise<Map<string, Map<string, Override>>> {
  const found = new Map<string, Map<string, Override>>();
  if (ids.length === 0) return found;
  const rows = await em.execute<
    { id: string; criterion: string; result: string; reason: string; document: string; by: string; at: string }[]
  >(
    `select distinct on (o.application_id, o.criterion) o.application_id as id, o.criterion, o.result, o.reason, o.document, o.decided_by_id as by, o.decided_at as at
       from criterion_override o where o.application_id = any(?::uuid[]) order by o.application_id, o.criterion, o.decided_at desc, o.id desc`,
    [uuids(ids)],
  );
  for (const { id, criterion, result, at, ...rest } of rows) {
    const own = found.get(id) ?? new Map<string, Override>();
    own.set(criterion, { ...rest, isMet: result === 'MET', at: new Date(at) });
    found.set(id, own);
  }
  return found;
}
