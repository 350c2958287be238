import { describe, expect, it } from 'vitest';
import { Locale } from '../../../shared/translation.ts';
import { languages } from './languages.ts';
import { sentences } from './sentences.ts';

const lv = { greeting: 'Labdien!', place: 'Tev ir vieta programmā “{title}”. Apstiprini līdz {day}' } as const;
const en = { greeting: 'Good day!', place: 'Confirm by {day}: a place in “{title}”.' } as const;

describe('the sentences of a module', () => {
  const say = sentences({ lv, en });

  it('without placeholders are ready in every language', () => {
    expect(say.greeting).toEqual({ lv: 'Labdien!', en: 'Good day!' });
  });

  it('take their parts by name, in each language’s own order', () => {
    expect(say.place({ title: { lv: 'Datu drošība', en: 'Data security' }, day: 3 })).toEqual({
      lv: 'Tev ir vieta programmā “Datu drošība”. Apstiprini līdz 3',
      en: 'Confirm by 3: a place in “Data security”.',
    });
  });

  it('show a name in Latvian where it is not translated', () => {
    expect(say.place({ title: { lv: 'Datu drošība', en: null }, day: 3 }).en).toBe('Confirm by 3: a place in “Datu drošība”.');
  });

  it('put a part in as it is, whatever signs it holds', () => {
    expect(say.place({ title: '$& {day}', day: 3 }).en).toBe('Confirm by 3: a place in “$& {day}”.');
  });
});

it('texts and answers of the API know the same languages', () => {
  expect(Object.values(Locale).map((locale) => locale.toLowerCase())).toEqual([...languages]);
});
