import { z } from 'zod';
import { words } from '../../../platform/words/words.ts';
import { yesOrNo } from './yes-or-no.ts';

export const disabilitySettings = z.strictObject({ criterion: z.literal('DISABILITY') });

/** The person has a recognised disability. */
export const disability = yesOrNo<z.infer<typeof disabilitySettings>>('person.disability', ({ person }) => person.disability, {
  required: words('vajadzīga noteikta invaliditāte', 'a recognised disability is required'),
  yes: words('tev ir noteikta invaliditāte', 'you have a recognised disability'),
  no: words('tev nav noteikta invaliditāte', 'you have no recognised disability'),
  reading: words('noteikta invaliditāte', 'recognised disability'),
});
