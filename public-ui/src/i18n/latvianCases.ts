/** Endings that a month takes in a sentence: "līdz 25. martam", "no 25. marta", "sākas 25. martā". */
const endings = {
  dative: { is: 'im', s: 'am' },
  genitive: { is: 'a', s: 'a' },
  locative: { is: 'ī', s: 'ā' },
} as const;

export type LatvianCase = keyof typeof endings;
export const latvianCases = Object.keys(endings) as LatvianCase[];

const months = /(janvār|februār|aprīl|septembr|oktobr|novembr|decembr)is|(mart|maij|jūnij|jūlij|august)s/g;

/** A written date in the case that its sentence asks for; Intl knows the first case only. A message says `{{day, dative}}`. */
export function inCase(text: string, to: LatvianCase): string {
  return text.replace(months, (_, soft: string | undefined, hard: string | undefined) => {
    if (soft === 'aprīl' && to === 'genitive') return 'aprīļa';
    return soft ? soft + endings[to].is : hard! + endings[to].s;
  });
}
