import { randomUUID } from 'node:crypto';
import { CoPayer } from '../../../modules/payments/co-payments/co-payer.enum.ts';
import { cancelCoPayment, recordCoPayment } from '../../../modules/payments/co-payments/record-co-payment.ts';
import { Role } from '../../../modules/platform/access/role.enum.ts';
import { answerTopUp, endTopUp } from '../../../modules/payments/top-ups/answer-top-up.ts';
import { createTopUp } from '../../../modules/payments/top-ups/create-top-up.ts';
import { createTopUpInvitation } from '../../../modules/payments/top-ups/create-top-up-invitation.ts';
import { TopUpStatus } from '../../../modules/payments/top-ups/top-up-status.enum.ts';
import { addDays } from '../../../shared/days.ts';
import { globalId } from '../../../shared/global-id.ts';
import type { Move } from '../history.ts';
import { contextOf, type HistoryWorld, staffOf } from '../history-world.ts';
import { type Operation, pick } from '../operation.ts';
import { applicationsOf } from './training.ts';

const payerOf = (world: HistoryWorld) => contextOf(world, world.payer, { role: Role.PAYER });

async function promise(world: HistoryWorld, move: Move, beneficiary: string) {
  const input = {
    beneficiary,
    payerName: 'SIA Darba devējs',
    payerKind: CoPayer.EMPLOYER,
    amountCents: move.which % 3 === 0 ? 2_000 : null,
    limitCents: (move.cents % 30_000) + 1,
    validUntil: addDays(world.clock.today(), move.which % 90),
    idempotencyKey: randomUUID(),
  };
  return () => createTopUp(payerOf(world), input);
}

async function chosenPromise(world: HistoryWorld, move: Move, states: readonly string[]) {
  const all = await world.orm.em
    .fork()
    .execute<{ id: string; accountId: string; status: string }[]>(
      'select id, account_id as "accountId", status from top_up where payer_id = ? order by offered_at, id',
      [world.payer.id],
    );
  const found = pick(all, move, ({ status }) => states.includes(status));
  const person = world.people.find(({ account }) => account.id === found?.accountId) ?? world.people[0]!;
  return { topUp: globalId('TopUp', found?.id ?? randomUUID()), own: () => contextOf(world, person) };
}

export const payerOperations: readonly Operation[] = [
  {
    name: 'promise by a code',
    weight: 2,
    async choose(world, move) {
      const person = contextOf(world, world.people[move.who % world.people.length]!);
      const { code } = await createTopUpInvitation(person, { idempotencyKey: randomUUID() });
      return promise(world, move, code);
    },
  },
  {
    name: 'promise by number',
    weight: 1,
    choose: (world, move) => promise(world, move, world.people[move.who % world.people.length]!.account.number),
  },
  {
    name: 'answer a promise',
    weight: 2,
    async choose(world, move) {
      const { topUp, own } = await chosenPromise(world, move, ['OFFERED']);
      return () => answerTopUp(own(), topUp, move.cents % 4 === 0 ? TopUpStatus.DECLINED : TopUpStatus.ACCEPTED);
    },
  },
  {
    name: 'end a promise',
    weight: 1,
    async choose(world, move) {
      const { topUp } = await chosenPromise(world, move, ['OFFERED', 'ACCEPTED']);
      return () => endTopUp(payerOf(world), topUp);
    },
  },
  {
    name: 'record a co-payment',
    weight: 2,
    async choose(world, move) {
      const found = pick(await applicationsOf(world), move, ({ coPaymentCents, status }) => coPaymentCents > 0 && status === 'IN_TRAINING');
      const at = world.providers.findIndex(({ id }) => id === found?.providerId);
      const input = {
        application: globalId('Application', found?.id ?? randomUUID()),
        amount: Math.max(1, move.cents % Math.max(1, found?.coPaymentCents ?? 1)),
        paidOn: world.clock.today(),
        payer: CoPayer.SELF,
        idempotencyKey: randomUUID(),
      };
      return () => recordCoPayment(staffOf(world, Math.max(0, at)), input);
    },
  },
  {
    name: 'cancel a co-payment',
    weight: 1,
    async choose(world, move) {
      const all = await world.orm.em.fork().execute<{ id: string; providerId: string; isLive: boolean }[]>(
        `select c.id, p.provider_id as "providerId", c.cancelled_at is null as "isLive" from co_payment c join application a on a.id = c.application_id join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id
          where p.provider_id = any(?::uuid[]) order by c.recorded_at, c.id`,
        [`{${world.providers.map(({ id }) => id).join(',')}}`],
      );
      const found = pick(all, move, ({ isLive }) => isLive);
      const at = world.providers.findIndex(({ id }) => id === found?.providerId);
      const input = { coPayment: globalId('CoPayment', found?.id ?? randomUUID()), reason: 'Kļūda', idempotencyKey: randomUUID() };
      return () => cancelCoPayment(staffOf(world, Math.max(0, at)), input);
    },
  },
];
