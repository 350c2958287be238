import type { TranslateFunction } from 'react-admin';
import { nameOf } from '../guessers/name-of.ts';
import type { FieldDescription } from '../resource-description.ts';

/** Semicolons and a byte order mark: that is how spreadsheets set to Latvian read a file. */
export function toCsv(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is kept a text. Figures stay figures. */
function quoted(cell: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(,\d+)?$/.test(cell);
  return `"${(isFormula ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

export function cellText(field: FieldDescription | undefined, value: unknown, translate: TranslateFunction): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => cellText(field, item, translate)).join(', ');
  switch (field?.kind) {
    case 'money':
      return ((value as { cents: number }).cents / 100).toFixed(2).replace('.', ',');
    case 'enum':
      return translate(`enums.${field.enum}.${value}`);
    case 'boolean':
      return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
    default:
      return typeof value === 'object' ? (nameOf(value) ?? JSON.stringify(value)) : String(value);
  }
}
