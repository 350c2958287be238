import { z } from 'zod';
import { yesOrNo } from './yes-or-no.ts';
import { say } from '../words/index.gen.ts';

export const lowIncomeSettings = z.strictObject({ criterion: z.literal('LOW_INCOME') });

/** The municipality has recognised the person's household as needy or of low income. */
export const lowIncome = yesOrNo<z.infer<typeof lowIncomeSettings>>('person.lowIncome', ({ person }) => person.lowIncome, {
  required: say.lowIncomeRequired,
  yes: say.lowIncomeYes,
  no: say.lowIncomeNo,
  reading: say.lowIncomeReading,
});
