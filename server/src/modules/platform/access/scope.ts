import type { Context, SignedIn } from '../../../context.ts';
import { notLoggedIn } from './auth-checker.ts';
import { Role } from './role.enum.ts';

/** What somebody's present capacity is bound to; lists are narrowed by it and single things checked against it. */
export interface Scope {
  role: Role;
  /** Only this provider's things; null: not bound to one. */
  providerId: string | null;
  /** Only this funding source's things; null: not bound to one. */
  fundingSourceId: string | null;
}

/** Everybody who works on the platform rather than learns on it. */
export const STAFF: readonly Role[] = Object.values(Role).filter((role) => role !== Role.ACCOUNT_HOLDER && role !== Role.PAYER);
/** Those who act for a training provider. */
export const PROVIDER_STAFF: readonly Role[] = [Role.PROVIDER_ADMINISTRATOR, Role.PROVIDER_USER];

/** The bounds of the present capacity. Use it in every console query after `@Authorized` has let the role in. */
export function scopeOf(ctx: Context): Scope {
  const { actingAs } = signedIn(ctx);
  return { role: actingAs.role, providerId: actingAs.providerId, fundingSourceId: actingAs.fundingSourceId };
}

/** Whether a thing of this provider and this funding source lies within the scope. Leave out what the thing does not have. */
export function isWithin(scope: Scope, thing: { providerId?: string | null; fundingSourceId?: string | null }): boolean {
  const provider = scope.providerId === null || thing.providerId === undefined || thing.providerId === scope.providerId;
  const source = scope.fundingSourceId === null || thing.fundingSourceId === undefined || thing.fundingSourceId === scope.fundingSourceId;
  return provider && source;
}

/** Who is logged in; refuses anonymous requests that slipped past `@Authorized`. */
export function signedIn(ctx: Context): SignedIn {
  if (!ctx.viewer) throw notLoggedIn(ctx);
  return ctx.viewer;
}

/** Acting in one of these roles at the moment. */
export function actsAs(ctx: Context, ...roles: readonly Role[]): boolean {
  return ctx.viewer !== null && roles.includes(ctx.viewer.actingAs.role);
}

/** The person's own account, when they have opened one. */
export function ownAccountId(ctx: Context): string | null {
  return ctx.viewer?.accountId ?? null;
}
