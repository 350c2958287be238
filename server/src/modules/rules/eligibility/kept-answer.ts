import type { CriterionAnswer } from './criterion-answer.ts';
import type { Origin } from './facts.ts';
import type { RegisterName } from '../../people/registers/register-words.ts';
import type { Words } from '../../platform/words/words.ts';

/** An answer as a decision keeps it for ever: the words as they were given, in both languages (FUND-5). */
export interface KeptAnswer {
  code: string;
  result: CriterionAnswer['result'];
  sentence: Words;
  fact: Words | null;
  origin: Origin | null;
  register: RegisterName | null;
  /** ISO instant. */
  readAt: string | null;
  remedy: Words | null;
  isOverridden: boolean;
  /** Code of the source whose condition it is, where two sources pay (FUND-17). */
  source?: string;
}

export function keepAnswer(answer: CriterionAnswer): KeptAnswer {
  const { code, result, sentence, fact, origin, register, readAt, remedy, isOverridden } = answer;
  return { code, result, sentence, fact, origin, register, readAt: readAt?.toISOString() ?? null, remedy, isOverridden };
}
