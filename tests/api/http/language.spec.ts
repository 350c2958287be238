import { Browser } from 'server/testing/browser.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const GERMAN_THEN_ENGLISH = 'de,en;q=0.9';
const ANYTHING_BUT_ENGLISH = 'en;q=0,lv';

describe('the language of an answer', () => {
  let app: TestApp;
  let slug: string;
  beforeAll(async () => {
    app = await testApp();
    ({ slug } = await world(app.orm, app.clock).programme({ title: { lv: 'Robotika', en: 'Robotics' }, priceCents: 123_450 }));
  });
  afterAll(() => app.close());

  const ask = async (query: string, language: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query, variables: { slug } }),
      headers: { 'content-type': 'application/json', 'accept-language': language, ...headers },
    });
    return (await response.json()) as { data: { programme: object }; errors?: { message: string }[] };
  };

  // the second way goes round what answers the public questions
  it.each<Record<string, string>>([{}, { cookie: 'stars=nobody' }])(
    'CAT-14: texts and money follow the weights of Accept-Language (%j)',
    async (headers) => {
      const query = 'query ($slug: String) { programme(slug: $slug) { title price { formatted } } }';
      expect((await ask(query, GERMAN_THEN_ENGLISH, headers)).data.programme).toEqual({
        title: 'Robotics',
        price: { formatted: '€1,234.50' },
      });
      for (const language of [ANYTHING_BUT_ENGLISH, 'ent', 'de'])
        expect((await ask(query, language, headers)).data.programme, language).toEqual({
          title: 'Robotika',
          price: { formatted: expect.stringMatching(/^1234,50\s€$/) },
        });
    },
  );

  it('CAT-14: an argument wins over the request', async () => {
    const query = 'query ($slug: String) { programme(slug: $slug) { title(locale: LV) price { formatted(locale: EN) } } }';
    expect((await ask(query, 'en')).data.programme).toEqual({ title: 'Robotika', price: { formatted: '€1,234.50' } });
    expect((await ask(query, 'lv')).data.programme).toEqual({ title: 'Robotika', price: { formatted: '€1,234.50' } });
  });

  it('CAT-14: refusals follow it too', async () => {
    const query = '{ programmes(first: 0) { totalCount } }';
    expect((await ask(query, GERMAN_THEN_ENGLISH)).errors?.[0]?.message).toBe('Ask for 1 to 100 items a page.');
    expect((await ask(query, ANYTHING_BUT_ENGLISH)).errors?.[0]?.message).toBe('Vienā lapā var prasīt no 1 līdz 100 ierakstiem.');
  });

  it.each([
    ['/auth/logout', GERMAN_THEN_ENGLISH, 'Log out?'],
    ['/auth/logout', ANYTHING_BUT_ENGLISH, 'Vai iziet?'],
    ['/auth/callback?state=x', GERMAN_THEN_ENGLISH, 'The login failed'],
    ['/auth/callback?state=x', ANYTHING_BUT_ENGLISH, 'Pieslēgšanās neizdevās'],
    ['/nothing/here.png', GERMAN_THEN_ENGLISH, 'Page not found'],
    ['/nothing/here.png', ANYTHING_BUT_ENGLISH, 'Lapa nav atrasta'],
  ])('CAT-14: %s for %s is %j', async (path, language, title) => {
    const response = await fetch(app.address + path, { headers: { 'accept-language': language, accept: 'text/html' } });
    expect(await response.text()).toContain(`<h1>${title}</h1>`);
  });

  it.each([
    [GERMAN_THEN_ENGLISH, 'lang="en"'],
    [ANYTHING_BUT_ENGLISH, 'lang="lv"'],
  ])('CAT-14: the login page for %s is in %s', async (language, lang) => {
    const browser = new Browser(app.address);
    const page = await browser.follow(await browser.get('/auth/login?returnTo=%2F', { 'accept-language': language }));
    expect(page.text).toContain(`<html ${lang}>`);
  });
});
