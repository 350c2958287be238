import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../../shared/clock.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { euros } from '../../../platform/words/words.ts';
import { SchemeKind } from '../../../rules/funding-sources/scheme-kind.enum.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { Offer } from './offer.ts';
import { offersBySource } from './offers.ts';
import { refusedWords } from '../words/decision-words.ts';
import { type HeldApplication, holdApplication } from '../hold-application.ts';
import { moveApplication } from '../move-application.ts';
import { bySource, originsOf } from '../reserved-money/origins.ts';
import { giveBack, giveBackParts } from '../reserved-money/give-back.ts';
import { say } from '../words/index.gen.ts';

/**
 * Decides an application that waited for facts, as far as they are known now, by the rules of the day of its submission (FUND-6).
 * What was reserved beyond the answer goes back (worked example 8); of two sources each is asked again by itself, and one that refuses
 * leaves the other to pay (FUND-17). Nothing happens while a fact is still open.
 */
export async function settleFacts(
  { em, clock }: { em: EntityManager; clock: Clock },
  applicationId: string,
  actorId: string | null = null,
): Promise<boolean> {
  return inTransaction(em, async (own) => {
    const application = await holdApplication(own, applicationId);
    if (application?.status !== ApplicationStatus.WAITING_FOR_FACTS) return false;
    await own.execute('select 1 from training_grant where account_id = ? order by id for no key update', [application.accountId]);
    const [row] = await own.execute<{ submittedAt: string }[]>('select submitted_at as "submittedAt" from application where id = ?', [
      application.id,
    ]);
    const offers = await offersBySource(own, clock, { ...application, submittedAt: new Date(row!.submittedAt) });
    const move = { at: clock.now(), actorId };
    const cause = { reason: 'FACTS_SETTLED', actorId, at: clock.now(), today: clock.today() };
    const answers = offers.map((offer) => (offer ? answerOf(offer) : 'NOT_MET'));
    const decision = JSON.stringify(offers.flatMap((offer) => offer?.decision ?? []));
    if (answers.every((answer) => answer === 'NOT_MET')) {
      await own.execute('update application set refusal = ?, decision = ?::jsonb where id = ?', [
        ErrorCode.NOT_ELIGIBLE,
        decision,
        application.id,
      ]);
      await moveApplication(own, application, {
        ...move,
        to: ApplicationStatus.REJECTED,
        reason: refusedWords(ErrorCode.NOT_ELIGIBLE, offers.find((offer) => offer !== null) ?? null),
      });
      await giveBack(own, application, cause);
      return true;
    }
    if (answers.includes('UNKNOWN') || offers.some((offer, at) => answers[at] === 'MET' && offer!.coPaymentIfConfirmedCents !== null)) {
      await own.execute('update application set decision = ?::jsonb where id = ?', [decision, application.id]);
      return false;
    }
    const held = bySource(await originsOf(own, application));
    const shares = sharesOf(
      application.priceCents,
      offers.map((offer, at) => ({ offer: answers[at] === 'MET' ? offer : null, heldCents: held.get(sourcesOf(application)[at]!) ?? 0 })),
    );
    const paid = shares.reduce((sum, cents) => sum + cents, 0);
    await own.execute(
      'update application set paid_by_scheme_cents = ?, second_paid_cents = ?, co_payment_cents = ?, co_payment_if_confirmed_cents = null, decision = ?::jsonb where id = ?',
      [paid, shares[1] ?? 0, application.priceCents - paid, decision, application.id],
    );
    // the source that refuses pays nothing and stands second: the rules of the one that pays govern from now on
    if (answers[0] === 'NOT_MET') await own.execute(CHANGE_PLACES, [application.id]);
    const returned = sourcesOf(application).map((fundingSourceId, at) => ({
      fundingSourceId,
      cents: (held.get(fundingSourceId) ?? 0) - shares[at]!,
    }));
    const isLess = returned.some(({ cents }) => cents > 0);
    await moveApplication(own, application, {
      ...move,
      to: ApplicationStatus.SUBMITTED,
      reason: settledWords(application.priceCents - paid, isLess, answers.includes('NOT_MET')),
    });
    if (isLess) await giveBackParts(own, application, returned, cause);
    return true;
  });
}

const CHANGE_PLACES = `update application set funding_source_id = second_funding_source_id, scheme_code = second_scheme_code, scheme_kind = second_scheme_kind, rules_version = second_rules_version,
         second_funding_source_id = funding_source_id, second_scheme_code = scheme_code, second_scheme_kind = scheme_kind, second_rules_version = rules_version, second_paid_cents = 0 where id = ?`;

function sourcesOf({ fundingSourceId, secondFundingSourceId }: HeldApplication): string[] {
  return [fundingSourceId, secondFundingSourceId].filter((id) => id !== null);
}

/** What each source pays now that the facts are known: the first what its rule says, the second what is left, neither more than it holds. */
function sharesOf(priceCents: number, parts: readonly { offer: Offer | null; heldCents: number }[]): number[] {
  let left = priceCents;
  return parts.map(({ offer, heldCents }) => {
    if (!offer) return 0;
    const [{ kind, certainCents }] = offer.parts;
    // grants keep what they hold as far as it is needed; a budget's share can turn out smaller by its rule
    const cents = Math.min(left, heldCents, kind === SchemeKind.GRANT ? heldCents : certainCents);
    left -= cents;
    return cents;
  });
}

function settledWords(coPaymentCents: number, isLess: boolean, isOneRefused: boolean): Translation {
  if (isOneRefused) return say.theFactsAreSettled({ coPayment: euros(coPaymentCents) });
  return isLess ? say.theFactsAreSettled2({ coPayment: euros(coPaymentCents) }) : say.theFactsAreSettledAndConfirmed;
}

/** The grant is in use by this very application, so whether there is money on it is not asked again; everything else is. */
function answerOf(offer: Offer): Offer['eligibility'] {
  if (offer.parts[0].kind !== SchemeKind.GRANT) return offer.eligibility;
  const results = (offer.decision as { code: string; result: Offer['eligibility'] }[])
    .filter(({ code }) => code !== 'GRANT_AVAILABLE')
    .map(({ result }) => result);
  return results.includes('NOT_MET') ? 'NOT_MET' : results.includes('UNKNOWN') ? 'UNKNOWN' : 'MET';
}

/** Every application that waits for facts is asked about again; run when registers have answered, and every night (FUND-6). */
export async function settleAllFacts({ em, clock }: { em: EntityManager; clock: Clock }): Promise<number> {
  const waiting = await em
    .fork()
    .execute<{ id: string }[]>(`select id from application where status = 'WAITING_FOR_FACTS' order by receipt_number`);
  let settled = 0;
  for (const { id } of waiting) if (await settleFacts({ em, clock }, id)) settled += 1;
  return settled;
}
