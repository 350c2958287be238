import type { CompiledCriteria } from './compile-criteria.ts';
import { withFact, type FactName, type Facts } from './facts.ts';
import { Ease, type Change } from './rule.ts';
import { criterionInWords } from './criteria-in-words.ts';
import { SingleAnswer } from './criterion-answer.ts';
import { ruleOf } from './rules.ts';
import { MET, NOT_MET, UNKNOWN, type Verdict } from './verdict.ts';
import { allOf, sentence, type Words } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

/** The fewest facts that, changed together, turn the answer (BEY-21). */
export interface SmallestChange {
  readonly changes: readonly Change[];
  /** The facts after the change; asked again they give the other answer. */
  readonly facts: Facts;
  readonly sentence: Words;
}

/** Above this many facts at once only one combination is tried and then thinned out. */
const TOGETHER = 3;

/**
 * Looks for one fact, then two, then three whose change gives the wanted answer, the nearest to the person first.
 * Every candidate is tried on the rules themselves, so what is named does turn the answer.
 * Null when nothing turns it, such as a rule that contradicts itself.
 */
export function smallestChange(
  criteria: CompiledCriteria,
  facts: Facts,
  wanted: Verdict = criteria.decide(facts) === MET ? NOT_MET : MET,
): SmallestChange | null {
  if (criteria.decide(facts) === wanted) return null;
  const byFact = candidates(criteria, facts);
  for (let size = 1; size <= Math.min(TOGETHER, byFact.size); size += 1) {
    const best = bestOfSize(criteria, facts, wanted, [...byFact.values()], size);
    if (best) return described(criteria, facts, best);
  }
  const thinned = thinnedOut(criteria, facts, wanted, byFact);
  return thinned && described(criteria, facts, thinned);
}

/** Values worth trying for each fact: those the conditions themselves name, nearest first. */
function candidates(criteria: CompiledCriteria, facts: Facts): Map<FactName, Change[]> {
  const byFact = new Map<FactName, Change[]>();
  for (const { condition } of criteria.conditions) {
    if (facts.overrides?.has(condition.criterion)) continue;
    for (const change of ruleOf(condition).changes(condition, facts)) {
      if (change.fact.startsWith('claim.') && !facts.claim) continue;
      byFact.set(change.fact, [...(byFact.get(change.fact) ?? []), change]);
    }
  }
  return byFact;
}

function applied(facts: Facts, changes: readonly Change[]): Facts {
  return changes.reduce((before, { fact, value }) => withFact(before, fact, value), facts);
}

function effort(changes: readonly Change[]): number {
  return changes.reduce((sum, { ease }) => sum + ease, 0);
}

function bestOfSize(
  criteria: CompiledCriteria,
  facts: Facts,
  wanted: Verdict,
  options: readonly Change[][],
  size: number,
): Change[] | null {
  let best: Change[] | null = null;
  const chosen: Change[] = [];
  function choose(from: number, soFar: Facts): void {
    if (chosen.length === size) {
      if (criteria.decide(soFar) === wanted && (best === null || effort(chosen) < effort(best))) best = [...chosen];
      return;
    }
    for (let index = from; index <= options.length - (size - chosen.length); index += 1) {
      for (const change of options[index] ?? []) {
        chosen.push(change);
        choose(index + 1, withFact(soFar, change.fact, change.value));
        chosen.pop();
      }
    }
  }
  choose(0, facts);
  return best;
}

/** Many facts at once: change everything, then take back whatever is not needed. */
function thinnedOut(
  criteria: CompiledCriteria,
  facts: Facts,
  wanted: Verdict,
  byFact: ReadonlyMap<FactName, readonly Change[]>,
): Change[] | null {
  let chosen = [...byFact.values()].flatMap((options) => options.filter(({ meets }) => meets === (wanted === MET)).slice(0, 1));
  if (criteria.decide(applied(facts, chosen)) !== wanted) return null;
  for (const change of [...chosen].sort((a, b) => b.ease - a.ease)) {
    const without = chosen.filter((other) => other !== change);
    if (criteria.decide(applied(facts, without)) === wanted) chosen = without;
  }
  return chosen;
}

function described(criteria: CompiledCriteria, facts: Facts, changes: readonly Change[]): SmallestChange {
  return {
    changes,
    facts: applied(facts, changes),
    get sentence() {
      const clauses = [...changes].sort((a, b) => a.ease - b.ease).map((change) => clause(criteria, facts, change));
      return changes.length > 2
        ? say.thingsWouldHaveToChange({ changes: changes.length, clauses: clauses[0] ?? '' })
        : sentence(allOf(clauses));
    },
  };
}

/** An imperative where there is something to do; otherwise the condition that would have to be so. */
function clause(criteria: CompiledCriteria, facts: Facts, change: Change): Words {
  if (change.words && change.ease !== Ease.NEVER && change.meets) return change.words;
  const owners = criteria.conditions.filter(({ condition }) => ruleOf(condition).fact === change.fact);
  const owner =
    owners.find(({ condition }) =>
      ruleOf(condition)
        .changes(condition, facts)
        .some(({ value }) => value === change.value),
    ) ?? owners[0];
  if (!owner) return say.theAnswerChanges2;
  const condition = change.meets
    ? new SingleAnswer(owner.condition, facts, false, UNKNOWN).condition
    : say.thisNoLongerApplies({ criterionIn: criterionInWords(owner.condition) });
  return say.theAnswerChanges({ condition });
}
