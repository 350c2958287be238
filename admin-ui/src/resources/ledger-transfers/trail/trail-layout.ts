import type { MoneyTrailShow_TrailQuery } from '../../../gql/graphql.ts';

export type Trail = NonNullable<MoneyTrailShow_TrailQuery['consoleMoneyTrail']>;
export type TrailStep = Trail['steps'][number];
type Account = TrailStep['transfer']['debit'];

/** Where an account stands on the way from the funder to a payment. */
const STAGES: Record<string, number> = {
  EXTERNAL: 0,
  BUDGET: 1,
  GRANT: 2,
  RESERVED: 3,
  PAYABLE_PROVIDER: 4,
  PAYABLE_PERSON: 4,
  PAID_PROVIDER: 5,
  PAID_PERSON: 5,
  OTHER: 5,
};

export const CARD = { width: 160, height: 76, gapX: 36, gapY: 14 };

export interface Station {
  /** null: money that others gave back to the budget before, all of it together. */
  account: Account | null;
  /** Of the money that is followed: what came in here. */
  cents: number;
  x: number;
  y: number;
}

export interface Leg {
  step: TrailStep;
  /** Towards an earlier station: money that comes back. */
  isReturn: boolean;
  path: string;
}

export interface TrailDrawing {
  stations: Station[];
  legs: Leg[];
  width: number;
  height: number;
}

/** Puts accounts in columns from the funder to the payment, and movements as lines between them. */
export function drawTrail(steps: readonly TrailStep[]): TrailDrawing {
  const accounts = new Map<string, { account: Account | null; cents: number }>();
  for (const step of inOrder(steps)) {
    const { credit, debit } = step.transfer;
    if (isFromOthers(step)) accounts.set(FROM_OTHERS, { account: null, cents: (accounts.get(FROM_OTHERS)?.cents ?? 0) + step.part.cents });
    else if (!accounts.has(debit.id)) accounts.set(debit.id, { account: debit, cents: 0 });
    if (!accounts.has(credit.id)) accounts.set(credit.id, { account: credit, cents: 0 });
    accounts.get(credit.id)!.cents += step.part.cents;
  }
  const present = [...new Set([...accounts.values()].map(({ account }) => stageOf(account)))].toSorted((a, b) => a - b);
  const stations = new Map<string, Station>();
  const rows = new Map<number, number>();
  for (const [id, { account, cents }] of accounts) {
    const column = present.indexOf(stageOf(account));
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    stations.set(id, { account, cents, x: column * (CARD.width + CARD.gapX), y: row * (CARD.height + CARD.gapY) });
  }
  const tallest = Math.max(1, ...rows.values());
  const floor = tallest * (CARD.height + CARD.gapY);
  const legs = inOrder(steps).map((step) => {
    const [from, to] = [stations.get(isFromOthers(step) ? FROM_OTHERS : step.transfer.debit.id)!, stations.get(step.transfer.credit.id)!];
    const isReturn = to.x <= from.x;
    return { step, isReturn, path: isReturn ? returning(from, to, floor) : onward(from, to) };
  });
  return {
    stations: [...stations.values()].toSorted((a, b) => a.x - b.x || a.y - b.y),
    legs,
    width: present.length * (CARD.width + CARD.gapX) - CARD.gapX,
    height: floor + (legs.some(({ isReturn }) => isReturn) ? 36 : 0),
  };
}

/** From the funder to the payment, as the money went. */
export function inOrder(steps: readonly TrailStep[]): TrailStep[] {
  const place = ({ direction, distance }: TrailStep) => (direction === 'BACKWARD' ? -distance : direction === 'START' ? 0 : distance);
  return steps.toSorted((a, b) => place(a) - place(b) || a.transfer.sequence - b.transfer.sequence);
}

const FROM_OTHERS = 'from others';

/** Looking back, money that somebody else gave back to the budget: whose it was does not matter here, the table has it. */
function isFromOthers({ direction, transfer }: TrailStep): boolean {
  return direction === 'BACKWARD' && transfer.credit.kind === 'BUDGET' && transfer.debit.kind !== 'EXTERNAL';
}

function stageOf(account: Account | null): number {
  return account ? (STAGES[account.kind] ?? 5) : 0;
}

function onward(from: Station, to: Station): string {
  const [x1, y1, x2, y2] = [from.x + CARD.width, from.y + CARD.height / 2, to.x, to.y + CARD.height / 2];
  const bend = (x2 - x1) / 2;
  return `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
}

/** Below everything, so that what comes back does not cross what goes on. */
function returning(from: Station, to: Station, floor: number): string {
  const [x1, y1, x2, y2] = [from.x + CARD.width / 2, from.y + CARD.height, to.x + CARD.width / 2, to.y + CARD.height];
  return `M${x1},${y1} C${x1},${floor + 32} ${x2},${floor + 32} ${x2},${y2}`;
}
