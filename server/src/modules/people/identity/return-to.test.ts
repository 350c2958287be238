import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturnTo } from './return-to.ts';

describe('safeReturnTo', () => {
  it.each(['/', '/en', '/programmas?q=m%C4%81ksl%C4%ABg%C4%81', '/admin#/applications', '/konts/nauda?a=1#b'])(
    'INT-1: returns to our page %s',
    (page) => {
      expect(safeReturnTo(page)).toBe(page);
    },
  );

  it.each([
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    'evil.example',
    '',
    ' /',
    '/auth/logout',
    '/auth',
    '/oidc/session/end',
    undefined,
    null,
    ['/a'],
    { toString: () => '/a' },
    `/${'a'.repeat(2_001)}`,
  ])('INT-1: never follows %j', (wanted) => {
    expect(safeReturnTo(wanted)).toBe('/');
  });

  it('INT-1: whatever is asked for, a browser stays with us', () => {
    const pieces = fc
      .array(fc.constantFrom('/', '\\', '.', '..', '//', ':', '@', 'evil.example', 'http:', '?', '#', '%2f', '\t', 'a'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), pieces), (wanted) => {
        expect(new URL(safeReturnTo(wanted), 'https://ours.example').origin).toBe('https://ours.example');
      }),
      { numRuns: 2_000 },
    );
  });
});
