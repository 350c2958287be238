import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../shared/clock.ts';
import { inTransaction } from '../../shared/in-transaction.ts';
import { euros, words } from '../eligibility/words.ts';
import { SchemeKind } from '../funding-sources/scheme-kind.enum.ts';
import { ErrorCode } from '../../shared/error-code.enum.ts';
import { ApplicationStatus } from './application-status.enum.ts';
import { isFunded, type Offer } from './deciding/offer.ts';
import { offersFor } from './deciding/offers.ts';
import { refusedWords } from './decision-words.ts';
import { holdApplication } from './hold-application.ts';
import { moveApplication } from './move-application.ts';
import { giveBack, giveBackPart } from './reservation.ts';

/**
 * Decides an application that waited for facts, as far as they are known now, by the rules of the day of its submission (FUND-6).
 * What was reserved beyond the answer goes back (worked example 8). Nothing happens while a fact is still open.
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
    const [offer] = await offersFor(own, clock, [{ ...application, submittedAt: new Date(row!.submittedAt) }]);
    const move = { at: clock.now(), actorId };
    const cause = { reason: 'FACTS_SETTLED', actorId, at: clock.now(), today: clock.today() };
    const answer = offer && isFunded(offer) ? answerOf(offer) : 'NOT_MET';
    if (!offer || !isFunded(offer) || answer === 'NOT_MET') {
      await own.execute('update application set refusal = ?, decision = ?::jsonb where id = ?', [
        ErrorCode.NOT_ELIGIBLE,
        JSON.stringify(offer && isFunded(offer) ? offer.decision : []),
        application.id,
      ]);
      await moveApplication(own, application, {
        ...move,
        to: ApplicationStatus.REJECTED,
        reason: refusedWords(ErrorCode.NOT_ELIGIBLE, offer && isFunded(offer) ? offer : null),
      });
      await giveBack(own, application, cause);
      return true;
    }
    if (answer === 'UNKNOWN' || offer.coPaymentIfConfirmedCents !== null) {
      await own.execute('update application set decision = ?::jsonb where id = ?', [JSON.stringify(offer.decision), application.id]);
      return false;
    }
    // grants keep what they hold; only the budget's share can turn out smaller
    const paid =
      offer.kind === SchemeKind.GRANT ? application.paidBySchemeCents : Math.min(offer.certainCents, application.paidBySchemeCents);
    const released = application.paidBySchemeCents - paid;
    await own.execute(
      'update application set paid_by_scheme_cents = ?, co_payment_cents = ?, co_payment_if_confirmed_cents = null, decision = ?::jsonb where id = ?',
      [paid, application.priceCents - paid, JSON.stringify(offer.decision), application.id],
    );
    const reason =
      released > 0
        ? words('Ziņas saņemtas. Tavs līdzmaksājums ir {0}.', 'The facts are settled. You pay {0}.', euros(application.priceCents - paid))
        : { lv: 'Ziņas saņemtas un apstiprinātas.', en: 'The facts are settled and confirmed.' };
    await moveApplication(own, application, { ...move, to: ApplicationStatus.SUBMITTED, reason });
    if (released > 0) await giveBackPart(own, application, released, cause);
    return true;
  });
}

/** The grant is in use by this very application, so whether there is money on it is not asked again; everything else is. */
function answerOf(offer: Offer): Offer['eligibility'] {
  if (offer.kind !== SchemeKind.GRANT) return offer.eligibility;
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
