import { z } from 'zod';
import { monthsBefore, type EarlierReimbursement, type Facts } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { counted } from '../../../platform/words/words.ts';
import { code } from './settings.ts';
import { say } from '../words/index.gen.ts';

export const lastReimbursementSettings = z.strictObject({
  criterion: z.literal('LAST_REIMBURSEMENT'),
  source: code.optional(),
  yearsAgo: z.int().min(1).max(50),
});
type Settings = z.infer<typeof lastReimbursementSettings>;

const years = (count: number) => counted(count, say.year, say.years);

function recent({ source, yearsAgo }: Settings, { person, on }: Facts): EarlierReimbursement[] {
  const since = monthsBefore(on, yearsAgo * 12);
  return (person.reimbursements.value ?? []).filter(
    (earlier) => (source === undefined || earlier.source === source) && earlier.decidedOn > since,
  );
}

/** Costs are paid back once in so many years. */
export const lastReimbursement: Rule<Settings> = {
  fact: 'person.reimbursements',
  decide: (settings) => (facts) => {
    if (facts.person.reimbursements.value === undefined) return UNKNOWN;
    return recent(settings, facts).length === 0 ? MET : NOT_MET;
  },
  required: ({ yearsAgo }) => say.timeBetweenReimbursements({ years: years(yearsAgo) }),
  known: (settings, facts) => say.youHaveHadInThisTime({ recent: recent(settings, facts).length }),
  condition: ({ yearsAgo }) => say.sinceYourLastReimbursement({ years: years(yearsAgo) }),
  reading: ({ yearsAgo }) => say.reimbursedNoMoreThanOnce({ years: years(yearsAgo) }),
  changes: (settings, facts) => {
    const before = facts.person.reimbursements.value ?? [];
    const ease = facts.person.reimbursements.value === undefined ? Ease.CONFIRM : Ease.WAIT;
    return [
      {
        fact: 'person.reimbursements',
        value: before.filter((earlier) => !recent(settings, facts).includes(earlier)),
        meets: true,
        ease,
        words: say.waitUntil2({ years: years(settings.yearsAgo) }),
      },
      { fact: 'person.reimbursements', value: [...before, { source: settings.source ?? '', decidedOn: facts.on }], meets: false, ease },
    ] satisfies Change[];
  },
};
