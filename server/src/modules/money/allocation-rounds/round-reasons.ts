import type { Translation } from '../../../shared/translation.ts';
import { type RoundReason, roundReasonWords } from '../../rules/funding-sources/rules/round-entitlement.ts';
import { say } from './words/index.gen.ts';

/** Why a person gets a grant in a round or does not: by what became of earlier grants, and besides. */
export type OutcomeReason = RoundReason | 'NOT_IN_TARGET_GROUP' | 'FACT_UNKNOWN' | 'BUDGET_EXHAUSTED';

const more: Readonly<Record<Exclude<OutcomeReason, RoundReason>, { lv: string; en: string }>> = {
  NOT_IN_TARGET_GROUP: say.moreNotInTargetGroup,
  FACT_UNKNOWN: say.moreFactUnknown,
  BUDGET_EXHAUSTED: say.moreBudgetExhausted,
};

/** The reason as the report shows it. */
export function reasonLabel(reason: string): Translation {
  return { ...roundReasonWords, ...more }[reason as OutcomeReason] ?? { lv: reason, en: reason };
}
