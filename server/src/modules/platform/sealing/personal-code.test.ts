import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventPersonalCode, maskedPersonalCode, readPersonalCode, writtenPersonalCode } from './personal-code.ts';

describe('readPersonalCode', () => {
  it('ACC-1: reads an older code with its birth date, with and without the hyphen', () => {
    expect(readPersonalCode('161175-19997')).toEqual({ digits: '16117519997', birthDate: '1975-11-16' });
    expect(readPersonalCode(' 16117519997 ')).toEqual({ digits: '16117519997', birthDate: '1975-11-16' });
  });

  it('ACC-1: reads a code of the kind given since July 2017, which tells no date', () => {
    expect(readPersonalCode('321234-56789')).toEqual({ digits: '32123456789', birthDate: null });
  });

  it.each([
    '',
    '161175-1999',
    '161175-199977',
    '161175_19997',
    'abcdef-ghijk',
    '１６１１７５-19997',
    '161175-19997; drop table person',
    '🙂',
  ])('ACC-1: refuses %j, which has not the shape', (text) => {
    expect(readPersonalCode(text)).toBe('SHAPE');
  });

  it('ACC-1: refuses days that are not in the calendar and centuries there are none of', () => {
    expect(readPersonalCode('310275-19997')).toBe('DATE');
    expect(readPersonalCode('290225-29997')).toBe('DATE');
    expect(readPersonalCode('161175-99997')).toBe('DATE');
  });

  it('ACC-1: refuses an older code with one digit mistyped', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2017-06-30'), noInvalidDate: true }),
        fc.nat(999),
        fc.integer({ min: 7, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (day, serial, place, shift) => {
          const code = inventPersonalCode(day.toISOString().slice(0, 10), serial);
          fc.pre(!code.startsWith('32'));
          const wrong = code.slice(0, place) + ((Number(code[place]) + shift) % 10) + code.slice(place + 1);
          // a remainder of ten is written 0 as well, so those two cannot be told apart
          fc.pre(code[10] !== '0');
          expect(readPersonalCode(code)).toEqual({ digits: code, birthDate: day.toISOString().slice(0, 10) });
          expect(readPersonalCode(wrong)).toBe('CHECKSUM');
        },
      ),
    );
  });
});

describe('a personal code on paper', () => {
  it('is written with a hyphen and shown to others masked', () => {
    expect(writtenPersonalCode('16117519997')).toBe('161175-19997');
    expect(maskedPersonalCode('16117519997')).toBe('******-***97');
  });
});
