import type { Context } from '../../../context.ts';
import { LEDGER_READERS } from '../../money/ledger/ledger.queries.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { PROVIDER_STAFF } from '../../platform/access/scope.ts';

/** Who lists statements: a provider its own, others those of their sources. */
export const SETTLEMENT_READERS = [...LEDGER_READERS, ...PROVIDER_STAFF] as const;

/** Which statements exist for the asker (ROLE-3); `s` is the statement. */
export function settlementsSeen(ctx: Context): { condition: string; values: unknown[] } {
  const acting = ctx.viewer?.actingAs;
  if (!acting || !(SETTLEMENT_READERS as readonly Role[]).includes(acting.role)) return { condition: 'false', values: [] };
  if (PROVIDER_STAFF.includes(acting.role))
    return acting.providerId ? { condition: 's.provider_id = ?', values: [acting.providerId] } : { condition: 'false', values: [] };
  return acting.fundingSourceId
    ? { condition: 's.funding_source_id = ?', values: [acting.fundingSourceId] }
    : { condition: 'true', values: [] };
}
