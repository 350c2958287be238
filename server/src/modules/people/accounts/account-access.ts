import type { Context } from '../../../context.ts';
import { Role } from '../../platform/access/role.enum.ts';

/** The parts of an account that not everybody who reaches it may see (ROLE-5). */
export type AccountPart =
  | 'contacts'
  | 'home'
  | 'work'
  | 'wishes'
  | 'needs'
  | 'money'
  | 'applications'
  | 'history'
  | 'path'
  | 'accessLog'
  | 'steps';

const ALL: readonly AccountPart[] = [
  'contacts',
  'home',
  'work',
  'wishes',
  'needs',
  'money',
  'applications',
  'history',
  'path',
  'accessLog',
  'steps',
];

/** The least each role needs of an account it opened for a stated purpose, which the person can read. */
const OPENED: Partial<Record<Role, readonly AccountPart[]>> = {
  [Role.PLATFORM_ADMINISTRATOR]: ['contacts', 'home', 'money', 'applications', 'history', 'accessLog'],
  [Role.PROJECT_MANAGER]: ['contacts', 'home', 'money', 'applications', 'history', 'path'],
  [Role.AUDITOR]: ['money', 'applications', 'history', 'accessLog'],
};

/** And of the account behind an application they work on: how to reach the person. Everything else needs a purpose: nobody looks in silence. */
const BEHIND_AN_APPLICATION: Partial<Record<Role, readonly AccountPart[]>> = {
  [Role.PROJECT_MANAGER]: ['contacts'],
  [Role.PROVIDER_ADMINISTRATOR]: ['contacts'],
  [Role.PROVIDER_USER]: ['contacts'],
};

const opened = new WeakMap<Context, Set<string>>();

/** From here on the request may see of these accounts what the role needs; the caller has put the purpose on record. */
export function openForPurpose(ctx: Context, accountIds: readonly string[]): void {
  const known = opened.get(ctx) ?? new Set();
  for (const id of accountIds) known.add(id);
  opened.set(ctx, known);
}

/** Whether the asker may see a part of an account they have reached by right. Their own they always see whole. */
export function maySee(ctx: Context, accountId: string, part: AccountPart): boolean {
  return partsSeen(ctx, accountId).includes(part);
}

export function partsSeen(ctx: Context, accountId: string): readonly AccountPart[] {
  if (!ctx.viewer) return [];
  if (ctx.viewer.accountId === accountId) return ALL;
  const parts = opened.get(ctx)?.has(accountId) ? OPENED : BEHIND_AN_APPLICATION;
  return parts[ctx.viewer.actingAs.role] ?? [];
}
