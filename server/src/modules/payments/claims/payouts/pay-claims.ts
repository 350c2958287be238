import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { addDays } from '../../../../shared/days.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { dayWords, euros } from '../../../platform/words/words.ts';
import { once } from '../../../platform/idempotency/once.ts';
import { paidToPerson, payableToPerson } from '../../../money/ledger/accounts.ts';
import { post } from '../../../money/ledger/ledger.ts';
import { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import { tellClaimants } from '../words/claim-notices.ts';
import { claimCanMove } from '../claim-moves.ts';
import type { PayClaimsInput } from '../claim.inputs.ts';
import { actsFor, CLAIM_PAYERS } from '../claims-seen.ts';
import { approvedByYourself, ClaimRefused, WrongClaimStatus } from '../errors.ts';
import type { HeldClaim } from '../hold-claim.ts';
import { claimIds, holdThem } from '../deciding/many-claims.ts';
import { say } from '../words/index.gen.ts';

/** How far back a payment may lie when it is recorded. */
const OLDEST_DAYS = 366;

/**
 * A finance officer records that the bank has paid (FUND-21): payable → paid for each claim, in one payout with its date and reference.
 * All of them or none. A claim is paid once for ever: its key sees to it in the ledger, its status in the table.
 */
export async function payClaims(ctx: Context, input: PayClaimsInput): Promise<string> {
  const ids = claimIds(input.claims);
  const reference = neededText(['reference'], input.reference, 80);
  checkPaidOn(ctx, input.paidOn);
  const [made] = await ctx.em.execute<{ id: string }[]>('select uuidv7() as id');
  return once(ctx, { mutation: 'payClaims', input, resultId: made!.id }, async (em) => {
    const claims = await holdThem(ctx, em, ids, (claim) => actsFor(ctx, CLAIM_PAYERS, claim.fundingSourceId));
    const accounts = await checkPayable(ctx, em, claims);
    await record(ctx, em, made!.id, claims, accounts, { paidOn: input.paidOn, reference });
  });
}

function checkPaidOn(ctx: Context, day: string): void {
  if (day > ctx.clock.today()) throw new Invalid(['paidOn'], say.thisDayHasNotComeYet);
  if (day < addDays(ctx.clock.today(), -OLDEST_DAYS)) throw new Invalid(['paidOn'], say.theDayIsMoreThanAYear);
}

/** Answers the bank account of each person. */
async function checkPayable(ctx: Context, em: EntityManager, claims: readonly HeldClaim[]): Promise<Map<string, string>> {
  if (new Set(claims.map(({ fundingSourceId }) => fundingSourceId)).size > 1)
    throw new Invalid(['claims'], say.onePayoutHoldsTheMoneyOfOne);
  const other = claims.find(({ status }) => !claimCanMove(status, ApplicationStatus.COMPLETED));
  if (other) throw new WrongClaimStatus(other.status, ['claims']);
  const own = claims.filter(({ approvedById, personId }) => approvedById === ctx.viewer!.personId || personId === ctx.viewer!.personId);
  if (own.length > 0) throw approvedByYourself(named(own));
  const rows = await em.execute<{ id: string; accountId: string }[]>(
    'select id, account_id as "accountId" from bank_account where account_id = any(?::uuid[]) and replaced_at is null',
    [`{${claims.map(({ accountId }) => accountId).join(',')}}`],
  );
  const accounts = new Map(rows.map(({ id, accountId }) => [accountId, id]));
  const without = claims.filter(({ accountId }) => !accounts.has(accountId));
  if (without.length > 0) throw new ClaimRefused(ErrorCode.CONFLICT, say.noBankAccountIsConfirmed({ named: named(without) }), ['claims']);
  return accounts;
}

function named(claims: readonly HeldClaim[]): string {
  return (
    claims
      .slice(0, 10)
      .map(({ number }) => number)
      .join(', ') + (claims.length > 10 ? ' …' : '')
  );
}

async function record(
  ctx: Context,
  em: EntityManager,
  payoutId: string,
  claims: readonly HeldClaim[],
  accounts: ReadonlyMap<string, string>,
  { paidOn, reference }: { paidOn: string; reference: string },
): Promise<void> {
  const at = ctx.clock.now();
  const actorId = ctx.viewer!.personId;
  const fundingSourceId = claims[0]!.fundingSourceId;
  const totalCents = claims.reduce((sum, { approvedCents }) => sum + approvedCents!, 0);
  await em.execute(
    `insert into payout (id, number, funding_source_id, paid_on, reference, claim_count, total_cents, recorded_by_id, recorded_at)
     values (?, 'I-' || ? || '-' || lpad(nextval('payout_number')::text, 6, '0'), ?, ?, ?, ?, ?, ?, ?)`,
    [payoutId, paidOn.slice(0, 4), fundingSourceId, paidOn, reference, claims.length, totalCents, actorId, at],
  );
  const paid = claims.map(({ id, accountId, approvedCents }) => ({
    id,
    paid_to: accounts.get(accountId),
    reason: say.wasPaid({ approved: euros(approvedCents!), paidOn: dayWords(paidOn) }),
  }));
  const lines = JSON.stringify(paid);
  await em.execute(
    `insert into claim_event (claim_id, at, "from", "to", actor_id, reason) select l.id, ?, 'APPROVED', 'COMPLETED', ?, l.reason from jsonb_to_recordset(?::jsonb) as l(id uuid, reason jsonb)`,
    [at, actorId, lines],
  );
  await em.execute(
    `update claim c set status = 'COMPLETED', payout_id = ?, paid_to_id = l.paid_to from jsonb_to_recordset(?::jsonb) as l(id uuid, paid_to uuid) where c.id = l.id`,
    [payoutId, lines],
  );
  await post(
    em,
    claims.map(({ id, accountId, approvedCents }) => ({
      kind: TransferKind.PAY,
      fundingSourceId,
      from: payableToPerson(accountId),
      to: paidToPerson(accountId),
      amountCents: approvedCents!,
      reason: 'CLAIM_PAID',
      referenceId: id,
      actorId,
      at,
      key: `claim:${id}:pay`,
    })),
  );
  await tellClaimants(
    em,
    at,
    paid.map(({ id, reason }) => ({ claimId: id, to: ApplicationStatus.COMPLETED, reason })),
  );
  await audit(
    ctx,
    { action: 'payClaims', subject: `Payout:${payoutId}`, purpose: reference, after: { claims: claims.length, totalCents, paidOn } },
    em,
  );
}
