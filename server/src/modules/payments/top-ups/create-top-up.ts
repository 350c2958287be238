import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { neededText } from '../../../shared/check-text.ts';
import { Invalid } from '../../../shared/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import { CoPayer } from '../co-payments/co-payer.enum.ts';
import { once } from '../../platform/idempotency/once.ts';
import { takeTopUps } from './take-top-ups.ts';
import type { CreateTopUpInput } from './top-up.inputs.ts';
import { TopUpStatus } from './top-up-status.enum.ts';
import { say } from './words/index.gen.ts';

/** The most one promise can be, EUR 100,000: a slip of the finger is caught. */
const MOST = 10_000_000;

/**
 * A payer promises to pay a person's co-payments by rules (BEY-7). With a code from the person the promise holds at once; by account number
 * the person accepts it first. The payer learns nothing of the person.
 */
export async function createTopUp(ctx: Context, input: CreateTopUpInput): Promise<string> {
  const payerName = neededText(['payerName'], input.payerName, 120);
  const today = ctx.clock.today();
  if (input.payerKind === CoPayer.SELF) throw new Invalid(['payerKind'], say.chooseWhoThePayer);
  checkAmount(['limitCents'], input.limitCents);
  if (input.amountCents !== null && input.amountCents !== undefined) checkAmount(['amountCents'], input.amountCents);
  if (input.validUntil < today) throw new Invalid(['validUntil'], say.theDayMustBeTodayOrLater);
  const resultId = randomUUID();
  const id = await once(ctx, { mutation: 'createTopUp', input, resultId }, async (em) => {
    const { accountId, byNumber } = await beneficiary(ctx, em, input);
    const programmeId = input.programme ? await programmeOf(em, input.programme) : null;
    await em.execute(
      `insert into top_up (id, number, payer_id, payer_name, payer_kind, account_id, by_number, programme_id, programme_kind, amount_cents, limit_cents, valid_until, status, offered_at)
       values (?, 'PM-' || ? || '-' || lpad(nextval('top_up_number')::text, 6, '0'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        resultId,
        today.slice(0, 4),
        ctx.viewer!.personId,
        payerName,
        input.payerKind,
        accountId,
        byNumber,
        programmeId,
        input.programmeKind ?? null,
        input.amountCents ?? null,
        input.limitCents,
        input.validUntil,
        byNumber ? TopUpStatus.OFFERED : TopUpStatus.ACCEPTED,
        ctx.clock.now(),
      ],
    );
    await audit(ctx, { action: 'createTopUp', subject: `TopUp:${resultId}`, after: { limitCents: input.limitCents } }, em);
  });
  await takeTopUps(ctx, { topUp: id });
  return id;
}

function checkAmount(path: string[], cents: number): void {
  if (!Number.isSafeInteger(cents) || cents <= 0 || cents > MOST) throw new Invalid(path, say.theAmountMustBeFrom001);
}

/** A used, old or unknown code and an unknown number are told with the same words. */
async function beneficiary(
  { clock }: Context,
  em: EntityManager,
  input: CreateTopUpInput,
): Promise<{ accountId: string; byNumber: boolean }> {
  const written = neededText(['beneficiary'], input.beneficiary, 40).toUpperCase();
  const [invited] = await em.execute<{ id: string }[]>(
    `update top_up_invitation set used_at = ? where code = ? and used_at is null and valid_until >= ? returning account_id as id`,
    [clock.now(), written, clock.today()],
  );
  const [numbered] = invited
    ? []
    : await em.execute<{ id: string }[]>('select id from learning_account where number = ? and closed_at is null', [written]);
  const accountId = invited?.id ?? numbered?.id;
  if (!accountId) throw new Invalid(['beneficiary'], say.thereIsNoSuchAccountOrValid);
  return { accountId, byNumber: !invited };
}

/** By the word in the address of the programme's page. */
async function programmeOf(em: EntityManager, written: string): Promise<string> {
  const slug = written.trim().split('/').at(-1) ?? '';
  const [programme] = await em.execute<{ id: string }[]>(`select id from programme where slug = ? and status = 'PUBLISHED'`, [slug]);
  if (!programme) throw new Invalid(['programme'], say.theCatalogueHasNoSuchProgramme);
  return programme.id;
}
