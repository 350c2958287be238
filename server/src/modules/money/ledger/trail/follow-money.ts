import type { EntityManager } from '@mikro-orm/postgresql';
import { LedgerAccountKind } from '../ledger-account-kind.enum.ts';
import { cameFrom, type Part, type Stretch, through, wentTo } from './first-in-first-out.ts';
import { TrailDirection } from './trail.type.ts';

/** A movement on the trail, before it is told in words. */
export interface Step {
  key: string;
  after: string | null;
  direction: TrailDirection;
  distance: number;
  part: Part;
  staysCents: number;
  hidden: number;
  hiddenCents: number;
}

/** Movements listed behind one step; a round has tens of thousands behind a budget. */
const WIDEST = 12;
/** Steps of a whole trail in one direction. */
const LONGEST = 60;

/** Where one begins: a whole transfer, or all that went through an account. */
export type Start = { transferId: string; amountCents: number } | { accountId: string };

/**
 * Follows money both ways, first in, first out, until it is outside, paid, spent or lying still. The budget pools the money of everybody,
 * so the trail stops where money came back into it from somebody else, and where it goes on from it to many: from there one begins anew.
 */
export async function followMoney(em: EntityManager, start: Start): Promise<Step[]> {
  if ('transferId' in start) {
    const part = { transferId: start.transferId, fromCents: 0, untilCents: start.amountCents };
    const first = step(null, TrailDirection.START, 0, part);
    const back = await walk(em, TrailDirection.BACKWARD, [first]);
    const on = await walk(em, TrailDirection.FORWARD, [first]);
    return [first, ...back, ...on];
  }
  const [came, went] = [await through(em, start.accountId, 'came in', WIDEST), await through(em, start.accountId, 'went out', WIDEST)];
  const back = came.parts.map((part) => step(null, TrailDirection.BACKWARD, 1, part));
  const on = went.parts.map((part) => step(null, TrailDirection.FORWARD, 1, part));
  markHidden(back.at(-1), came);
  markHidden(on.at(-1), went);
  return [
    ...back,
    ...(came.hidden > 0 ? [] : await walk(em, TrailDirection.BACKWARD, back)),
    ...on,
    ...(went.hidden > 0 ? [] : await walk(em, TrailDirection.FORWARD, on)),
  ];
}

async function walk(
  em: EntityManager,
  direction: TrailDirection.BACKWARD | TrailDirection.FORWARD,
  from: readonly Step[],
): Promise<Step[]> {
  const found: Step[] = [];
  let edge = [...from];
  while (edge.length > 0 && found.length < LONGEST) {
    const next: Step[] = [];
    for (const reached of edge) {
      if (await isEnd(em, direction, reached)) continue;
      const stretch =
        direction === TrailDirection.BACKWARD ? await cameFrom(em, reached.part, WIDEST) : await wentTo(em, reached.part, WIDEST);
      const steps = stretch.parts.map((part) => step(reached.key, direction, reached.distance + 1, part));
      found.push(...steps);
      if (direction === TrailDirection.FORWARD)
        reached.staysCents = centsOf(reached.part) - steps.reduce((sum, { part }) => sum + centsOf(part), 0) - stretch.hiddenCents;
      markHidden(reached, stretch);
      // where it spreads to more than can be shown, one chooses before going on
      if (stretch.hidden === 0) next.push(...steps);
    }
    edge = next;
  }
  return found;
}

function step(after: string | null, direction: TrailDirection, distance: number, part: Part): Step {
  const key = `${after === null ? '' : `${after}.`}${direction[0]}${part.transferId.slice(-12)}${part.fromCents}`;
  return { key, after, direction, distance, part, staysCents: 0, hidden: 0, hiddenCents: 0 };
}

function centsOf({ fromCents, untilCents }: Part): number {
  return untilCents - fromCents;
}

function markHidden(step: Step | undefined, { hidden, hiddenCents }: Stretch): void {
  if (step) Object.assign(step, { hidden, hiddenCents });
}

const LEFT: readonly LedgerAccountKind[] = [
  LedgerAccountKind.EXTERNAL,
  LedgerAccountKind.PAID_PROVIDER,
  LedgerAccountKind.PAID_PERSON,
  LedgerAccountKind.OTHER,
];

/** Money has left the ledger, or it mixes in the budget with that of others. The start itself is always followed on. */
async function isEnd(em: EntityManager, direction: TrailDirection, { part, direction: own }: Step): Promise<boolean> {
  const [way] = await em.execute<{ debit: LedgerAccountKind; credit: LedgerAccountKind }[]>(
    'select d.kind as debit, c.kind as credit from ledger_transfer t join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id where t.id = ?',
    [part.transferId],
  );
  if (!way) return true;
  if (LEFT.includes(direction === TrailDirection.BACKWARD ? way.debit : way.credit)) return true;
  const cameBack = way.credit === LedgerAccountKind.BUDGET && way.debit !== LedgerAccountKind.EXTERNAL;
  return cameBack && own !== TrailDirection.START;
}
