import { describe, expect, it } from 'vitest';
import { readPriceAnswers } from './priceAnswers.ts';

describe('CAT-8: answers kept in the browser', () => {
  it('are read as they were given', () => {
    const given = { age: 34, employment: 'EMPLOYED', education: 'SECONDARY', lowIncome: false, municipality: '0001000' };
    expect(readPriceAnswers(JSON.stringify(given))).toEqual(given);
  });

  it('lose only what is not understood', () => {
    expect(readPriceAnswers('{"age":-1,"employment":"PIRATE","lowIncome":true}')).toEqual({ lowIncome: true });
    expect(readPriceAnswers('{"age":121,"education":"BACHELOR"}')).toEqual({ education: 'BACHELOR' });
    expect(readPriceAnswers('not json')).toEqual({});
    expect(readPriceAnswers('null')).toEqual({});
    expect(readPriceAnswers(null)).toEqual({});
  });
});
