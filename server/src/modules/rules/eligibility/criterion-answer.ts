import type { CriterionResult } from './criterion-result.enum.ts';
import type { Criterion } from './criteria.ts';
import { criterionInWords } from './criteria-in-words.ts';
import { factWords, registerWords } from './fact-words.ts';
import type { Fact, FactName, Facts, Origin, PersonFactName } from './facts.ts';
import type { RegisterName } from '../../people/registers/register-words.ts';
import { Ease, type Change } from './rule.ts';
import { ruleOf } from './rules.ts';
import { resultOf, type Verdict, MET, UNKNOWN, NOT_MET } from './verdict.ts';
import { NOTHING, joinedBy, concise, sentence, type Words } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

/** What FUND-5 asks of every criterion. The words are made only when somebody reads them. */
export interface CriterionAnswer {
  readonly code: string;
  readonly verdict: Verdict;
  readonly result: `${CriterionResult}`;
  readonly factName: FactName | null;
  readonly origin: Origin | null;
  readonly register: RegisterName | null;
  readonly readAt: Date | null;
  readonly missing: Fact<unknown>['missing'];
  readonly isAssumed: boolean;
  /** An administrator settled it by hand (FUND-7). */
  readonly isOverridden: boolean;
  /** One plain sentence of at most 20 words. */
  readonly sentence: Words;
  /** The fact that was used, in words; null when it is not known. */
  readonly fact: Words | null;
  /** What would settle it when unknown, or turn it when not met. */
  readonly remedy: Words | null;
  /** How near the remedy is to the person; null when none is needed. */
  readonly ease: Ease | null;
  /** Fits after "if": what would have to be confirmed. */
  readonly condition: Words;
}

/** The answer to a single condition; `isNegated` when it stands under "none". */
export class SingleAnswer implements CriterionAnswer {
  readonly #condition: Criterion;
  readonly #facts: Facts;
  readonly #isNegated: boolean;
  readonly verdict: Verdict;
  readonly isOverridden: boolean;

  constructor(condition: Criterion, facts: Facts, isNegated: boolean, verdict: Verdict) {
    this.#condition = condition;
    this.#facts = facts;
    this.#isNegated = isNegated;
    this.verdict = verdict;
    this.isOverridden = facts.overrides?.has(condition.criterion) ?? false;
  }

  get code(): string {
    return this.#condition.criterion;
  }

  get result() {
    return resultOf(this.verdict);
  }

  get factName(): FactName {
    return ruleOf(this.#condition).fact;
  }

  get origin(): Origin {
    return this.#source?.origin ?? 'PLATFORM';
  }

  get register(): RegisterName | null {
    return this.#source?.register ?? null;
  }

  get readAt(): Date | null {
    return this.#source?.readAt ?? null;
  }

  get missing() {
    return this.#source?.missing ?? null;
  }

  get isAssumed(): boolean {
    return this.#source?.isAssumed ?? false;
  }

  get fact(): Words | null {
    return this.verdict === UNKNOWN ? null : sentence(ruleOf(this.#condition).known(this.#condition, this.#facts));
  }

  get sentence(): Words {
    const override = this.#facts.overrides?.get(this.code);
    if (override) return override.isMet ? say.theAgencyHasConfirmedThisCondition : say.theAgencyHasRejectedThisCondition;
    if (this.verdict === UNKNOWN)
      return concise(both(this.#required, this.#unsettled), both(this.#required, say.thisIsStillOpen), sentence(this.#unsettled));
    if (this.isAssumed && this.verdict === MET)
      return this.factName === 'person.grants' ? sentence(this.#known) : both(this.#required, say.weAssumeThisIsSo);
    const judged = this.verdict === MET ? say.thatFits : say.thatDoesNotFit;
    const short = this.#isNegated ? undefined : ruleOf(this.#condition).requiredInShort;
    return concise(both(this.#known, short ?? this.#required), both(this.#known, judged), sentence(this.#required));
  }

  get remedy(): Words | null {
    if (this.verdict === MET || this.isOverridden) return null;
    if (this.verdict === UNKNOWN) return sentence(this.#settle);
    const change = this.#nearest;
    return change?.words
      ? sentence(change.words)
      : concise(sentence(say.theAnswerChanges({ condition: this.condition })), sentence(say.thisDoesNotFitAsThings));
  }

  get ease(): Ease | null {
    if (this.verdict === MET || this.isOverridden) return null;
    return this.verdict === UNKNOWN ? Ease.CONFIRM : (this.#nearest?.ease ?? Ease.NEVER);
  }

  get #nearest(): Change | undefined {
    return nearest(
      ruleOf(this.#condition)
        .changes(this.#condition, this.#facts)
        .filter((candidate) => candidate.meets !== this.#isNegated),
    );
  }

  get condition(): Words {
    const condition = ruleOf(this.#condition).condition(this.#condition);
    if (this.verdict === UNKNOWN && this.missing === 'NO_ANSWER' && !this.#isNegated) {
      return say.theRegisterConfirms({ confirmed: factWords[this.factName]?.confirmed ?? say.singleAnswerIt });
    }
    return this.#isNegated ? say.thisDoesNotApply({ criterionIn: criterionInWords(this.#condition) }) : condition;
  }

  get #required(): Words {
    const rule = ruleOf(this.#condition);
    return this.#isNegated ? say.notOffered({ condition: rule.condition(this.#condition) }) : rule.required(this.#condition);
  }

  get #known(): Words {
    return ruleOf(this.#condition).known(this.#condition, this.#facts);
  }

  /** Why it is not known yet and what happens next. */
  get #unsettled(): Words {
    if (this.missing === 'NO_ANSWER' && this.register) return say.didNotAnswer({ register: registerWords[this.register] });
    return this.#settle;
  }

  get #settle(): Words {
    const fact = factWords[this.factName];
    if (!fact) return criterionInWords(this.#condition);
    return this.missing === 'NOT_ASKED' ? fact.ask : fact.evidence;
  }

  get #source(): Fact<unknown> | undefined {
    const [part, key] = this.factName.split('.');
    if (part === 'person') return this.#facts.person[key as PersonFactName];
    if (part === 'claim' && key === 'isAchieved') return this.#facts.claim?.isAchieved;
    return undefined;
  }
}

/** The answer to "any" of several when none is met: one line, with the single answers behind it. */
export class GroupAnswer implements CriterionAnswer {
  readonly code = 'ANY_OF';
  readonly verdict = NOT_MET;
  readonly result = 'NOT_MET' as const;
  readonly factName = null;
  readonly origin = null;
  readonly register = null;
  readonly readAt = null;
  readonly missing = null;
  readonly isAssumed = false;
  readonly isOverridden = false;
  readonly fact = null;
  readonly parts: readonly CriterionAnswer[];

  constructor(parts: readonly CriterionAnswer[]) {
    this.parts = parts;
  }

  get sentence(): Words {
    return say.youFitNoneOfTheOptions({ parts: this.parts.length });
  }

  get remedy(): Words | null {
    return this.parts[0]?.remedy ?? null;
  }

  get ease(): Ease {
    return Math.min(Ease.NEVER, ...this.parts.map(({ ease }) => ease ?? Ease.NEVER));
  }

  get condition(): Words {
    return this.parts[0]?.condition ?? NOTHING;
  }
}

function both(first: Words, second: Words): Words {
  return sentence(joinedBy('{0}; {1}', first, second));
}

function nearest(changes: readonly Change[]): Change | undefined {
  return changes.reduce<Change | undefined>((best, change) => (best === undefined || change.ease < best.ease ? change : best), undefined);
}
