import { describe, expect, it } from 'vitest';
import { readEmail, readPhone } from './read-profile.ts';

describe('readPhone', () => {
  it.each([
    ['20000000', '+37120000000'],
    ['2000 0000', '+37120000000'],
    ['6 700-0000', '+37167000000'],
    ['+371 20 000 000', '+37120000000'],
    ['0037120000000', '+37120000000'],
    ['+49 (30) 123456', '+4930123456'],
    ['', null],
    ['  ', null],
    [null, null],
  ])('ACC-4: keeps %j as %j', (given, kept) => {
    expect(readPhone(given)).toBe(kept);
  });

  it.each(['1234567', '10000000', '+0123456789', '+1234567890123456', '2000000o', '+371', '🙂', '20000000;'])(
    'ACC-4: refuses %j',
    (given) => {
      expect(() => readPhone(given)).toThrow('telephone number');
    },
  );
});

describe('readEmail', () => {
  it.each([
    ['ilze@example.lv', 'ilze@example.lv'],
    [' a.b+c@d-e.f.lv ', 'a.b+c@d-e.f.lv'],
    ['ilze@latvija.ķīna.lv', 'ilze@latvija.ķīna.lv'],
    ['', null],
    [null, null],
  ])('ACC-4: keeps %j as %j', (given, kept) => {
    expect(readEmail(given)).toBe(kept);
  });

  it.each([
    'ilze',
    'ilze@',
    '@example.lv',
    'ilze@example',
    'ilze@example..lv',
    'il ze@example.lv',
    'ilze@example.lv,b@c.lv',
    '<a@b.lv>',
    'a@b.lv\nBcc:c@d.lv',
  ])('ACC-4: refuses %j', (given) => {
    expect(() => readEmail(given)).toThrow('e-mail address');
  });
});
