import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { readPersonalCode } from '../sealing/personal-code.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export interface AuditEvent {
  /** A verb with its object, "grantRole", "viewAccount". */
  action: string;
  /** What it was done to, `Type:uuid`. */
  subject: string;
  purpose?: string | null;
  before?: unknown;
  after?: unknown;
}

/**
 * Keeps who did or saw what, when, from where and why (ROLE-6), in the transaction of what it tells about: neither happens
 * without the other. Inside a transaction of its own, hand over that `em`.
 */
export async function audit(
  ctx: Pick<Context, 'em' | 'clock' | 'viewer' | 'address'>,
  event: AuditEvent | AuditEvent[],
  em: EntityManager = ctx.em,
): Promise<void> {
  const events = Array.isArray(event) ? event : [event];
  if (events.length === 0) return;
  const common = {
    at: ctx.clock.now(),
    actorId: ctx.viewer?.personId ?? null,
    role: ctx.viewer?.actingAs.role ?? null,
    address: ctx.address,
  };
  await em.insertMany(
    AuditEntry,
    events.map(({ action, subject, purpose, before, after }) => ({
      ...common,
      action,
      subject,
      purpose: purpose ?? null,
      before: withoutSecrets(before),
      after: withoutSecrets(after),
    })),
  );
}

const SECRET = /personal_?code|cipher|hash|password|secret|token/i;
const LIKE_A_PERSONAL_CODE = /(?<![\d+])\d{6}-?\d{5}(?!\d)/g;

/** The log outlives people's wish to be forgotten, so personal codes never get in, wherever they stand. */
export function withoutSecrets(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string')
    return value.replace(LIKE_A_PERSONAL_CODE, (digits) => (typeof readPersonalCode(digits) === 'string' ? digits : '[personal code]'));
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !SECRET.test(key))
      .map(([key, inner]) => [key, withoutSecrets(inner)]),
  );
}
