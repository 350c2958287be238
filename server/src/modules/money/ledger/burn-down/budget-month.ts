import type { LedgerAccountKind } from '../ledger-account-kind.enum.ts';
import type { TransferKind } from '../transfer-kind.enum.ts';

/** What one month moved between two kinds of account. */
export interface MonthFlow {
  /** YYYY-MM, in Riga. */
  month: string;
  kind: TransferKind;
  debit: LedgerAccountKind;
  credit: LedgerAccountKind;
  cents: number;
}

/** A month of a source's money. Corrections count against what they take back. */
export interface BudgetMonth {
  /** YYYY-MM. */
  month: string;
  confirmedCents: number;
  /** Given to people as grants. */
  allocatedCents: number;
  /** Set aside for applications, from grants or from the budget. */
  reservedCents: number;
  /** Earned by providers, or due to people. */
  earnedCents: number;
  /** Paid to providers and people. */
  paidCents: number;
  /** Came back because no choice was made in time. */
  lapsedCents: number;
  /** Came back to the budget for any other reason: declined, forfeited, released. */
  returnedCents: number;
  /** Spent on other things than training. */
  otherCents: number;
  /** Taken out of the free budget less what came back to it, confirmed money not counted. */
  committedCents: number;
  /** Free budget at the end of the month. */
  freeCents: number;
}

type Column = Exclude<keyof BudgetMonth, 'month' | 'committedCents' | 'freeCents'>;

/** What a movement from one kind of account to another is, whatever it was called. */
const COLUMNS: Partial<Record<string, Column>> = {
  'EXTERNAL BUDGET': 'confirmedCents',
  'BUDGET GRANT': 'allocatedCents',
  'GRANT RESERVED': 'reservedCents',
  'BUDGET RESERVED': 'reservedCents',
  'RESERVED PAYABLE_PROVIDER': 'earnedCents',
  'BUDGET PAYABLE_PERSON': 'earnedCents',
  'PAYABLE_PROVIDER PAID_PROVIDER': 'paidCents',
  'PAYABLE_PERSON PAID_PERSON': 'paidCents',
  'RESERVED BUDGET': 'returnedCents',
  'BUDGET OTHER': 'otherCents',
};

/** Every month from the first movement to the last asked for, empty ones too. */
export function budgetMonths(flows: readonly MonthFlow[], until: string): BudgetMonth[] {
  const first = flows.reduce((least, { month }) => (month < least ? month : least), until);
  const months = monthsBetween(first, until).map(emptyMonth);
  const byMonth = new Map(months.map((month) => [month.month, month]));
  for (const flow of flows) {
    const month = byMonth.get(flow.month);
    if (month) add(month, flow);
  }
  let free = 0;
  for (const month of months) month.freeCents = free += month.confirmedCents - month.committedCents;
  return months;
}

function add(month: BudgetMonth, { kind, debit, credit, cents }: MonthFlow): void {
  const column = columnOf(kind, debit, credit);
  const back = kind === 'CORRECTION' && !column ? columnOf(kind, credit, debit) : undefined;
  if (column) month[column] += cents;
  else if (back) month[back] -= cents;
  if (debit === 'BUDGET' && credit !== 'EXTERNAL') month.committedCents += cents;
  if (credit === 'BUDGET' && debit !== 'EXTERNAL') month.committedCents -= cents;
}

function columnOf(kind: TransferKind, debit: LedgerAccountKind, credit: LedgerAccountKind): Column | undefined {
  if (debit === 'GRANT' && credit === 'BUDGET')
    return kind === 'LAPSE' ? 'lapsedCents' : kind === 'CORRECTION' ? undefined : 'returnedCents';
  return kind === 'CORRECTION' && debit === 'RESERVED' && credit === 'BUDGET' ? undefined : COLUMNS[`${debit} ${credit}`];
}

function emptyMonth(month: string): BudgetMonth {
  return {
    month,
    confirmedCents: 0,
    allocatedCents: 0,
    reservedCents: 0,
    earnedCents: 0,
    paidCents: 0,
    lapsedCents: 0,
    returnedCents: 0,
    otherCents: 0,
    committedCents: 0,
    freeCents: 0,
  };
}

/** YYYY-MM, both ends included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
