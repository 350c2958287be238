import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { Invalid, NotFound } from '../../../../shared/errors.ts';
import { addWorkingDays } from '../../../../shared/working-days.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { NoAccount } from '../../../people/bank-accounts/confirm-bank-account.ts';
import { once } from '../../../platform/idempotency/once.ts';
import { attachEvidence } from './attach-evidence.ts';
import { type CheckedClaim, checkClaim } from './check-claim.ts';
import type { SubmitClaimInput } from '../claim.inputs.ts';
import { ClaimRefused, claimRefusal } from '../errors.ts';
import { judgeClaim } from '../judging/judge-claim.ts';
import { tellOfClaim } from '../move-claim.ts';
import { sourcesOfClaims } from '../deciding/sources-of-claims.ts';
import { keepJudgement, standingOf } from '../judging/standing-of-claim.ts';
import { say } from '../words/index.gen.ts';

/**
 * A person asks a cost back (APP-17). It is kept with its number and its documents, and told at once what the rules say: it goes to an
 * officer, waits for a document or a fact, or is refused with the reason (FUND-13, FUND-14).
 */
export async function submitClaim(ctx: Context, input: SubmitClaimInput): Promise<string> {
  const { accountId, personId } = ctx.viewer!;
  if (!accountId) throw new NoAccount();
  if (!input.confirmFacts) throw new Invalid(['confirmFacts'], say.confirmThatWhatYouSayIsTrue);
  const source = await sourceOf(ctx, input);
  const [made] = await ctx.em.execute<{ id: string }[]>('select uuidv7() as id');
  return once(ctx, { mutation: 'submitClaim', input, resultId: made!.id }, async (em) => {
    const [account] = await em.execute<{ isOpen: boolean }[]>(
      'select closed_at is null as "isOpen" from learning_account where id = ? for no key update',
      [accountId],
    );
    if (!account?.isOpen) throw new ClaimRefused(ErrorCode.NOT_ALLOWED, say.yourLearningAccountIsClosed);
    const claim = { id: made!.id, personId, ...(await checkClaim(ctx, em, source.scheme, input)) };
    await insertClaim(ctx, em, claim, source);
    await attachEvidence(em, claim, input.evidence, ctx.clock.now());
    const judged = await judgeClaim(em, ctx.clock, {
      ...claim,
      claimId: claim.id,
      accountId,
      fundingSourceId: source.id,
      schemeCode: source.scheme.code,
      rulesVersion: source.version,
      on: ctx.clock.today(),
      evidence: input.evidence.map(({ kind }) => kind),
    });
    const standing = standingOf(judged!);
    await keepJudgement(em, claim.id, judged!, standing);
    await em.execute('update claim set status = ?, waiting_for = ?, decided_at = ? where id = ?', [
      standing.status,
      standing.waitingFor ?? null,
      standing.status === ApplicationStatus.REJECTED ? ctx.clock.now() : null,
      claim.id,
    ]);
    const at = ctx.clock.now();
    await tellOfClaim(em, claim.id, null, { to: ApplicationStatus.SUBMITTED, at, actorId: personId, reason: RECEIVED });
    await tellOfClaim(em, claim.id, ApplicationStatus.SUBMITTED, { to: standing.status, at, actorId: null, reason: standing.reason });
  });
}

const RECEIVED = say.received;

/** The scheme that is asked for, open to claims today. */
async function sourceOf(ctx: Context, input: SubmitClaimInput) {
  const code = neededText(['fundingSource'], input.fundingSource, 80);
  const { sources, idOf, takesClaims } = await sourcesOfClaims(ctx.em, ctx.clock.today());
  const source = sources.find((candidate) => candidate.code === code);
  if (!source) throw new NotFound(['fundingSource']);
  const found = source.schemes.find(({ scheme }) => scheme.code === input.schemeCode && takesClaims(code, scheme));
  if (!found) throw new NotFound(['schemeCode']);
  if (found.scheme.kind === 'STIPEND') throw new ClaimRefused(ErrorCode.NOT_ALLOWED, say.aStipendNeedNotBeAsked, ['schemeCode']);
  return { id: idOf.get(code)!, version: source.version, scheme: found.scheme, days: source.rules.applications.processingWorkingDays };
}

async function insertClaim(
  ctx: Context,
  em: EntityManager,
  claim: CheckedClaim & { id: string },
  source: Awaited<ReturnType<typeof sourceOf>>,
): Promise<void> {
  try {
    await em.execute(
      `insert into claim (id, number, account_id, funding_source_id, scheme_code, kind, rules_version, status, item, result, achieved_on, certificate_number, certificate_key,
                          invoice_issuer, invoice_number, invoice_key, application_id, month, cost_cents, submitted_at, answer_by, asked_evidence, decision)
       values (?, 'A-' || ? || '-' || lpad(nextval('claim_number')::text, 6, '0'), ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', '[]')`,
      [
        claim.id,
        ctx.clock.today().slice(0, 4),
        ctx.viewer!.accountId,
        source.id,
        source.scheme.code,
        source.scheme.kind,
        source.version,
        claim.item,
        claim.result,
        claim.achievedOn,
        claim.certificateNumber,
        claim.certificateKey,
        claim.invoiceIssuer,
        claim.invoiceNumber,
        claim.invoiceKey,
        claim.applicationId,
        claim.month,
        claim.costCents,
        ctx.clock.now(),
        addWorkingDays(ctx.clock.today(), source.days),
      ],
    );
  } catch (error) {
    throw claimRefusal(error);
  }
}
