import { useSyncExternalStore } from 'react';
import type { EducationLevel, EmploymentStatus } from '../../gql/reading/graphql.ts';

/** The five plain questions of "What would I pay?" (CAT-8). Kept in this browser only. */
export interface PriceAnswers {
  age?: number;
  employment?: EmploymentStatus;
  education?: EducationLevel;
  lowIncome?: boolean;
  municipality?: string;
}

export const employments = [
  'EMPLOYED',
  'SELF_EMPLOYED',
  'UNEMPLOYED',
  'STUDENT',
  'PENSIONER',
  'PARENTAL_LEAVE',
  'OTHER',
] as const satisfies EmploymentStatus[];
export const educations = [
  'BASIC',
  'SECONDARY',
  'VOCATIONAL',
  'FIRST_CYCLE_SHORT',
  'BACHELOR',
  'MASTER',
  'DOCTORAL',
] as const satisfies EducationLevel[];
export const oldestAge = 120;

const storageKey = 'stars.price-answers';
const none: PriceAnswers = {};
const listeners = new Set<() => void>();
let kept: { text: string | null; answers: PriceAnswers } = { text: null, answers: none };

/** Only what is understood is taken: what lies in a browser may be old or damaged. */
export function readPriceAnswers(text: string | null): PriceAnswers {
  if (!text) return none;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return none;
  }
  if (typeof found !== 'object' || found === null) return none;
  const { age, employment, education, lowIncome, municipality } = found as Record<string, unknown>;
  return {
    ...(isAge(age) && { age }),
    ...(isOneOf(employments, employment) && { employment }),
    ...(isOneOf(educations, education) && { education }),
    ...(typeof lowIncome === 'boolean' && { lowIncome }),
    ...(typeof municipality === 'string' && municipality.length < 20 && { municipality }),
  };
}

export function isAge(age: unknown): age is number {
  return Number.isInteger(age) && (age as number) >= 0 && (age as number) <= oldestAge;
}

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return values.includes(value as Value);
}

function current(): PriceAnswers {
  let text: string | null;
  try {
    text = localStorage.getItem(storageKey);
  } catch {
    // Browsers that forbid storage still get prices for the answers of this page.
    return kept.answers;
  }
  if (text !== kept.text) kept = { text, answers: readPriceAnswers(text) };
  return kept.answers;
}

export function keepPriceAnswers(answers: PriceAnswers): void {
  const text = Object.keys(answers).length > 0 ? JSON.stringify(answers) : null;
  kept = { text, answers };
  try {
    if (text) localStorage.setItem(storageKey, text);
    else localStorage.removeItem(storageKey);
  } catch {
    // See current().
  }
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function usePriceAnswers(): { answers: PriceAnswers; hasAnswers: boolean } {
  const answers = useSyncExternalStore(watch, current, () => none);
  return { answers, hasAnswers: Object.keys(answers).length > 0 };
}
