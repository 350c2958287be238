import { inDays } from '../population/days.ts';
import type { Resident } from '../population/world.ts';
import { Kind } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { accountIdOf } from './load-people.ts';
import { iso, type Loading } from './loading.ts';

/** The employer's promises: one that pays an employee's co-payment, one not used yet, one that waits for an answer (BEY-7). */
export async function loadTopUps(loading: Loading): Promise<void> {
  const { em, ids, world, now, today } = loading;
  const person = (key: string) => world.residents.find(({ demonstration }) => demonstration?.key === key) as Resident;
  const learning = world.applications.find(({ holder, coPaymentCents }) => holder === person('kristine') && coPaymentCents > 0);
  const promises = [
    { to: 'kristine', status: 'ACCEPTED', limitCents: 100_000, amountCents: null, use: learning },
    { to: 'martins', status: 'ACCEPTED', limitCents: 20_000, amountCents: 5_000, use: undefined },
    { to: 'anna', status: 'OFFERED', limitCents: 30_000, amountCents: null, use: undefined },
  ];
  const made = promises.map((promise, index) => ({ ...promise, index, id: ids.make(Kind.TOP_UP, now.getTime()) }));
  await insertRows(
    em,
    'top_up',
    made.map(({ id, index, to, status, limitCents, amountCents, use }) => ({
      id,
      number: `PM-${today.slice(0, 4)}-${String(index + 1).padStart(6, '0')}`,
      payer_id: ids.of(person('payer')),
      payer_name: 'SIA “Liepas un dēli”',
      payer_kind: 'EMPLOYER',
      account_id: accountIdOf.get(person(to)),
      by_number: true,
      amount_cents: amountCents,
      limit_cents: limitCents,
      promised_cents: use ? Math.min(limitCents, use.coPaymentCents) : 0,
      valid_until: inDays(today, 200),
      status,
      offered_at: iso(now.getTime() - (40 - 10 * index) * 86_400_000),
      answered_at: status === 'ACCEPTED' ? iso(now.getTime() - (38 - 10 * index) * 86_400_000) : null,
    })),
  );
  await insertRows(
    em,
    'top_up_use',
    made.flatMap(({ id, limitCents, use }) =>
      use
        ? [
            {
              top_up_id: id,
              application_id: ids.of(use),
              amount_cents: Math.min(limitCents, use.coPaymentCents),
              taken_at: iso(now.getTime() - 38 * 86_400_000),
            },
          ]
        : [],
    ),
  );
  await em.execute(`select setval('top_up_number', ?)`, [made.length]);
}
