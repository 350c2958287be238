import { z } from 'zod';
import { claimKinds, evidenceKinds } from '../../../eligibility/facts.ts';
import { basisPoints, common, day, positiveCents, text } from './settings.ts';

/** Pays back what a certificate or an assessment has cost (FUND-13). */
export const reimbursementScheme = z.strictObject({
  kind: z.literal('REIMBURSEMENT'),
  ...common,
  claimKind: z.enum(claimKinds),
  /** The kept list: certificates, or the qualifications in which one can be assessed. */
  items: z.array(z.strictObject({ code: z.string().min(1).max(80), name: text })).min(1),
  /** Results reached before this day are not paid back. */
  achievedFrom: day.nullable().default(null),
  shareBasisPoints: basisPoints.default(10_000),
  evidence: z.array(z.enum(evidenceKinds)).min(1).default(['INVOICE', 'PAYMENT', 'CERTIFICATE']),
  capCents: positiveCents.nullable().default(null),
  oncePerYears: z.int().min(1).max(50).nullable().default(null),
});
export type ReimbursementScheme = z.infer<typeof reimbursementScheme>;
