import { z } from 'zod';
import { words } from '../../../platform/words/words.ts';
import { yesOrNo } from './yes-or-no.ts';

export const lowIncomeSettings = z.strictObject({ criterion: z.literal('LOW_INCOME') });

/** The municipality has recognised the person's household as needy or of low income. */
export const lowIncome = yesOrNo<z.infer<typeof lowIncomeSettings>>('person.lowIncome', ({ person }) => person.lowIncome, {
  required: words(
    'vajadzīgs trūcīgas vai maznodrošinātas mājsaimniecības statuss',
    'your household must be recognised as needy or low-income',
  ),
  yes: words('tava mājsaimniecība ir trūcīga vai maznodrošināta', 'your household is needy or low-income'),
  no: words('tava mājsaimniecība nav trūcīga vai maznodrošināta', 'your household is not needy or low-income'),
  reading: words('trūcīga vai maznodrošināta mājsaimniecība', 'needy or low-income household'),
});
