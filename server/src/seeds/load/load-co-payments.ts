import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { CoPayer } from '../../modules/payments/co-payments/co-payer.enum.ts';
import { dayOf } from '../population/days.ts';
import type { SeedApplication } from '../population/world.ts';
import { random } from '../random.ts';
import { insertRows } from './insert-rows.ts';
import { iso, type Loading } from './loading.ts';

const PAID_BY_THEN: readonly ApplicationStatus[] = [ApplicationStatus.IN_TRAINING, ApplicationStatus.COMPLETED];

/** Co-payments of those who learn or have learnt: 85 % paid by the learner, 7 % by the employer ([R] Table 15). */
export async function loadCoPayments({ em, ids, world, now }: Loading): Promise<void> {
  const chance = random('co-payments');
  const paying = world.applications.filter(({ coPaymentCents, status }) => coPaymentCents > 0 && PAID_BY_THEN.includes(status));
  await insertRows(
    em,
    'co_payment',
    paying.map((one) => {
      const at = Math.min((one.decidedAt ?? one.submittedAt) + 3 * 86_400_000, now.getTime() - 86_400_000);
      return {
        application_id: ids.of(one),
        amount_cents: one.coPaymentCents,
        paid_on: dayOf(at),
        payer: isPromised(one) ? CoPayer.EMPLOYER : payerOf(chance.next()),
        recorded_at: iso(at),
      };
    }),
  );
}

/** Her employer keeps the promise that it made (BEY-7). */
function isPromised({ holder }: SeedApplication): boolean {
  return holder.demonstration?.key === 'kristine';
}

function payerOf(share: number): CoPayer {
  if (share < 0.85) return CoPayer.SELF;
  if (share < 0.92) return CoPayer.EMPLOYER;
  return share < 0.96 ? CoPayer.FAMILY : CoPayer.OTHER;
}
