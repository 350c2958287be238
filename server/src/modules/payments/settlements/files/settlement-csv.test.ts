import { describe, expect, it } from 'vitest';
import { money } from '../../../../shared/money.ts';
import { Locale } from '../../../../shared/translation.ts';
import { settlementCsv } from './settlement-csv.ts';
import type { SettlementLineType } from '../settlement.type.ts';

const line = (cents: number, explanation: string) =>
  ({
    kind: 'COMPLETED',
    at: new Date('2026-10-31T22:30:00Z'),
    amount: money(cents),
    explanation: { lv: explanation, en: explanation },
  }) as SettlementLineType;

describe('settlementCsv', () => {
  it('PROV-11: reads in spreadsheets set to Latvian: semicolons, decimal comma, a mark at the beginning; the day is that of Riga', () => {
    const file = settlementCsv(
      'N-2026-000001',
      [{ line: line(123_456, 'a "b"; c'), application: 'P-2026-000007', programme: 'Kurss', group: 'G-1' }],
      Locale.LV,
    );
    expect(file).toBe(
      '\uFEFF"Norēķins";"Rindas veids";"Ierakstīts";"Pieteikums";"Programma";"Grupa";"Skaidrojums";"Summa, EUR"\r\n' +
        '"N-2026-000001";"Mācības pabeigtas";"2026-11-01";"P-2026-000007";"Kurss";"G-1";"a ""b""; c";1234,56\r\n',
    );
  });

  it('keeps a text a text where a spreadsheet would see a formula, and a debt a number', () => {
    const [, row] = settlementCsv(
      'N-1',
      [{ line: line(-6_000, '=HYPERLINK("x")'), application: '', programme: '@a', group: '' }],
      Locale.EN,
    ).split('\r\n');
    expect(row).toContain(`"'=HYPERLINK(""x"")"`);
    expect(row).toContain(`"'@a"`);
    expect(row).toMatch(/;-60,00$/);
  });
});
