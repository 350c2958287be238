import { describe, expect, it } from 'vitest';
import type { FieldDescription } from '../resource-description.ts';
import { cellText, toCsv } from './to-csv.ts';

const field = (kind: FieldDescription['kind'], more: Partial<FieldDescription> = {}): FieldDescription => ({
  name: 'x',
  kind,
  isList: false,
  isRequired: true,
  isInList: true,
  ...more,
});
const translate = (key: string) => key;

describe('lists as a file', () => {
  it('is read right by a Latvian spreadsheet', () => {
    expect(
      toCsv([
        ['Nosaukums', 'Cena'],
        ['Kurss "A"; B', '412,13'],
      ]),
    ).toBe('\uFEFF"Nosaukums";"Cena"\r\n"Kurss ""A""; B";"412,13"\r\n');
  });

  it.each(['=1+1', '+371 20000000', '-cmd', '@import', '\tx'])('keeps %j a text, not a formula', (text) => {
    expect(toCsv([[text]])).toContain(`"'${text}"`);
  });

  it('leaves negative figures alone', () => {
    expect(toCsv([['-12,50']])).toContain('"-12,50"');
  });

  it('writes money as a figure, states as words, things by their names', () => {
    expect(cellText(field('money'), { cents: 41_213 }, translate)).toBe('412,13');
    expect(cellText(field('enum', { enum: 'GroupStatus' }), 'OPEN', translate)).toBe('enums.GroupStatus.OPEN');
    expect(cellText(field('reference'), { id: '1', title: 'Kiberdrošība' }, translate)).toBe('Kiberdrošība');
    expect(cellText(field('text', { isList: true }), ['MI', 'AI'], translate)).toBe('MI, AI');
    expect(cellText(field('text'), null, translate)).toBe('');
  });
});
