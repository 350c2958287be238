import { z } from 'zod';
import { criteriaSchema } from '../../../eligibility/criteria.ts';
import { kinds } from '../../../eligibility/facts.ts';

/** Euro cents; the largest amount anybody may write in one field is EUR 1 billion. */
export const cents = z.int().min(0).max(100_000_000_000);
export const positiveCents = z.int().min(1).max(100_000_000_000);
export const basisPoints = z.int().min(0).max(10_000);
export const day = z.iso.date();
export const instant = z.iso.datetime({ offset: true });

export const text = z.strictObject({ lv: z.string().trim().min(1).max(2000), en: z.string().trim().min(1).max(2000).nullish() });

export const schemeCode = z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/, { error: 'Capital letters, digits and _, beginning with a letter.' });

/** Conditions of this scheme on top of the target group of the source. */
export const conditions = criteriaSchema.default({ all: [] });

export const coveredKinds = z.array(z.enum(kinds)).min(1);

/** What every scheme has. */
export const common = {
  code: schemeCode,
  name: text,
  conditions,
  /** The scheme takes decisions on these days only; open ends follow the period of the source. */
  validFrom: day.nullable().default(null),
  validUntil: day.nullable().default(null),
};
