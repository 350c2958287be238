import { randomUUID } from 'node:crypto';
import { answerObjection } from '../../../modules/payments/settlements/objections/answer-objection.ts';
import { approveSettlement } from '../../../modules/payments/settlements/closing/approve-settlement.ts';
import { clawBackSettlementLine } from '../../../modules/payments/settlements/earning/claw-back-settlement-line.ts';
import { confirmSettlement } from '../../../modules/payments/settlements/closing/confirm-settlement.ts';
import { endPaymentStop } from '../../../modules/payments/settlements/stops/end-payment-stop.ts';
import { objectToSettlementLine } from '../../../modules/payments/settlements/objections/object-to-settlement-line.ts';
import { paySettlement } from '../../../modules/payments/settlements/closing/pay-settlement.ts';
import { StopOutcome } from '../../../modules/payments/settlements/stops/stop-outcome.enum.ts';
import { stopPayment } from '../../../modules/payments/settlements/stops/stop-payment.ts';
import { StopScope } from '../../../modules/payments/settlements/stops/stop-scope.enum.ts';
import { globalId } from '../../../shared/global-id.ts';
import type { Move } from '../history.ts';
import { type HistoryWorld, officerOf, staffOf } from '../history-world.ts';
import { type Operation, pick } from '../operation.ts';

interface KnownStatement {
  id: string;
  providerId: string;
  status: string;
  month: string;
  isConfirmed: boolean;
}
interface KnownLine {
  id: string;
  settlementId: string;
  providerId: string;
  kind: string;
  isOpen: boolean;
  isAsked: boolean;
}

const providersOf = ({ providers }: HistoryWorld) => `{${providers.map(({ id }) => id).join(',')}}`;

async function chosenStatement(world: HistoryWorld, move: Move, fits: (one: KnownStatement) => boolean) {
  const all = await world.orm.em
    .fork()
    .execute<KnownStatement[]>(
      'select id, provider_id as "providerId", status, month::text as month, confirmed_at is not null as "isConfirmed" from settlement where provider_id = any(?::uuid[]) order by month, id',
      [providersOf(world)],
    );
  const found = pick(all, move, fits);
  return { settlement: globalId('Settlement', found?.id ?? randomUUID()), at: indexOf(world, found?.providerId) };
}

async function chosenLine(world: HistoryWorld, move: Move, fits: (one: KnownLine) => boolean) {
  const all = await world.orm.em.fork().execute<KnownLine[]>(
    `select l.id, l.settlement_id as "settlementId", s.provider_id as "providerId", l.kind, s.status = 'OPEN' as "isOpen", l.objection is not null and l.answer is null as "isAsked"
       from settlement_line l join settlement s on s.id = l.settlement_id where s.provider_id = any(?::uuid[]) order by l.at, l.id`,
    [providersOf(world)],
  );
  const found = pick(all, move, fits);
  return {
    line: globalId('SettlementLine', found?.id ?? randomUUID()),
    settlement: globalId('Settlement', found?.settlementId ?? randomUUID()),
    at: indexOf(world, found?.providerId),
  };
}

function indexOf({ providers }: HistoryWorld, providerId: string | undefined): number {
  return Math.max(
    0,
    providers.findIndex(({ id }) => id === providerId),
  );
}

const isOver = ({ clock }: HistoryWorld, { month }: KnownStatement) => month.slice(0, 7) < clock.today().slice(0, 7);

export const statementOperations: readonly Operation[] = [
  {
    name: 'confirm a statement',
    weight: 5,
    async choose(world, move) {
      const { settlement, at } = await chosenStatement(
        world,
        move,
        (one) => one.status === 'OPEN' && !one.isConfirmed && isOver(world, one),
      );
      return () => confirmSettlement(staffOf(world, at), settlement);
    },
  },
  {
    name: 'approve a statement',
    weight: 5,
    async choose(world, move) {
      const { settlement } = await chosenStatement(world, move, ({ status, isConfirmed }) => status === 'OPEN' && isConfirmed);
      return () => approveSettlement(officerOf(world, move.who), settlement);
    },
  },
  {
    name: 'pay a statement',
    weight: 4,
    async choose(world, move) {
      const { settlement } = await chosenStatement(world, move, ({ status }) => status === 'PAYABLE');
      const input = { settlement, paidOn: world.clock.today(), reference: 'MU-1', idempotencyKey: randomUUID() };
      return () => paySettlement(officerOf(world, move.who), input);
    },
  },
  {
    name: 'take money back',
    weight: 2,
    async choose(world, move) {
      const { line } = await chosenLine(world, move, ({ kind }) => kind === 'COMPLETED' || kind === 'ENDED_EARLY');
      const input = { line, amountCents: (move.cents % 20_000) + 1, reason: 'Lēmums', idempotencyKey: randomUUID() };
      return () => clawBackSettlementLine(officerOf(world, move.who), input);
    },
  },
  {
    name: 'object',
    weight: 1,
    async choose(world, move) {
      const { line, at } = await chosenLine(world, move, ({ isOpen }) => isOpen);
      return () => objectToSettlementLine(staffOf(world, at), { line, reason: 'Nav tiesa.' });
    },
  },
  {
    name: 'answer an objection',
    weight: 2,
    async choose(world, move) {
      const { line } = await chosenLine(world, move, ({ isAsked }) => isAsked);
      return () => answerObjection(officerOf(world, move.who), { line, answer: 'Pārbaudīts.' });
    },
  },
  {
    name: 'stop a payment',
    weight: 1,
    async choose(world, move) {
      const { line, settlement } = await chosenLine(world, move, ({ kind }) => kind === 'COMPLETED' || kind === 'ENDED_EARLY');
      const scope = [StopScope.LINE, StopScope.STATEMENT, StopScope.PROVIDER][move.cents % 3]!;
      return () => stopPayment(officerOf(world, move.who), { settlement, line, scope, reason: 'Pārbaude' });
    },
  },
  {
    name: 'end a stop',
    weight: 3,
    async choose(world, move) {
      const stops = await world.orm.em
        .fork()
        .execute<{ id: string; isOpen: boolean }[]>(
          'select id, ended_at is null as "isOpen" from payment_stop where provider_id = any(?::uuid[]) order by placed_at, id',
          [providersOf(world)],
        );
      const stop = globalId('PaymentStop', pick(stops, move, ({ isOpen }) => isOpen)?.id ?? randomUUID());
      return () => endPaymentStop(officerOf(world, move.who), { stop, outcome: StopOutcome.NOTHING_WRONG, finding: 'Kārtībā' });
    },
  },
];
