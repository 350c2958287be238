import { z } from 'zod';
import { yesOrNo } from './yes-or-no.ts';
import { say } from '../words/index.gen.ts';

export const internationalProtectionSettings = z.strictObject({ criterion: z.literal('INTERNATIONAL_PROTECTION') });

/** The person is a refugee or has alternative status. */
export const internationalProtection = yesOrNo<z.infer<typeof internationalProtectionSettings>>(
  'person.protection',
  ({ person }) => person.protection,
  {
    required: say.internationalProtectionRequired,
    yes: say.internationalProtectionYes,
    no: say.internationalProtectionNo,
    reading: say.internationalProtectionReading,
  },
);
