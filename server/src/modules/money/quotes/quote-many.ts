import type { EntityManager } from '@mikro-orm/postgresql';
import { breathe } from '../../../shared/breathe.ts';
import { uuids } from '../../../shared/uuids.ts';
import type { Day, Facts, Override } from '../../rules/eligibility/facts.ts';
import { personFactsOn, personRecords } from '../../rules/eligibility/person-facts.ts';
import { groupEnds, programmeFacts } from '../../rules/eligibility/programme-facts.ts';
import { type AskedFor, sourcesInForce, type SourcesInForce } from '../../rules/funding-sources/sources-in-force.ts';
import { quote, type Quote } from './quote.ts';

/** One question among many: what would this account pay for this programme, in this group, on this day. */
export interface QuoteCase {
  accountId: string;
  programmeId: string;
  groupId?: string | null;
  on: Day;
  /**
   * The application that is being decided; it does not count among the earlier ones. It is asked about at the price it was made for, and
   * its sources answer also when their window is over, they were closed or the programme left their catalogue: what is under way goes on (FUND-1).
   */
  applicationId?: string;
  /** Criteria settled by hand (FUND-7). */
  overrides?: ReadonlyMap<string, Override>;
}

/** So many quotes take a few milliseconds. */
const AT_A_STRETCH = 50;

/**
 * Quotes for many accounts at once, with a fixed number of statements however many there are: the deciding batch of an opening day.
 * In the order asked; undefined where account or programme do not exist. Budgets are not looked at: who reserves knows them better.
 * Call it inside the transaction of the decision: it reads what that transaction has written.
 */
export async function quoteMany(em: EntityManager, cases: readonly QuoteCase[], now?: Date): Promise<(Quote | undefined)[]> {
  if (cases.length === 0) return [];
  const records = await personRecords(
    em,
    cases.map(({ accountId }) => accountId),
  );
  const programmes = await programmeFacts(
    em,
    cases.map(({ programmeId }) => programmeId),
  );
  const ends = await groupEnds(
    em,
    cases.flatMap(({ groupId }) => (groupId ? [groupId] : [])),
  );
  const made = await applicationsMade(
    em,
    cases.flatMap(({ applicationId }) => applicationId ?? []),
  );
  const inForce = new Map<string, SourcesInForce>();
  for (const one of cases) {
    const key = inForceKey(one);
    if (!inForce.has(key)) inForce.set(key, await sourcesInForce(em, one.on, askedFor(one)));
  }
  const quotes: (Quote | undefined)[] = [];
  for (const one of cases) {
    quotes.push(quoteOf(one));
    if (quotes.length % AT_A_STRETCH === 0) await breathe();
  }
  return quotes;

  function quoteOf(one: QuoteCase): Quote | undefined {
    const { accountId, programmeId, groupId, on, applicationId, overrides } = one;
    const record = records.get(accountId);
    const programme = programmes.get(programmeId);
    if (!record || !programme) return undefined;
    const facts: Facts = {
      person: personFactsOn(record, on, { ...(applicationId ? { except: applicationId } : {}), ...(now ? { now } : {}) }),
      programme: { ...programme, ...(applicationId && made.get(applicationId)), endsOn: (groupId && ends.get(groupId)) || null },
      on,
      ...(overrides ? { overrides } : {}),
    };
    return quote(facts, (inForce.get(inForceKey(one)) as SourcesInForce).sources);
  }
}

function askedFor({ applicationId }: QuoteCase): AskedFor {
  return applicationId ? 'UNDER_WAY' : 'APPLYING';
}

function inForceKey(one: QuoteCase): string {
  return `${one.on} ${askedFor(one)}`;
}

/** What each application was made for: the price of its day, and the sources that were asked to pay. */
async function applicationsMade(
  em: EntityManager,
  ids: readonly string[],
): Promise<Map<string, { priceCents: number; sources: string[] }>> {
  if (ids.length === 0) return new Map();
  const rows = await em.execute<{ id: string; priceCents: number; sources: string[] }[]>(
    `select a.id, a.price_cents::float8 as "priceCents", coalesce((select json_agg(s.code) from funding_source s where s.id in (a.funding_source_id, a.second_funding_source_id)), '[]') as sources
       from application a where a.id = any(?::uuid[])`,
    [uuids(new Set(ids))],
  );
  return new Map(rows.map(({ id, ...application }) => [id, application]));
}
