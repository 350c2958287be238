import type { EntityManager } from '@mikro-orm/postgresql';
import { grantSchemeOf } from '../../rules/funding-sources/rules/rule-set.ts';
import type { GrantScheme } from '../../rules/funding-sources/rules/schemes/grant.ts';
import { rulesInForce } from '../../rules/funding-sources/source-rules.ts';

export interface NewerRules {
  version: number;
  scheme: GrantScheme | undefined;
  /** What each person would get: the amount planned for that day, or that of the scheme; nothing where the rules have no grant any more. */
  amountCents: number | null;
}

/**
 * The rules that are in force on the day of a round, where they are not those it was entered by: a newer version was published
 * meanwhile. A round that has been entered keeps its figures until somebody renews it, but is not approved by rules that are gone.
 */
export async function newerRules(
  em: EntityManager,
  round: { fundingSourceId: string; roundOn: string; rulesVersion: number },
): Promise<NewerRules | null> {
  const inForce = await rulesInForce(em, round.fundingSourceId, round.roundOn);
  if (!inForce || inForce.number === round.rulesVersion) return null;
  const scheme = grantSchemeOf(inForce.rules);
  const planned = scheme?.rounds.find(({ roundOn }) => roundOn === round.roundOn);
  return { version: inForce.number, scheme, amountCents: scheme ? (planned?.amountCents ?? scheme.amountCents) : null };
}
