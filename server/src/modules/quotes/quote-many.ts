import type { EntityManager } from '@mikro-orm/postgresql';
import { breathe } from '../../shared/breathe.ts';
import type { Day, Facts, Override } from '../eligibility/facts.ts';
import { personFactsOn, personRecords } from '../eligibility/person-facts.ts';
import { groupEnds, programmeFacts } from '../eligibility/programme-facts.ts';
import { sourcesInForce, type SourcesInForce } from '../funding-sources/sources-in-force.ts';
import { quote, type Quote } from './quote.ts';

/** One question among many: what would this account pay for this programme, in this group, on this day. */
export interface QuoteCase {
  accountId: string;
  programmeId: string;
  groupId?: string | null;
  on: Day;
  /** The application that is being decided; it does not count among the earlier ones. */
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
  const inForce = new Map<Day, SourcesInForce>();
  for (const { on } of cases) if (!inForce.has(on)) inForce.set(on, await sourcesInForce(em, on));
  const quotes: (Quote | undefined)[] = [];
  for (const one of cases) {
    quotes.push(quoteOf(one));
    if (quotes.length % AT_A_STRETCH === 0) await breathe();
  }
  return quotes;

  function quoteOf({ accountId, programmeId, groupId, on, applicationId, overrides }: QuoteCase): Quote | undefined {
    const record = records.get(accountId);
    const programme = programmes.get(programmeId);
    if (!record || !programme) return undefined;
    const facts: Facts = {
      person: personFactsOn(record, on, { ...(applicationId ? { except: applicationId } : {}), ...(now ? { now } : {}) }),
      programme: { ...programme, endsOn: (groupId && ends.get(groupId)) || null },
      on,
      ...(overrides ? { overrides } : {}),
    };
    return quote(facts, (inForce.get(on) as SourcesInForce).sources);
  }
}
