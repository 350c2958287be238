import type { Context } from '../../context.ts';
import { Role } from '../roles/role.enum.ts';

/** The parts of an account that not everybody who reaches it may see (ROLE-5). */
export type AccountPart = 'contacts' | 'home' | 'work' | 'wishes' | 'needs' | 'money' | 'applications' | 'history' | 'path' | 'accessLog' | 'steps';

const ALL: readonly AccountPart[] = ['contacts', 'home', 'work', 'wishes', 'needs', 'money', 'applications', 'history', 'path', 'accessLog', 'steps'];

/** The least each role needs. Who is not named sees the name and the number of an account that reaches them, nothing else. */
const PARTS: Partial<Record<Role, readonly AccountPart[]>> = {
  [Role.PLATFORM_ADMINISTRATOR]: ['contacts', 'home', 'money', 'applications', 'history', 'accessLog'],
  [Role.PROJECT_MANAGER]: ['contacts', 'home', 'money', 'applications', 'history', 'path'],
  [Role.FUNDING_SOURCE_MANAGER]: ['money', 'applications'],
  [Role.FINANCE_OFFICER]: ['money', 'applications'],
  [Role.AUDITOR]: ['money', 'applications', 'history', 'accessLog'],
  [Role.PROVIDER_ADMINISTRATOR]: ['contacts'],
  [Role.PROVIDER_USER]: ['contacts'],
};

/** Whether the asker may see a part of an account they have reached by right. Their own they always see whole. */
export function maySee(ctx: Context, accountId: string, part: AccountPart): boolean {
  return partsSeen(ctx, accountId).includes(part);
}

export function partsSeen(ctx: Context, accountId: string): readonly AccountPart[] {
  if (!ctx.viewer) return [];
  if (ctx.viewer.accountId === accountId) return ALL;
  return PARTS[ctx.viewer.actingAs.role] ?? [];
}
