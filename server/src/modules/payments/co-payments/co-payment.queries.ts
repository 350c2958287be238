import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import { uuids } from '../../../shared/uuids.ts';
import { applicationsSeen } from '../../training/applications/applications-seen.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { CoPayer } from './co-payer.enum.ts';
import type { CoPaymentShareType, CoPaymentType } from './co-payment.type.ts';

interface Stored extends Omit<CoPaymentType, 'amount' | 'recordedAt' | 'cancelledAt'> {
  applicationId: string;
  cents: number;
  recordedAt: string;
  cancelledAt: string | null;
}

const COLUMNS = `c.id, c.application_id as "applicationId", c.amount_cents::float8 as cents, c.paid_on::text as "paidOn", c.payer, c.document, c.recorded_at as "recordedAt",
  c.cancelled_at as "cancelledAt", c.cancelled_because as "cancelledBecause"`;

function shown({ cents, recordedAt, cancelledAt, applicationId: _applicationId, ...row }: Stored): CoPaymentType {
  return {
    __typename: 'CoPayment',
    ...row,
    amount: money(cents),
    recordedAt: new Date(recordedAt),
    cancelledAt: cancelledAt === null ? null : new Date(cancelledAt),
  } as CoPaymentType;
}

/** Co-payments of applications the asker has reached, in the order in which they were paid. */
export const coPaymentsOf = loader<string, CoPaymentType[]>(async (ctx, applicationIds) => {
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from co_payment c where c.application_id = any(?::uuid[]) order by c.paid_on, c.recorded_at, c.id`,
    [uuids(applicationIds)],
  );
  return applicationIds.map((id) => rows.filter(({ applicationId }) => applicationId === id).map(shown));
});

/** Those that count, added up by who has paid. */
export function sharesOf(payments: readonly CoPaymentType[]): CoPaymentShareType[] {
  const counted = payments.filter(({ cancelledAt }) => cancelledAt === null);
  const all = sumOf(payments);
  return Object.values(CoPayer).flatMap((payer) => {
    const cents = counted.filter((payment) => payment.payer === payer).reduce((sum, { amount }) => sum + amount.cents, 0);
    return cents > 0 ? [{ payer, amount: money(cents), shareBasisPoints: Math.round((cents * 10_000) / all) }] : [];
  });
}

export function sumOf(payments: readonly CoPaymentType[]): number {
  return payments.reduce((sum, { amount, cancelledAt }) => sum + (cancelledAt === null ? amount.cents : 0), 0);
}

registerNode('CoPayment', async (ctx: Context, ids) => {
  const seen = applicationsSeen(ctx);
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from co_payment c join application a on a.id = c.application_id join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id
      where c.id = any(?::uuid[]) and ${seen.condition}`,
    [uuids(ids), ...seen.values],
  );
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    return row && shown(row);
  });
});
