import { z } from 'zod';
import { common, coveredKinds } from './settings.ts';

/** Gives a seat in an external platform; no money moves (FUND-15). */
export const licenceScheme = z.strictObject({
  kind: z.literal('LICENCE'),
  ...common,
  coveredKinds,
  platform: z.string().trim().min(1).max(80),
  seats: z.int().min(0).max(1_000_000).nullable().default(null),
});
