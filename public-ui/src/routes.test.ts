import { describe, expect, it } from 'vitest';
import { address, findRoute, inLocale, localeOf, type RouteName, routes } from './routes.ts';
import { locales } from './languages.ts';

const samples = { slug: 'kiberdrosibas-pamati', code: '2.3.1.4.i', id: 'QXBwbGljYXRpb246MQ==' };

describe('addresses', () => {
  it.each(Object.keys(routes) as RouteName[])('CAT-10: %s has an address of words in both languages that leads back to it', (name) => {
    for (const locale of locales) {
      const path = address(name, locale, samples);
      const match = findRoute(path);
      expect(match).toMatchObject({ name, locale });
      expect(path).toMatch(/^\/[a-zA-Z0-9/.%-]*$/);
      expect(localeOf(path)).toBe(locale);
    }
  });

  it('CAT-14: leads to the same page in the other language', () => {
    expect(inLocale('/programmas/kiberdrosibas-pamati', 'en')).toBe('/en/programmes/kiberdrosibas-pamati');
    expect(inLocale('/en/funding/2.3.1.4.i', 'lv')).toBe('/finansejums/2.3.1.4.i');
    expect(inLocale('/en/no-such-page', 'lv')).toBe('/');
  });

  it('knows nothing of foreign or broken addresses', () => {
    expect(findRoute('/programmas/%E0%A4%A')).toBeNull();
    expect(findRoute('/en/programmas')).toBeNull();
    expect(findRoute('/konts/../admin')).toBeNull();
  });
});
