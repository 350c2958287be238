import type { Translation } from '../../../../shared/translation.ts';
import { say } from '../words/index.gen.ts';

/** Reasons of the drop-out survey (QUAL-2), several of which may be ticked. */
export const dropOutReasons = {
  CONTENT: say.dropOutReasonsContent,
  DIFFICULTY: say.dropOutReasonsDifficulty,
  TIME: say.dropOutReasonsTime,
  PERSONAL: say.dropOutReasonsPersonal,
  TEACHER: say.dropOutReasonsTeacher,
  EMPLOYMENT: say.dropOutReasonsEmployment,
  MOTIVATION: say.dropOutReasonsMotivation,
  ORGANISATION: say.dropOutReasonsOrganisation,
  NO_SUPPORT: say.dropOutReasonsNoSupport,
  EQUIPMENT: say.dropOutReasonsEquipment,
  OTHER: say.dropOutReasonsOther,
} as const satisfies Record<string, { lv: string; en: string }>;

export type DropOutReason = keyof typeof dropOutReasons;

export function isDropOutReason(code: string): code is DropOutReason {
  return Object.hasOwn(dropOutReasons, code);
}

export function dropOutWords(reasons: readonly string[], comment: string | null): Translation {
  const list = (language: 'lv' | 'en') =>
    reasons
      .filter(isDropOutReason)
      .map((reason) => dropOutReasons[reason][language])
      .join(', ');
  const more = comment ? ` ${comment}` : '';
  return say.trainingInterrupted({ list: list('lv'), more, list2: list('en') });
}
