import { stringify } from 'csv-stringify/sync';
import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { money } from '../../../shared/money.ts';
import { dayInRiga } from '../../../shared/clock.ts';
import { decodeCursor, ForeignCursor } from '../../../shared/pagination.ts';
import type { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { isInstant } from '../../../shared/read-model/cursor-values.ts';
import { askedPage, connectionFrom } from '../../../shared/read-model/keyset.ts';
import { forReader, inLocale, Locale, type Translation } from '../../../shared/translation.ts';
import { movementSentences } from './movements.queries.ts';
import { transfersById } from '../../money/ledger/ledger.queries.ts';
import { type Period, type PlaceInStatement, statementFigures, type StatementRow, statementRows } from './statement-figures.ts';
import type { StatementSubject } from './statement-subject.ts';
import type { StatementLineType, StatementType } from './statement.type.ts';
import { say } from './words/index.gen.ts';

/** A statement of somebody's money; the caller has made sure that the asker may see it. */
export async function statementOfSubject(
  ctx: Context,
  subject: StatementSubject,
  title: Translation,
  period: Period,
): Promise<StatementType> {
  if (period.from > period.until) throw new Invalid(['until'], say.theLastDayCannotBeBefore);
  const figures = await statementFigures(ctx.em, subject, period);
  return {
    subject,
    title,
    ...period,
    opening: money(figures.openingCents),
    received: money(figures.receivedCents),
    spent: money(figures.spentCents),
    closing: money(figures.closingCents),
    lineCount: figures.lines,
  };
}

/** The lines of a statement in the order in which they took place. */
export async function linesOfStatement(
  ctx: Context,
  statement: StatementType,
  args: ConnectionArgs,
): Promise<Connection<StatementLineType>> {
  const page = askedPage(args);
  const rows = await statementRows(ctx.em, statement.subject, statement, {
    limit: page.size + 1,
    behind: page.after ? placeOf(page.after, 'after') : null,
    ahead: page.before ? placeOf(page.before, 'before') : null,
    isBackward: page.isBackward,
  });
  return connectionFrom(page, {
    rows,
    nodes: (shown) => linesOf(ctx, statement.subject, shown),
    cursor: ({ moment, sequence }) => [moment, sequence],
    total: statement.lineCount,
  });
}

async function linesOf(ctx: Context, subject: StatementSubject, rows: readonly StatementRow[]): Promise<StatementLineType[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const transfers = new Map((await transfersById(ctx, ids)).map((transfer) => [transfer.id, transfer]));
  // a person is told what happened to them, everybody else what moved from where to where
  const sentences = subject.type === 'LearningAccount' ? await movementSentences(ctx, ids) : null;
  return rows.map((row) => {
    const transfer = transfers.get(row.id)!;
    return {
      transfer: row.id,
      at: row.at,
      kind: transfer.kind,
      amount: transfer.amount,
      change: money(row.changeCents),
      balance: money(row.balanceCents),
      sentence: sentences?.get(row.id) ?? transfer.sentence,
    };
  });
}

const CSV_PAGE = 2_000;
const HEADS = {
  [Locale.LV]: ['Diena', 'Kas notika', 'Kustība, €', 'Ienāca, €', 'Izgāja, €', 'Atlikums, €'],
  [Locale.EN]: ['Day', 'What happened', 'Moved, €', 'In, €', 'Out, €', 'Balance, €'],
};
const ENDS = {
  [Locale.LV]: ['Sākuma atlikums', 'Beigu atlikums'],
  [Locale.EN]: ['Opening balance', 'Closing balance'],
};

/** The whole statement as a spreadsheet reads it: semicolons and a byte order mark, as spreadsheets set to Latvian expect. */
export async function csvOfStatement(ctx: Context, statement: StatementType, locale: Locale): Promise<string> {
  const euros = (cents: number) => (cents / 100).toFixed(2).replace('.', locale === Locale.LV ? ',' : '.');
  const rows: string[][] = [
    forReader(HEADS, locale),
    [statement.from, forReader(ENDS, locale)[0]!, '', '', '', euros(statement.opening.cents)],
  ];
  let behind: PlaceInStatement | null = null;
  for (;;) {
    const page: StatementRow[] = await statementRows(ctx.em, statement.subject, statement, { limit: CSV_PAGE, behind });
    for (const { at, sentence, amount, change, balance } of await linesOf(ctx, statement.subject, page)) {
      const [received, spent] = [change.cents > 0 ? euros(change.cents) : '', change.cents < 0 ? euros(-change.cents) : ''];
      rows.push([dayInRiga(at), inLocale(sentence, locale), euros(amount.cents), received, spent, euros(balance.cents)]);
    }
    if (page.length < CSV_PAGE) break;
    const last: StatementRow = page.at(-1)!;
    behind = { at: last.moment, sequence: last.sequence };
  }
  rows.push([
    statement.until,
    forReader(ENDS, locale)[1]!,
    '',
    euros(statement.received.cents),
    euros(statement.spent.cents),
    euros(statement.closing.cents),
  ]);
  return stringify(rows, { bom: true, delimiter: ';', record_delimiter: 'windows', quoted: true, escape_formulas: true });
}

function placeOf(cursor: string, argument: 'after' | 'before'): PlaceInStatement {
  const [at, sequence] = decodeCursor(cursor, argument);
  if (!isInstant(at) || !Number.isSafeInteger(sequence)) throw new ForeignCursor(argument);
  return { at, sequence: sequence as number };
}
