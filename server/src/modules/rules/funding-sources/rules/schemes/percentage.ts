import { z } from 'zod';
import { criteriaSchema } from '../../../eligibility/criteria.ts';
import { kinds } from '../../../eligibility/facts.ts';
import { basisPoints, common, coveredKinds, positiveCents } from './settings.ts';

/** Pays a share of the price; exempt groups get a larger one (FUND-12). */
export const percentageScheme = z.strictObject({
  kind: z.literal('PERCENTAGE'),
  ...common,
  coveredKinds,
  shareBasisPoints: basisPoints,
  sharesByKind: z.array(z.strictObject({ kind: z.enum(kinds), shareBasisPoints: basisPoints })).default([]),
  /** Who pays nothing, or less. */
  exempt: criteriaSchema.nullable().default(null),
  exemptShareBasisPoints: basisPoints.default(10_000),
  /** Most the scheme pays for one application. */
  capCents: positiveCents.nullable().default(null),
});
export type PercentageScheme = z.infer<typeof percentageScheme>;
