import type { Context } from '../../../context.ts';
import { TERMS_VERSION } from '../accounts/terms.ts';

export interface ViewerRow {
  staffRolesWithheld: boolean;
  termsVersion: string;
  sessionEndsAt: Date;
  idleEndsAt: Date;
}

/** Who is logged in, as the API shows it; null for nobody. */
export function viewerRow(ctx: Context): ViewerRow | null {
  if (!ctx.viewer) return null;
  const { session } = ctx;
  return {
    staffRolesWithheld: ctx.viewer.staffRolesWithheld ?? false,
    termsVersion: TERMS_VERSION,
    get sessionEndsAt() {
      return session.endsAt ?? ctx.clock.now();
    },
    get idleEndsAt() {
      return session.idleEndsAt ?? ctx.clock.now();
    },
  };
}
