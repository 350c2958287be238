import { z } from 'zod';
import { evidenceKinds } from '../../../eligibility/facts.ts';
import { common, positiveCents, schemeCode } from './settings.ts';

const limits = {
  forSchemes: z.array(schemeCode).min(1),
  evidence: z.array(z.enum(evidenceKinds)).min(1),
  capPerMonthCents: positiveCents.nullable().default(null),
  capPerTrainingCents: positiveCents.nullable().default(null),
};

/** Pays back what the way to training has cost (FUND-14). */
export const travelScheme = z.strictObject({ kind: z.literal('TRAVEL'), ...common, ...limits });
/** Pays back what lodging during training has cost (FUND-14). */
export const accommodationScheme = z.strictObject({ kind: z.literal('ACCOMMODATION'), ...common, ...limits });
export type ExpensesScheme = z.infer<typeof travelScheme> | z.infer<typeof accommodationScheme>;
