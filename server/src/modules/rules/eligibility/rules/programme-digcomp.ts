import { z } from 'zod';
import { joinedBy } from '../../../platform/words/words.ts';
import { programmeNumber } from './programme-number.ts';
import { boundsMakeSense, boundsMessage } from './settings.ts';
import { say } from '../words/index.gen.ts';

const level = z.int().min(1).max(8);
export const programmeDigcompSettings = z
  .strictObject({ criterion: z.literal('PROGRAMME_DIGCOMP'), from: level.optional(), to: level.optional() })
  .refine(boundsMakeSense, boundsMessage);

/** The DigComp level of the programme lies within a range. */
export const programmeDigcomp = programmeNumber<z.infer<typeof programmeDigcompSettings>>(
  'programme.digcompLevel',
  ({ programme }) => programme.digcompLevel,
  say.digcompLevel,
  (value) => joinedBy('{0}', value),
);
