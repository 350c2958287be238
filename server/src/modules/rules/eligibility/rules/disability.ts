import { z } from 'zod';
import { yesOrNo } from './yes-or-no.ts';
import { say } from '../words/index.gen.ts';

export const disabilitySettings = z.strictObject({ criterion: z.literal('DISABILITY') });

/** The person has a recognised disability. */
export const disability = yesOrNo<z.infer<typeof disabilitySettings>>('person.disability', ({ person }) => person.disability, {
  required: say.disabilityRequired,
  yes: say.disabilityYes,
  no: say.disabilityNo,
  reading: say.disabilityReading,
});
