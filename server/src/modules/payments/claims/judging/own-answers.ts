import type { Override } from '../../../rules/eligibility/facts.ts';
import type { KeptAnswer } from '../../../rules/eligibility/kept-answer.ts';
import { MET, NOT_MET, resultOf, UNKNOWN, type Verdict } from '../../../rules/eligibility/verdict.ts';
import { allOf, euros, percent, type Words } from '../../../platform/words/words.ts';
import type { Scheme } from '../../../rules/funding-sources/rules/rule-set.ts';
import { type ClaimTraining, hasBegun } from './training-of-claim.ts';
import { say } from '../words/index.gen.ts';

/** An answer about the claim itself, beside those of the criteria: same shape, same three values (FUND-5). */
export interface OwnAnswer {
  verdict: Verdict;
  kept: KeptAnswer;
}

type Overrides = ReadonlyMap<string, Override> | undefined;

function answer(
  code: string,
  verdict: Verdict,
  texts: { sentence: Words; fact: Words | null; remedy?: Words | null },
  overrides: Overrides,
): OwnAnswer {
  const override = overrides?.get(code);
  const decided = override ? (override.isMet ? MET : NOT_MET) : verdict;
  return {
    verdict: decided,
    kept: {
      code,
      result: resultOf(decided),
      sentence: texts.sentence,
      fact: texts.fact,
      origin: 'PLATFORM',
      register: null,
      readAt: null,
      remedy: decided === MET ? null : (texts.remedy ?? null),
      isOverridden: override !== undefined,
    },
  };
}

/** Stipend, travel and lodging are for training that certain schemes of the source pay, in a month of that training (FUND-14). */
export function trainingAnswer(
  scheme: Extract<Scheme, { forSchemes: string[] }>,
  schemes: readonly Scheme[],
  claim: { fundingSourceId: string; days: number | null },
  training: ClaimTraining | undefined,
  overrides: Overrides,
): OwnAnswer {
  const names = allOf(
    scheme.forSchemes.map((code) => {
      const name = schemes.find((candidate) => candidate.code === code)?.name;
      return name ? { lv: `“${name.lv}”`, en: `“${name.en ?? name.lv}”` } : { lv: code, en: code };
    }),
  );
  const isPaid =
    training !== undefined &&
    training.fundingSourceId === claim.fundingSourceId &&
    training.schemeCode !== null &&
    scheme.forSchemes.includes(training.schemeCode) &&
    hasBegun(training);
  const isInMonth = claim.days === null || claim.days > 0;
  return answer(
    'TRAINING',
    isPaid && isInMonth ? MET : NOT_MET,
    {
      sentence: isPaid ? (isInMonth ? say.theTrainingIsPaid({ names }) : say.youWereNotInTraining) : say.onlyForTrainingPaid({ names }),
      fact: training ? say.application({ number: training.number }) : null,
    },
    overrides,
  );
}

/** A month with attendance under the rule is not paid; one that nobody has recorded yet is not known (FUND-14). */
export function attendanceAnswer(
  fromBasisPoints: number,
  month: { attendedBasisPoints: number; isKnown: boolean; hoursHeld: number; hoursMissed: number },
  overrides: Overrides,
): OwnAnswer {
  const needed = say.needed({ from: percent(fromBasisPoints) });
  const verdict = !month.isKnown ? UNKNOWN : month.attendedBasisPoints >= fromBasisPoints ? MET : NOT_MET;
  return answer(
    'MONTH_ATTENDANCE',
    verdict,
    {
      sentence: needed,
      fact: month.isKnown ? say.ofHoursMissed({ hoursMissed: month.hoursMissed, hoursHeld: month.hoursHeld }) : null,
      remedy: month.isKnown ? null : say.theProviderRecordsTheAttendance,
    },
    overrides,
  );
}

/** Limits of a month or of the whole training leave something. */
export function limitAnswer(paysCents: number, paidBefore: number, overrides: Overrides): OwnAnswer {
  return answer(
    'LIMIT',
    paysCents > 0 ? MET : NOT_MET,
    {
      sentence: paysCents > 0 ? say.theLimitIsNotReached : say.theLimitHasBeenReached,
      fact: say.paidBackAlready({ paidBefore: euros(paidBefore) }),
    },
    overrides,
  );
}
