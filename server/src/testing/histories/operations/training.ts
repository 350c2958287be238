import { randomUUID } from 'node:crypto';
import { acceptApplication } from '../../../modules/training/applications/deciding/accept-application.ts';
import { confirmPlace } from '../../../modules/training/applications/deciding/confirm-place.ts';
import { interruptTraining } from '../../../modules/training/applications/stepping-back/interrupt-training.ts';
import { recordAttendance } from '../../../modules/training/applications/training/record-attendance.ts';
import { recordCompletion } from '../../../modules/training/applications/training/record-completion.ts';
import { rejectApplication } from '../../../modules/training/applications/deciding/reject-application.ts';
import { RejectionReason } from '../../../modules/training/applications/rejection-reason.enum.ts';
import { settleAllFacts } from '../../../modules/training/applications/deciding/settle-facts.ts';
import { submitApplication } from '../../../modules/training/applications/receiving/submit-application.ts';
import { withdrawApplication } from '../../../modules/training/applications/stepping-back/withdraw-application.ts';
import { cancelGroup } from '../../../modules/training/group-keeping/cancel-group.ts';
import { globalId } from '../../../shared/global-id.ts';
import type { Move } from '../history.ts';
import { contextOf, type HistoryWorld, planGroup, staffOf } from '../history-world.ts';
import { type Operation, pick } from '../operation.ts';

export interface KnownApplication {
  id: string;
  accountId: string;
  status: string;
  holdsPlace: boolean;
  schemeKind: string | null;
  coPaymentCents: number;
  providerId: string;
}

/** Applications of the world in the order of receipt. */
export function applicationsOf({ orm, people }: HistoryWorld): Promise<KnownApplication[]> {
  return orm.em.fork().execute(
    `select a.id, a.account_id as "accountId", a.status, a.holds_place as "holdsPlace", a.scheme_kind as "schemeKind", a.co_payment_cents::float8 as "coPaymentCents", p.provider_id as "providerId"
         from application a join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id where a.account_id = any(?::uuid[]) order by a.receipt_number`,
    [`{${people.map(({ account }) => account.id).join(',')}}`],
  );
}

/** Asked for, it is not found. */
const nothing: KnownApplication = {
  id: '',
  accountId: '',
  status: '',
  holdsPlace: false,
  schemeKind: null,
  coPaymentCents: 0,
  providerId: '',
};

/** An application in one of the states mostly, with who asks: its person, or somebody of its provider. */
async function chosen(world: HistoryWorld, move: Move, states: readonly string[], fits: (one: KnownApplication) => boolean = () => true) {
  const found = pick(await applicationsOf(world), move, (one) => states.includes(one.status) && fits(one)) ?? {
    ...nothing,
    id: randomUUID(),
  };
  const at = world.providers.findIndex(({ id }) => id === found.providerId);
  return {
    input: { application: globalId('Application', found.id), idempotencyKey: randomUUID() },
    own: () => contextOf(world, world.people.find(({ account }) => account.id === found.accountId) ?? world.people[0]!),
    // now and then somebody of the other provider, who has nothing to do with it
    staff: () => staffOf(world, Math.max(0, at) + (move.who % 31 === 0 ? 1 : 0)),
  };
}

const OPEN = ['SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'ENROLLED'];

export const trainingOperations: readonly Operation[] = [
  { name: 'plan a group', weight: 6, choose: async (world, move) => () => planGroup(world, move) },
  {
    name: 'apply',
    weight: 30,
    async choose(world, move) {
      const ctx = () => contextOf(world, world.people[move.who % world.people.length]!);
      const goal = pick(world.groups, move, ({ until }) => until > world.clock.now());
      const input = {
        group: globalId('Group', goal?.id ?? randomUUID()),
        fundingSource: move.who % 13 === 0 ? null : (goal?.sources[move.cents % goal.sources.length]?.code ?? null),
        secondFundingSource: null as string | null,
        confirmFacts: true,
        // now and then a key that was used for something else
        idempotencyKey: move.who % 29 === 0 ? (world.keys.at(-1) ?? randomUUID()) : randomUUID(),
      };
      // of two that may be joined mostly both, in any order
      if (input.fundingSource && goal && goal.sources.length > 1 && move.who % 4 !== 0)
        input.secondFundingSource = goal.sources[(move.cents + 1) % goal.sources.length]!.code;
      world.keys.push(input.idempotencyKey);
      return () => submitApplication(ctx(), input);
    },
  },
  {
    name: 'withdraw',
    weight: 4,
    async choose(world, move) {
      const { input, own } = await chosen(world, move, OPEN);
      return () => withdrawApplication(own(), input);
    },
  },
  {
    name: 'confirm a place',
    weight: 8,
    async choose(world, move) {
      const { input, own } = await chosen(world, move, ['WAITLISTED'], ({ holdsPlace }) => holdsPlace);
      return () => confirmPlace(own(), input);
    },
  },
  {
    name: 'accept',
    weight: 20,
    async choose(world, move) {
      const { input, staff } = await chosen(world, move, ['SUBMITTED']);
      return () => acceptApplication(staff(), input);
    },
  },
  {
    name: 'reject',
    weight: 3,
    async choose(world, move) {
      const { input, staff } = await chosen(world, move, ['SUBMITTED', 'APPROVED', 'WAITLISTED']);
      return () => rejectApplication(staff(), { ...input, reason: RejectionReason.NOT_REACHABLE });
    },
  },
  {
    name: 'interrupt',
    weight: 3,
    async choose(world, move) {
      const { input, own } = await chosen(world, move, ['IN_TRAINING']);
      return () => interruptTraining(own(), { ...input, reasons: ['TIME'] });
    },
  },
  {
    name: 'record attendance',
    weight: 8,
    async choose(world, move) {
      const { input, staff } = await chosen(world, move, ['IN_TRAINING']);
      // mostly little is missed; more than eighty hours of a hundred exclude
      const hoursMissed = move.cents % 5 === 0 ? 60 + (move.cents % 41) : move.cents % 15;
      return () => recordAttendance(staff(), { ...input, hoursMissed });
    },
  },
  {
    name: 'record completion',
    weight: 12,
    async choose(world, move) {
      const { input, staff } = await chosen(world, move, ['IN_TRAINING']);
      const hoursAttended = move.cents % 4 === 0 ? move.cents % 101 : 80 + (move.cents % 21);
      return () => recordCompletion(staff(), { ...input, completedOn: world.clock.today(), hoursAttended });
    },
  },
  {
    name: 'cancel a group',
    weight: 2,
    async choose(world, move) {
      const found = pick(world.groups, move, ({ until }) => until > world.clock.now());
      const input = { group: globalId('Group', found?.id ?? randomUUID()), idempotencyKey: randomUUID() };
      return () => cancelGroup(staffOf(world, found?.provider ?? 0), input);
    },
  },
  {
    name: 'a register answers',
    weight: 2,
    async choose(world, move) {
      const { person } = world.people[move.who % world.people.length]!;
      return async () => {
        await world.w.answer(person, 'lowIncome', [true, false, null][move.which % 3], 'SOCIAL_ASSISTANCE');
        await settleAllFacts({ em: world.orm.em.fork() as never, clock: world.clock });
      };
    },
  },
];
