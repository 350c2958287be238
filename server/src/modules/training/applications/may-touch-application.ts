import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { ownApplication } from './errors.ts';
import type { HeldApplication } from './hold-application.ts';

/** The applicant's own, in whichever role they act: it stays theirs. */
export function isOwn(ctx: Context, application: Pick<HeldApplication, 'accountId'>): boolean {
  return ctx.viewer !== null && ctx.viewer.accountId !== null && ctx.viewer.accountId === application.accountId;
}

/** The provider's staff for their own groups, project managers for their sources, the platform's administrators for all. */
export function isHandledBy(ctx: Context, application: Pick<HeldApplication, 'providerId' | 'fundingSourceId'>): boolean {
  const acting = ctx.viewer?.actingAs;
  switch (acting?.role) {
    case Role.PROVIDER_ADMINISTRATOR:
    case Role.PROVIDER_USER:
      return acting.providerId !== null && acting.providerId === application.providerId;
    case Role.PROJECT_MANAGER:
    case Role.FUNDING_SOURCE_MANAGER:
      return (
        application.fundingSourceId !== null && (acting.fundingSourceId === null || acting.fundingSourceId === application.fundingSourceId)
      );
    case Role.PLATFORM_ADMINISTRATOR:
      return true;
    default:
      return false;
  }
}

/** Of these, who decides on it and records what money follows from: nobody for themselves, as with claims. */
export function mayDecideOn(ctx: Context, application: Pick<HeldApplication, 'providerId' | 'fundingSourceId' | 'personId'>): boolean {
  if (!isHandledBy(ctx, application)) return false;
  if (application.personId === ctx.viewer!.personId) throw ownApplication();
  return true;
}

/** What somebody may not touch answers like what does not exist (ROLE-3). */
export function refuseUnless(allowed: boolean): void {
  if (!allowed) throw new NotFound(['application']);
}

/** Roles that accept, decline and record for applicants. */
export const HANDLERS = [
  Role.PROVIDER_ADMINISTRATOR,
  Role.PROVIDER_USER,
  Role.PROJECT_MANAGER,
  Role.FUNDING_SOURCE_MANAGER,
  Role.PLATFORM_ADMINISTRATOR,
] as const;
