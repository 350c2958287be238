import { stringify } from 'csv-stringify/sync';
import { forReader, inLocale, Locale } from '../../../../shared/translation.ts';
import { dayInRiga } from '../../../../shared/clock.ts';
import { lineKindWords } from './line-kind-words.ts';
import type { SettlementLineType } from '../settlement.type.ts';

/** A line with what is told of the training behind it: its number and name, never the person's. */
export interface CsvLine {
  line: SettlementLineType;
  application: string;
  programme: string;
  group: string;
}

const HEADS = {
  [Locale.LV]: ['Norēķins', 'Rindas veids', 'Ierakstīts', 'Pieteikums', 'Programma', 'Grupa', 'Skaidrojums', 'Summa, EUR'],
  [Locale.EN]: ['Statement', 'Kind of line', 'Recorded', 'Application', 'Programme', 'Group', 'Explanation', 'Amount, EUR'],
};

/** A statement as spreadsheets set to Latvian read it: semicolons, a byte order mark, decimal comma; a text is never taken for a formula. */
export function settlementCsv(number: string, lines: readonly CsvLine[], locale: Locale): string {
  const rows = lines.map(({ line, application, programme, group }) => [
    number,
    inLocale(lineKindWords[line.kind], locale),
    dayInRiga(line.at),
    application,
    programme,
    group,
    inLocale(line.explanation, locale),
    // a number, so that a debt is not taken for a formula and kept a text
    line.amount.cents,
  ]);
  return stringify([forReader(HEADS, locale), ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_string: true,
    cast: { number: (cents) => ({ value: (cents / 100).toFixed(2).replace('.', ','), escape_formulas: false }) },
  });
}
