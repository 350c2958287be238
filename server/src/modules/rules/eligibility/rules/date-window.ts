import { z } from 'zod';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { dayWords, words, type Words } from '../../../platform/words/words.ts';
import { day } from './settings.ts';

export const dateWindowSettings = z
  .strictObject({ criterion: z.literal('DATE_WINDOW'), from: day.optional(), until: day.optional() })
  .refine(({ from, until }) => (from !== undefined || until !== undefined) && (from ?? '0000') <= (until ?? '9999'), {
    error: 'Give "from", "until" or both, the earlier one first.',
  });
type Settings = z.infer<typeof dateWindowSettings>;

function window({ from, until }: Settings): Words {
  if (from && until) return words('no {0} līdz {1}', 'from {0} to {1}', dayWords(from), dayWords(until));
  return from ? words('no {0}', 'from {0}', dayWords(from)) : words('līdz {0}', 'until {0}', dayWords(until ?? ''));
}

function nextDay(value: string, step: number): string {
  return new Date(Date.parse(`${value}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
}

/** The day of application lies within a window, both days included. */
export const dateWindow: Rule<Settings> = {
  fact: 'on',
  decide:
    ({ from, until }) =>
    ({ on }) =>
      (from === undefined || on >= from) && (until === undefined || on <= until) ? MET : NOT_MET,
  required: (settings) => words('pieteikties var {0}', 'applications are taken {0}', window(settings)),
  known: (_, { on }) => words('diena ir {0}', 'the day is {0}', dayWords(on)),
  condition: (settings) => words('piesakies {0}', 'you apply {0}', window(settings)),
  reading: (settings) => words('pieteikšanās {0}', 'application {0}', window(settings)),
  changes: ({ from, until }, { on }) => {
    const candidates: { value: string; meets: boolean }[] = [];
    if (from) candidates.push({ value: from, meets: true }, { value: nextDay(from, -1), meets: false });
    if (until) candidates.push({ value: until, meets: true }, { value: nextDay(until, 1), meets: false });
    return candidates.map(
      ({ value, meets }): Change => ({
        fact: 'on',
        value,
        meets,
        ease: value < on ? Ease.NEVER : Ease.WAIT,
        ...(meets && value >= on ? { words: words('piesakies {0}', 'apply on {0}', dayWords(value)) } : {}),
      }),
    );
  },
};
