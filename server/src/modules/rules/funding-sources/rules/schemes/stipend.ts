import { z } from 'zod';
import { basisPoints, common, positiveCents, schemeCode } from './settings.ts';

/** Pays learners a sum for every month of training (FUND-14). */
export const stipendScheme = z.strictObject({
  kind: z.literal('STIPEND'),
  ...common,
  monthlyCents: positiveCents,
  /** Only for training paid by these schemes of the source. */
  forSchemes: z.array(schemeCode).min(1),
  /** A month with less attendance than this is not paid. */
  attendanceFromBasisPoints: basisPoints.default(8000),
});
export type StipendScheme = z.infer<typeof stipendScheme>;
