import { randomInt, randomUUID } from 'node:crypto';
import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { addDays } from '../../../shared/days.ts';
import { once } from '../../platform/idempotency/once.ts';
import type { CreateTopUpInvitationInput } from './top-up.inputs.ts';

/** Letters and digits that nobody mistakes for each other. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 10;
/** Days within which a payer uses the code. */
const VALID_DAYS = 30;

export interface Invitation {
  code: string;
  validUntil: string;
}

/** A person makes a code to hand to an employer or another payer, who can promise once with it (BEY-7). */
export async function createTopUpInvitation(ctx: Context, input: CreateTopUpInvitationInput): Promise<Invitation> {
  const accountId = ctx.viewer!.accountId;
  if (!accountId) throw new NotFound([]);
  const code = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  const validUntil = addDays(ctx.clock.today(), VALID_DAYS);
  const resultId = randomUUID();
  const id = await once(ctx, { mutation: 'createTopUpInvitation', input, resultId }, async (em) => {
    await em.execute('insert into top_up_invitation (id, account_id, code, valid_until) values (?, ?, ?, ?)', [
      resultId,
      accountId,
      code,
      validUntil,
    ]);
  });
  const [made] = await ctx.em.execute<Invitation[]>('select code, valid_until::text as "validUntil" from top_up_invitation where id = ?', [
    id,
  ]);
  return made!;
}
