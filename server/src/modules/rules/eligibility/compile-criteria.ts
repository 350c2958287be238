import { type Criteria, type Criterion } from './criteria.ts';
import { GroupAnswer, SingleAnswer, type CriterionAnswer } from './criterion-answer.ts';
import type { FactName, Facts } from './facts.ts';
import { ruleOf } from './rules.ts';
import { MET, NOT_MET, opposite, UNKNOWN, type Verdict } from './verdict.ts';

/** A criteria tree made ready: compiled once per rule set, asked for every person and programme. */
export interface CompiledCriteria {
  readonly tree: Criteria;
  /** The conditions with the side on which they count: those under "none" must not be met. */
  readonly conditions: readonly { readonly condition: Criterion; readonly isNegated: boolean }[];
  /** Facts the answer may depend on. */
  readonly factNames: readonly FactName[];
  decide(facts: Facts): Verdict;
  /** One answer per condition that matters; their smallest verdict is the decision. */
  explain(facts: Facts): CriterionAnswer[];
}

interface Part {
  decide(facts: Facts): Verdict;
  explain(facts: Facts): CriterionAnswer[];
}

/** Turns the tree into functions. "None" is pushed down to the single conditions, so that only "all" and "any" remain. */
export function compileCriteria(tree: Criteria): CompiledCriteria {
  const conditions: { condition: Criterion; isNegated: boolean }[] = [];

  function part(node: Criteria, isNegated: boolean): Part {
    if ('criterion' in node) {
      conditions.push({ condition: node, isNegated });
      return single(node, isNegated);
    }
    if ('none' in node) return group(node.none, !isNegated, isNegated);
    return 'all' in node ? group(node.all, isNegated, isNegated) : group(node.any, isNegated, !isNegated);
  }

  /** "All a, b" negated is "any of not a, not b"; and the other way round. */
  function group(nodes: readonly Criteria[], negateParts: boolean, isAny: boolean): Part {
    const parts = nodes.map((node) => part(node, negateParts));
    if (parts.length === 1) return parts[0] as Part;
    return isAny ? any(parts) : all(parts);
  }

  const root = part(tree, false);
  return {
    tree,
    conditions,
    factNames: [...new Set(conditions.map(({ condition }) => ruleOf(condition).fact))],
    decide: root.decide,
    explain: root.explain,
  };
}

function single(condition: Criterion, isNegated: boolean): Part {
  const plain = ruleOf(condition).decide(condition);
  const decided = isNegated ? (facts: Facts) => opposite(plain(facts)) : plain;
  const decide = (facts: Facts): Verdict => {
    const override = facts.overrides?.get(condition.criterion);
    if (override !== undefined) return override.isMet ? MET : NOT_MET;
    return decided(facts);
  };
  return { decide, explain: (facts) => [new SingleAnswer(condition, facts, isNegated, decide(facts))] };
}

function all(parts: readonly Part[]): Part {
  const decisions = parts.map(({ decide }) => decide);
  return {
    decide(facts) {
      let worst: Verdict = MET;
      for (let index = 0; index < decisions.length; index += 1) {
        const verdict = (decisions[index] as Part['decide'])(facts);
        if (verdict === NOT_MET) return NOT_MET;
        if (verdict < worst) worst = verdict;
      }
      return worst;
    },
    explain: (facts) => parts.flatMap(({ explain }) => explain(facts)),
  };
}

function any(parts: readonly Part[]): Part {
  const decisions = parts.map(({ decide }) => decide);
  return {
    decide(facts) {
      let best: Verdict = NOT_MET;
      for (let index = 0; index < decisions.length; index += 1) {
        const verdict = (decisions[index] as Part['decide'])(facts);
        if (verdict === MET) return MET;
        if (verdict > best) best = verdict;
      }
      return best;
    },
    /** Met: the way in which it is met. Unknown: what is open. Not met: one line for all of them. */
    explain(facts) {
      const met = parts.find(({ decide }) => decide(facts) === MET);
      if (met) return met.explain(facts);
      const open = parts.filter(({ decide }) => decide(facts) === UNKNOWN);
      if (open.length > 0) return open.flatMap(({ explain }) => explain(facts));
      return [new GroupAnswer(parts.flatMap(({ explain }) => explain(facts)).filter(({ verdict }) => verdict === NOT_MET))];
    },
  };
}
