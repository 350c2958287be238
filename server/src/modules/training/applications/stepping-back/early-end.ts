import type { EntityManager } from '@mikro-orm/postgresql';
import { euros, type Words } from '../../../platform/words/words.ts';
import { rulesOfVersion } from '../../../rules/funding-sources/source-rules.ts';
import { type HeldApplication, payingSources } from '../hold-application.ts';
import { shareOfHours } from '../training/share-of-hours.ts';
import { say } from '../words/index.gen.ts';

/** What the rules of the decision make of a training that ends before its time. */
export interface EarlyEnd {
  /** Earned by the provider, by the settlement rule. */
  earnedCents: number;
  /** Why so much, as its settlement says. */
  explanation: Words;
  /** Sources by whose rules what is left on the grants that paid is lost as well. */
  forfeitsGrantsOf: string[];
}

/**
 * What ending now would mean for the money, after so many attended hours; nothing where no source pays. What the provider has earned is
 * the main source's to say, what becomes of a grant is for the source that gave it (FUND-17).
 */
export async function earlyEndOf(em: EntityManager, application: HeldApplication, hoursAttended: number): Promise<EarlyEnd | null> {
  if (!application.fundingSourceId || application.rulesVersion === null) return null;
  const { interruption } = await rulesOfVersion(em, application.fundingSourceId, application.rulesVersion);
  const byRule = {
    NOTHING: { cents: 0, words: say.theRulesProvideForNoPayment },
    FULL: {
      cents: application.paidBySchemeCents,
      words: say.theRulesProvideForTheWholeAmount,
    },
    HOURS_ATTENDED: {
      cents: shareOfHours(application.paidBySchemeCents, hoursAttended, application.programmeHours),
      words: say.ofHoursAttended({
        hoursAttended,
        programmeHours: application.programmeHours,
        paidByScheme: euros(application.paidBySchemeCents),
      }),
    },
  };
  const { cents, words: explanation } = byRule[interruption.providerEarns];
  return { earnedCents: cents, explanation, forfeitsGrantsOf: await forfeitingSources(em, application) };
}

async function forfeitingSources(em: EntityManager, application: HeldApplication): Promise<string[]> {
  const sources: string[] = [];
  for (const { fundingSourceId, rulesVersion } of payingSources(application))
    if ((await rulesOfVersion(em, fundingSourceId, rulesVersion)).interruption.forfeitsGrant) sources.push(fundingSourceId);
  return sources;
}
