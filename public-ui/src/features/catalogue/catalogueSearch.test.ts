import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CatalogueSearch, countChosen, noFilters, readSearch, sortOf, sorts, toFilter, writeSearch } from './catalogueSearch.ts';

const read = (address: string) => readSearch(new URLSearchParams(address));

describe('CAT-3: the address holds the whole search', () => {
  it('reads words, filters and order', () => {
    const search = read(
      'q=maksligais+intelekts&mode=remote&mode=hybrid&kind=study-course&hours=60-78&price=-20000&open=now&rating=4.5&from=2026-09-01&sort=price-asc',
    );
    expect(search.words).toBe('maksligais intelekts');
    expect(search.sort).toBe('PRICE_ASC');
    expect(toFilter(search)).toEqual({
      mode: ['HYBRID', 'REMOTE'],
      kind: ['STUDY_COURSE'],
      hoursAtLeast: 60,
      hoursAtMost: 78,
      priceAtMostCents: 20000,
      openNow: true,
      ratingAtLeast: 4.5,
      startsFrom: '2026-09-01',
    });
    expect(countChosen(search)).toBe(8);
  });

  it('ignores what it does not understand', () => {
    const search = read('mode=flying&kind=x&hours=many&price=-&rating=9&level=12&from=tomorrow&sort=random&open=maybe&__proto__=1');
    expect(toFilter(search)).toEqual({});
    expect(search).toEqual({ words: '', sort: null, chosen: noFilters() });
  });

  it('CAT-5: sorts by best match when there are words, else by start', () => {
    expect(sortOf(read('q=excel'))).toBe('RELEVANCE');
    expect(sortOf(read(''))).toBe('START_DATE');
    expect(sortOf(read('q=excel&sort=rating'))).toBe('RATING');
  });

  it('comes back from the address as it went in', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const search: fc.Arbitrary<CatalogueSearch> = fc.record({
      words: fc.string({ unit: 'grapheme', maxLength: 40 }).map((words) => words.trim()),
      sort: fc.option(fc.constantFrom(...sorts)),
      chosen: fc.record({
        open: perhaps(fc.constant('now')),
        mode: several(fc.constantFrom('remote', 'on-site', 'hybrid')),
        place: several(fc.stringMatching(/^[0-9A-Z]{1,9}$/)),
        starts: fc.oneof(fc.constant<string[]>([]), fc.tuple(day, day), fc.tuple(fc.constant(''), day), fc.tuple(day, fc.constant(''))),
        source: several(fc.constantFrom('2.3.1.4.i', '4.2.4.2')),
        kind: several(fc.constantFrom('study-course', 'non-formal')),
        sector: several(fc.string({ minLength: 1, maxLength: 8 })),
        hours: perhaps(fc.constantFrom('60-78', '-56', '960-')),
        price: perhaps(fc.constantFrom('0-20000', '150000-')),
        rating: perhaps(fc.constantFrom('4', '4.5')),
        provider: several(fc.stringMatching(/^[a-z-]{1,12}$/)),
        qualification: several(fc.string({ minLength: 1, maxLength: 8 })),
        area: several(fc.constantFrom('1', '2')),
        level: several(fc.constantFrom('1', '8')),
        language: several(fc.constantFrom('lv', 'en')),
      }),
    });
    fc.assert(
      fc.property(search, (given) => {
        expect(readSearch(new URLSearchParams(writeSearch(given).toString()))).toEqual(given);
      }),
    );
  });
});

function several(value: fc.Arbitrary<string>) {
  return fc.uniqueArray(value, { maxLength: 5 }).map((values) => values.toSorted());
}

function perhaps(value: fc.Arbitrary<string>) {
  return fc.option(value).map((one) => (one === null ? [] : [one]));
}
