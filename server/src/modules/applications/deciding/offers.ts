import type { EntityManager } from '@mikro-orm/postgresql';
import { type Clock, dayInRiga } from '../../../shared/clock.ts';
import { uuids } from '../../../shared/uuids.ts';
import type { Override } from '../../eligibility/facts.ts';
import { keepAnswer } from '../../eligibility/kept-answer.ts';
import { NOT_MET } from '../../eligibility/verdict.ts';
import { SchemeKind } from '../../funding-sources/scheme-kind.enum.ts';
import { isBetter, type SchemeQuote } from '../../quotes/scheme-quote.ts';
import { quoteMany } from '../../quotes/quote-many.ts';
import { type Offer, type SelfPaid, selfPaid } from './offer.ts';

export interface OfferRequest {
  id: string;
  accountId: string;
  groupId: string;
  programmeId: string;
  fundingSourceId: string | null;
  /** The scheme that was asked for; null: the best one of the source. */
  schemeCode: string | null;
  /** The moment whose facts and rules count. */
  submittedAt: Date;
}

/**
 * What the rules offer to each application, by the same quote that the person saw before (FUND-18). Read inside the deciding
 * transaction, when the grants are held, so that the offer is what the money moves by.
 */
export async function offersFor(em: EntityManager, clock: Clock, requests: readonly OfferRequest[]): Promise<(Offer | SelfPaid | null)[]> {
  const funded = requests.filter(({ fundingSourceId }) => fundingSourceId !== null);
  const overrides = await overridesOf(
    em,
    funded.map(({ id }) => id),
  );
  const quotes = await quoteMany(
    em,
    funded.map(({ id, accountId, programmeId, groupId, submittedAt }) => ({
      applicationId: id,
      accountId,
      programmeId,
      groupId,
      on: dayInRiga(submittedAt),
      ...(overrides.has(id) ? { overrides: overrides.get(id)! } : {}),
    })),
    clock.now(),
  );
  const codes = await codesOf(
    em,
    funded.map(({ fundingSourceId }) => fundingSourceId!),
  );
  const offers = new Map(
    funded.map((request, index) => [
      request.id,
      offerOf(quotes[index]?.schemes ?? [], codes.get(request.fundingSourceId!), request.schemeCode),
    ]),
  );
  return requests.map((request) => (request.fundingSourceId === null ? selfPaid : (offers.get(request.id) ?? null)));
}

/** The scheme that was asked for, or the one of the source that costs the person least; one that refuses only if all do. */
function offerOf(schemes: readonly SchemeQuote[], sourceCode: string | undefined, schemeCode: string | null): Offer | null {
  const own = schemes.filter(
    (quote) => quote.sourceCode === sourceCode && quote.combinedWith === null && (schemeCode === null || quote.schemeCode === schemeCode),
  );
  const possible = own.filter(
    ({ verdict, priceCents, certain, ifConfirmed }) => verdict !== NOT_MET && (priceCents === 0 || (ifConfirmed ?? certain).paysCents > 0),
  );
  const best = (possible.length > 0 ? possible : own).reduce<SchemeQuote | null>(
    (chosen, quote) => (chosen === null || isBetter(quote, chosen) ? quote : chosen),
    null,
  );
  if (!best) return null;
  const { applications } = best.compiled.source.rules;
  const { scheme } = best.compiled;
  return {
    schemeCode: best.schemeCode,
    kind: SchemeKind[best.kind],
    version: best.version,
    eligibility: possible.length > 0 ? best.eligibility : 'NOT_MET',
    reserveCents: best.reserveCents,
    certainCents: best.certain.paysCents,
    coPaymentCents: best.certain.coPaymentCents,
    coPaymentIfConfirmedCents: best.ifConfirmed?.coPaymentCents ?? null,
    fromGrants: best.fromGrants.flatMap(({ grantId, amountCents }) => (grantId ? [{ grantId, amountCents }] : [])),
    decision: [...best.criteria, ...(best.ifConfirmed ? best.exemption : [])].map(keepAnswer),
    seats: scheme.kind === 'LICENCE' ? scheme.seats : null,
    waitingList: applications.waitingList,
    processingWorkingDays: applications.processingWorkingDays,
    confirmWorkingDays: applications.confirmWorkingDays,
  };
}

async function codesOf(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await em.execute<{ id: string; code: string }[]>('select id, code from funding_source where id = any(?::uuid[])', [
    uuids(new Set(ids)),
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
