import { describe, expect, it } from 'vitest';
import { languageAsked } from './language-asked.ts';

describe('languageAsked', () => {
  it.each<[string | undefined, 'LV' | 'EN']>([
    [undefined, 'LV'],
    ['', 'LV'],
    ['en', 'EN'],
    ['EN-gb', 'EN'],
    ['en-GB,en;q=0.9,lv;q=0.8', 'EN'],
    ['lv-LV,lv;q=0.9,en;q=0.8', 'LV'],
    // neither German nor anything that merely begins with the same letters
    ['de,en;q=0.9', 'EN'],
    ['ent,lv;q=0.1', 'LV'],
    ['de', 'LV'],
    ['en;q=0,lv', 'LV'],
    ['en;q=0', 'LV'],
    ['lv;q=0.5,en;q=0.6', 'EN'],
    ['en;q=0.5,lv', 'LV'],
    // a country first, the language itself only after the other one
    ['en-GB,lv;q=0.9,en;q=0.5', 'EN'],
    ['*', 'LV'],
    ['lv;q=0,*', 'EN'],
    ['de,*;q=0.5', 'LV'],
    [' de , en ; q = 0.9 ', 'EN'],
    ['en;q=nothing', 'LV'],
    [';,;q=,,=', 'LV'],
    [`${'de,'.repeat(4_000)}en`, 'LV'],
  ])('reads %j as %s', (header, locale) => {
    expect(languageAsked({ headers: { 'accept-language': header } })).toBe(locale);
  });

  it('forgets headers when there are too many to remember, and still reads them', () => {
    for (let n = 0; n < 1_000; n++) expect(languageAsked({ headers: { 'accept-language': `xx-${n},en;q=0.1` } })).toBe('EN');
  });
});
