import { z } from 'zod';
import { words } from '../../../platform/words/words.ts';
import { yesOrNo } from './yes-or-no.ts';

export const internationalProtectionSettings = z.strictObject({ criterion: z.literal('INTERNATIONAL_PROTECTION') });

/** The person is a refugee or has alternative status. */
export const internationalProtection = yesOrNo<z.infer<typeof internationalProtectionSettings>>(
  'person.protection',
  ({ person }) => person.protection,
  {
    required: words('vajadzīgs bēgļa vai alternatīvais statuss', 'refugee or alternative status is required'),
    yes: words('tev ir bēgļa vai alternatīvais statuss', 'you have refugee or alternative status'),
    no: words('tev nav bēgļa vai alternatīvā statusa', 'you do not have refugee or alternative status'),
    reading: words('bēgļa vai alternatīvais statuss', 'refugee or alternative status'),
  },
);
