import { z } from 'zod';
import { joinedBy } from '../../../platform/words/words.ts';
import { programmeNumber } from './programme-number.ts';
import { boundsMakeSense, boundsMessage } from './settings.ts';
import { say } from '../words/index.gen.ts';

const hours = z.int().min(0).max(100_000);
export const programmeHoursSettings = z
  .strictObject({ criterion: z.literal('PROGRAMME_HOURS'), from: hours.optional(), to: hours.optional() })
  .refine(boundsMakeSense, boundsMessage);

/** The programme's hours lie within a range. */
export const programmeHours = programmeNumber<z.infer<typeof programmeHoursSettings>>(
  'programme.hours',
  ({ programme }) => programme.hours,
  say.lengthInHours,
  (value) => joinedBy('{0}', value),
);
