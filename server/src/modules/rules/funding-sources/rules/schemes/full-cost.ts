import { z } from 'zod';
import { common, coveredKinds } from './settings.ts';

/** Pays the whole price of the programme (FUND-8). */
export const fullCostScheme = z.strictObject({ kind: z.literal('FULL_COST'), ...common, coveredKinds });
