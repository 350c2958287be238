import { z } from 'zod';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { dayWords, type Words } from '../../../platform/words/words.ts';
import { day } from './settings.ts';
import { say } from '../words/index.gen.ts';

export const dateWindowSettings = z
  .strictObject({ criterion: z.literal('DATE_WINDOW'), from: day.optional(), until: day.optional() })
  .refine(({ from, until }) => (from !== undefined || until !== undefined) && (from ?? '0000') <= (until ?? '9999'), {
    error: 'Give "from", "until" or both, the earlier one first.',
  });
type Settings = z.infer<typeof dateWindowSettings>;

function window({ from, until }: Settings): Words {
  if (from && until) return say.fromTo({ from: dayWords(from), until: dayWords(until) });
  return from ? say.from({ from: dayWords(from) }) : say.until({ until: dayWords(until ?? '') });
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
  required: (settings) => say.applicationsAreTaken({ window: window(settings) }),
  known: (_, { on }) => say.theDay({ on: dayWords(on) }),
  condition: (settings) => say.youApply({ window: window(settings) }),
  reading: (settings) => say.application({ window: window(settings) }),
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
        ...(meets && value >= on ? { words: say.applyOn({ value: dayWords(value) }) } : {}),
      }),
    );
  },
};
