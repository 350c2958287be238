import { randomUUID } from 'node:crypto';
import { approveAllocationRound } from '../../../modules/money/allocation-rounds/approve-allocation-round.ts';
import { createAllocationRound } from '../../../modules/money/allocation-rounds/create-allocation-round.ts';
import { previewAllocationRound } from '../../../modules/money/allocation-rounds/preview-allocation-round.ts';
import { runAllocationRound } from '../../../modules/money/grants/giving/run-allocation-round.ts';
import { carryOverGrant } from '../../../modules/money/grants/carry-over-grant.ts';
import { declineGrant } from '../../../modules/money/grants/decline-grant.ts';
import { confirmBudget } from '../../../modules/money/ledger/confirm-budget.ts';
import { Role } from '../../../modules/platform/access/role.enum.ts';
import { addDays } from '../../../shared/days.ts';
import { globalId } from '../../../shared/global-id.ts';
import type { Move } from '../history.ts';
import { contextOf, type HistoryWorld, officerOf } from '../history-world.ts';
import { type Operation, pick } from '../operation.ts';

async function chosenRound(world: HistoryWorld, move: Move, states: readonly string[]): Promise<string> {
  const rounds = await world.orm.em
    .fork()
    .execute<{ id: string; status: string }[]>('select id, status from allocation_round where funding_source_id = ? order by round_on', [
      world.sources.grants.id,
    ]);
  return globalId('AllocationRound', pick(rounds, move, ({ status }) => states.includes(status))?.id ?? randomUUID());
}

/** A grant of somebody, with money on it mostly, and its person. */
async function chosenGrant(world: HistoryWorld, move: Move) {
  const grants = await world.orm.em
    .fork()
    .execute<{ id: string; accountId: string; status: string }[]>(
      'select id, account_id as "accountId", status from training_grant where funding_source_id = ? order by granted_on, id',
      [world.sources.grants.id],
    );
  const found = pick(grants, move, ({ status }) => status === 'ACTIVE' || status === 'CARRIED_OVER');
  const person = world.people.find(({ account }) => account.id === found?.accountId) ?? world.people[0]!;
  return {
    ctx: () => contextOf(world, person),
    input: { grant: globalId('Grant', found?.id ?? randomUUID()), idempotencyKey: randomUUID() },
  };
}

export const grantOperations: readonly Operation[] = [
  {
    name: 'plan a round',
    weight: 2,
    async choose(world, move) {
      const today = world.clock.today();
      const input = {
        fundingSource: globalId('FundingSource', world.sources.grants.id),
        nameLv: 'Kārta',
        roundOn: today,
        chooseBy: addDays(today, 8 + (move.cents % 60)),
        useBy: addDays(today, 200 + (move.cents % 90)),
      };
      return () => createAllocationRound(officerOf(world, move.who, Role.PLATFORM_ADMINISTRATOR), input);
    },
  },
  {
    name: 'preview a round',
    weight: 3,
    async choose(world, move) {
      const round = await chosenRound(world, move, ['DRAFT']);
      return () => previewAllocationRound(officerOf(world, move.who), round);
    },
  },
  {
    name: 'approve a round',
    weight: 3,
    async choose(world, move) {
      const round = await chosenRound(world, move, ['PREVIEWED']);
      return () => approveAllocationRound(officerOf(world, move.who), round);
    },
  },
  {
    name: 'run a round',
    weight: 3,
    async choose(world, move) {
      const input = { round: await chosenRound(world, move, ['APPROVED']), idempotencyKey: randomUUID() };
      return () => runAllocationRound(officerOf(world, move.who), input);
    },
  },
  {
    name: 'carry over',
    weight: 6,
    async choose(world, move) {
      const { ctx, input } = await chosenGrant(world, move);
      return () => carryOverGrant(ctx(), input);
    },
  },
  {
    name: 'decline a grant',
    weight: 2,
    async choose(world, move) {
      const { ctx, input } = await chosenGrant(world, move);
      return () => declineGrant(ctx(), input);
    },
  },
  {
    name: 'confirm budget',
    weight: 3,
    async choose(world, move) {
      const source = Object.values(world.sources)[move.which % 4]!;
      const input = {
        fundingSource: globalId('FundingSource', source.id),
        amountCents: move.cents,
        reason: 'Lēmums',
        idempotencyKey: randomUUID(),
      };
      return () => confirmBudget(officerOf(world, move.who), input);
    },
  },
];
