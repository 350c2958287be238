import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import enDraws from '../../../public-ui/src/messages/en/draws.ts';
import lvDraws from '../../../public-ui/src/messages/lv/draws.ts';
import { logIn } from '../pages/public.ts';
import { expectAccessible, openBrowser, visitor } from '../support/browser.ts';
import { words } from '../support/words.ts';

const SOURCE = 'MIKROKVALIFIKACIJAS';
const cases = [
  { language: 'lv', draws: lvDraws, path: '/izlozes', programme: '/programmas', person: 'Sanita Grīnberga', width: 320 },
  { language: 'en', draws: enDraws, path: '/en/draws', programme: '/en/programmes', person: 'Diāna Siliņa', width: 1280 },
] as const;

describe('Places of a source are drawn', () => {
  let browser: Browser;
  const product = inject('product');
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it.each(cases)('BEY-20: anybody checks a finished draw, in $language, $width px wide', async ({ language, draws, path, width }) => {
    const { context, page } = await visitor(browser, { width, height: 800 }, language);
    // Given a draw that has been held
    const answer = await page.request.post(`${product}/graphql`, {
      data: { query: `{ fundingSource(code: "${SOURCE}") { draws { code status } } }` },
    });
    const { data } = (await answer.json()) as { data: { fundingSource: { draws: { code: string; status: string }[] } } };
    const held = data.fundingSource.draws.find(({ status }) => status === 'DECIDED')!.code;
    await page.goto(`${product}${path}/${held}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);

    // When one lets the own device compute it again
    await page.getByRole('button', { name: draws.check }).click();

    // Then it says that everything published is right
    await page.getByText(draws.checkedRight).waitFor();
    await expectAccessible(page);
    // and who does not trust the page takes the data and the program along
    expect((await page.request.get(`${product}/draws/${held}.json`)).status()).toBe(200);
    expect((await page.request.get(`${product}/verify-draw.mjs`)).status()).toBe(200);
    await context.close();
  });

  it.each(cases)(
    'BEY-20, APP-1: somebody applies and gets a ticket, in $language, $width px wide',
    async ({ language, programme, person, width }) => {
      const t = words[language];
      const { context, page } = await visitor(browser, { width, height: 800 }, language);
      // Given an open window whose places are drawn
      await logIn(page, product, `${programme}/mikrokvalifikacija-digitala-komunikacija`, person);
      await page.getByRole('link', { name: t.programme.apply }).first().click();

      // When a resident applies in three steps
      await page.getByRole('main').getByRole('radio').first().check();
      await page.getByRole('button', { name: t.apply.next }).click();
      await page.getByRole('heading', { level: 2, name: t.apply.fundingQuestion }).waitFor();
      await page.getByRole('button', { name: t.apply.next }).click();
      await page.getByLabel(t.apply.confirmFacts).check();
      await page.getByRole('button', { name: t.apply.submit }).click();

      // Then there is a ticket instead of a decision, and the way to the draw
      const ticket = page.getByRole('region', { name: t.account.drawTitle });
      await ticket.waitFor();
      expect(await ticket.innerText()).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
      await expectAccessible(page);
      await context.close();
    },
  );

  it.each(['/statuss', '/en/status'])('FUND-24: %s says how things are, on the smallest screen and without scripts', async (path) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(product + path);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('textbox').fill('1');
    await page.getByRole('button').click();
    await page.waitForURL(/[?]/);
    await context.close();
  });
});
