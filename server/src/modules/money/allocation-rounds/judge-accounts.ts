import type { EntityManager } from '@mikro-orm/postgresql';
import { personFactsOn, personRecords } from '../../rules/eligibility/person-facts.ts';
import { roundEntitlement } from '../../rules/funding-sources/rules/round-entitlement.ts';
import type { RuleSet } from '../../rules/funding-sources/rules/rule-set.ts';
import { grantSchemeOf } from '../../rules/funding-sources/rules/rule-set.ts';
import type { OutcomeReason } from './round-reasons.ts';
import { targetGroupOf } from './target-group.ts';

export interface JudgedRound {
  roundOn: string;
  previousRoundOn: string | null;
  amountCents: number;
  sourceCode: string;
  rules: RuleSet;
}

export interface Judgement {
  accountId: string;
  isEntitled: boolean;
  reason: OutcomeReason;
}

/**
 * Who of these gets a grant in the round and why, or why not (FUND-11): first the target group, then what became of earlier grants.
 * `on` is the day whose facts count: the round's, or that of joining it later. One judgement for preview, run and joining.
 */
export async function judgeAccounts(
  em: EntityManager,
  round: JudgedRound,
  accountIds: readonly string[],
  on: string,
  now: Date,
): Promise<Judgement[]> {
  const scheme = grantSchemeOf(round.rules);
  if (!scheme) throw new Error(`the rules of ${round.sourceCode} have no grant scheme`);
  const isInTargetGroup = targetGroupOf(round.rules.targetGroup);
  const records = await personRecords(em, accountIds);
  return accountIds.flatMap((accountId): Judgement[] => {
    const record = records.get(accountId);
    if (!record) return [];
    const person = personFactsOn(record, on, { now });
    const membership = isInTargetGroup(person, on);
    if (membership === 'NOT_MET') return [{ accountId, isEntitled: false, reason: 'NOT_IN_TARGET_GROUP' }];
    const earlier = (person.earlierGrants.value ?? []).filter(({ source }) => source === round.sourceCode);
    const entitlement = roundEntitlement(scheme, round.roundOn, round.previousRoundOn, earlier, round.amountCents);
    if (entitlement.isEntitled && membership === 'UNKNOWN') return [{ accountId, isEntitled: false, reason: 'FACT_UNKNOWN' }];
    return [{ accountId, ...entitlement }];
  });
}
