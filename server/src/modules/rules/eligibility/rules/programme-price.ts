import { z } from 'zod';
import { euros } from '../../../platform/words/words.ts';
import { programmeNumber } from './programme-number.ts';
import { boundsMakeSense, boundsMessage, wholeNumber } from './settings.ts';
import { say } from '../words/index.gen.ts';

/** Bounds in cents. */
export const programmePriceSettings = z
  .strictObject({ criterion: z.literal('PROGRAMME_PRICE'), from: wholeNumber.optional(), to: wholeNumber.optional() })
  .refine(boundsMakeSense, boundsMessage);

/** The programme's price lies within a range. */
export const programmePrice = programmeNumber<z.infer<typeof programmePriceSettings>>(
  'programme.priceCents',
  ({ programme }) => programme.priceCents,
  say.price,
  euros,
);
