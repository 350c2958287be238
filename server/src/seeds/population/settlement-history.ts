import { TransferKind } from '../../modules/money/ledger/transfer-kind.enum.ts';
import type { SourceKey } from '../catalogue/read-programmes.ts';
import { at, dayOf, inDays, workingDay } from './days.ts';
import type { Accounts, Move } from './ledger-accounts.ts';
import { sum } from './plans.ts';
import type { SeedApplication, SeedSettlement, SeedSettlementLine, SeedTransfer } from './world.ts';

/** The day on which the pilot's books were closed: the statements of April and May 2026 were paid then. */
const BOOKS_CLOSED = '2026-05-29';

/** The statement a completion of that day goes to: that of its month, or the next where the books are closed already. */
export function statementMonth(day: string): string {
  return day >= BOOKS_CLOSED && day < '2026-06-01' ? '2026-06' : day.slice(0, 7);
}

/** Providers are paid on the 25th for the month before. */
function paidOn(month: string): string {
  return month === '2026-04' || month === '2026-05' ? BOOKS_CLOSED : workingDay(`${monthAfter(month)}-25`);
}

const monthAfter = (month: string) => inDays(`${month}-28`, 6).slice(0, 7);
const monthBefore = (month: string) => inDays(`${month}-01`, -1).slice(0, 7);

/** How far the statements of the last month have come, in turns, so that each state can be seen. */
const STATES = ['TO_CONFIRM', 'TO_APPROVE', 'PAYABLE', 'OBJECTED', 'ON_HOLD', 'PAYABLE', 'TO_APPROVE', 'PAID'] as const;

/** The statements behind everything earned, and their payments. */
export function settlementHistory(transfers: readonly SeedTransfer[], account: Accounts, move: Move, today: string): SeedSettlement[] {
  const statements = new Set<SeedSettlement>();
  for (const transfer of transfers) {
    if (transfer.kind !== TransferKind.EARN) continue;
    const statement = transfer.credit.subject as SeedSettlement;
    statements.add(statement);
    statement.lines.push(earnedLine(transfer));
  }
  const lastMonth = monthBefore(today.slice(0, 7));
  const inOrder = [...statements].sort((a, b) =>
    `${a.month} ${a.provider} ${a.source}` < `${b.month} ${b.provider} ${b.source}` ? -1 : 1,
  );
  for (const statement of takeBack(inOrder, account, today)) if (!statements.has(statement)) inOrder.push(statement);
  let turn = 0;
  for (const statement of inOrder) {
    if (statement.month > lastMonth) continue;
    if (statement.month < lastMonth || paidOn(statement.month) === BOOKS_CLOSED) pay(statement, account, move, today);
    else stand(statement, STATES[turn++ % STATES.length]!, account, move, today);
  }
  return inOrder;
}

function earnedLine(transfer: SeedTransfer): SeedSettlementLine {
  const application = transfer.reference as SeedApplication;
  return {
    kind: application.completedOn ? 'COMPLETED' : 'ENDED_EARLY',
    application,
    cents: transfer.cents,
    at: transfer.at,
    corrects: null,
    reason: null,
    objection: null,
  };
}

/**
 * Money taken back after a check: once from a statement that had enough to net it against, and once this month from the university, which
 * has earned nothing since and owes it.
 */
function takeBack(statements: readonly SeedSettlement[], account: Accounts, today: string): SeedSettlement[] {
  const line = (provider: string, source: SourceKey, month: string) =>
    statements.find((one) => one.provider === provider && one.source === source && one.month === month)?.lines[0];
  const from = (corrects: SeedSettlementLine | undefined, cents: number, month: string, instant: number, reason: string) => {
    if (!corrects) return [];
    const { provider } = corrects.application.group.programme;
    const target = account.statement(provider, corrects.application.source, month);
    target.lines.push({
      kind: 'CLAWED_BACK',
      application: corrects.application,
      cents: -Math.min(cents, corrects.cents),
      at: instant,
      corrects,
      reason,
      objection: null,
    });
    return [target];
  };
  const lateInMonth = at('2026-03-18', 10);
  const thisMonth = today.slice(0, 7);
  return [
    ...from(
      line('ALFA', 'MN', '2026-02'),
      45_00,
      '2026-03',
      lateInMonth,
      'Pārbaude klātienē 12.03.2026.: nodarbības notika par divām stundām mazāk.',
    ),
    ...from(
      line('LU', 'IMK', '2026-05'),
      60_00,
      thisMonth,
      at(inDays(today, -1), 11),
      'Pārbaude: apmeklējuma lapās trūkst divu dienu parakstu.',
    ),
  ];
}

/** Confirmed, approved and paid in their time; what was taken back returned to the budget. */
function pay(statement: SeedSettlement, account: Accounts, move: Move, today: string): void {
  const day = paidOn(statement.month);
  if (day >= today) return stand(statement, 'PAYABLE', account, move, today);
  approve(statement, account, move, at(inDays(day, -4), 11));
  if (statement.payableCents! > 0)
    move(
      TransferKind.PAY,
      at(day, 15),
      account.payable(statement),
      account.paid(statement.provider, statement.source),
      statement.payableCents!,
      'SETTLEMENT',
      statement,
    );
  statement.status = 'PAID';
  statement.paidOn = day;
}

function approve(statement: SeedSettlement, account: Accounts, move: Move, instant: number): void {
  const earned = sum(statement.lines.filter(({ cents }) => cents > 0).map(({ cents }) => cents));
  const netted = -sum(statement.lines.filter(({ cents }) => cents < 0).map(({ cents }) => cents));
  move(TransferKind.CORRECTION, instant, account.payable(statement), account.budget(statement.source), netted, 'CLAWED_BACK', statement);
  statement.status = 'PAYABLE';
  statement.confirmedAt = instant - 2 * 86_400_000;
  statement.approvedAt = instant;
  statement.payableCents = earned - netted;
  statement.payBy = inDays(dayOf(instant), 30);
}

function stand(statement: SeedSettlement, state: (typeof STATES)[number], account: Accounts, move: Move, today: string): void {
  const thisMonth = `${today.slice(0, 7)}-01`;
  const confirmed = at(thisMonth, 10);
  switch (state) {
    case 'TO_CONFIRM':
      return;
    case 'OBJECTED':
      statement.lines[0]!.objection = 'Dalībnieks apmeklēja vairāk stundu, nekā šeit rakstīts: skatiet žurnālu 14. un 15. nodarbībai.';
      return;
    case 'ON_HOLD':
      statement.confirmedAt = confirmed;
      statement.status = 'ON_HOLD';
      statement.stopReason = 'Pārbauda apmeklējuma lapas pēc dalībnieka sūdzības.';
      return;
    case 'TO_APPROVE':
      statement.confirmedAt = confirmed;
      return;
    case 'PAYABLE':
      approve(statement, account, move, confirmed);
      statement.confirmedAt = confirmed - 3_600_000;
      return;
    case 'PAID':
      if (paidOn(statement.month) < today) pay(statement, account, move, today);
      else statement.confirmedAt = confirmed;
  }
}
