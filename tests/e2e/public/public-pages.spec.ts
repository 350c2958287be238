import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK, expectAccessible, openBrowser, visitor } from '../support/browser.ts';

const longTitle = 'digitala-marketinga-prasmes-biznesa-reklamas-pamatkurss-no-kampanas-izveides-lidz-automati';
const programme = 'kiberdrosibas-pamati';
const compared = `p=${programme}&p=${longTitle}`;

const pages = {
  lv: [
    '/',
    '/programmas',
    '/programmas?q=zzzqqq&mode=remote',
    `/programmas/${longTitle}`,
    '/institucijas',
    '/institucijas/latvijas-universitate',
    '/finansejums',
    '/finansejums/2.3.1.4.i',
    `/salidzinat?${compared}`,
    '/palidziba',
    '/vardnica',
    '/pieklustamiba',
    '/virsgramata',
    '/statuss',
    '/nav-tadas-lapas',
  ],
  en: [
    '/en',
    '/en/providers',
    '/en/funding',
    '/en/programmes?q=zzzqqq&mode=remote',
    '/en/no-such-page',
    '/en/programmes',
    `/en/programmes/${programme}`,
    '/en/providers/latvijas-universitate',
    '/en/funding/4.2.4.2',
    `/en/compare?${compared}`,
    '/en/help',
    '/en/glossary',
    '/en/accessibility',
    '/en/ledger',
    '/en/status',
  ],
};

/** The narrowest screen promised (CAT-15), and a desk. */
const NARROW = { width: 320, height: 640 };

describe('Public pages', () => {
  let browser: Browser;
  const product = inject('product');
  const open = async (page: Page, path: string) => {
    await page.goto(product + path, { waitUntil: 'networkidle' });
  };
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  describe.each([
    { locale: 'lv' as const, size: NARROW },
    { locale: 'en' as const, size: DESK },
  ])('in $locale, $size.width px wide', ({ locale, size }) => {
    // one visitor walks through them all, as people do: what was loaded once is not loaded again
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => void ({ context, page } = await visitor(browser, size, locale)));
    afterAll(() => context.close());

    it.each(pages[locale])('CAT-15: %s has no accessibility finding and nothing to scroll sideways', async (path) => {
      await open(page, path);
      // Folded text counts too.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
      });
      await expectAccessible(page);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    });
  });

  it('CAT-15: keep their contrast in the dark', async () => {
    const { context, page } = await visitor(browser, DESK, 'lv');
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['/', '/programmas', `/programmas/${programme}`, '/finansejums/2.3.1.4.i']) {
      await open(page, path);
      await expectAccessible(page);
    }
    await context.close();
  });

  it.each([programme, longTitle])(
    'CAT-2: the facts, the price and the button of %s fit the first screen of a small phone',
    async (slug) => {
      const { context, page } = await visitor(browser, { width: 360, height: 640 }, 'lv');
      await open(page, `/programmas/${slug}`);
      for (const sight of [
        page.getByText('Sākums:'),
        page.getByText(/Brīv[as]+ \d+ viet|Vietu vairs nav/),
        page.getByText('Cena:'),
        page.getByRole('link', { name: /^Pieteikties/ }).first(),
      ]) {
        const box = await sight.first().boundingBox();
        expect(box!.y + box!.height).toBeLessThanOrEqual(640);
      }
      await context.close();
    },
  );

  it('CAT-15: can be walked with the keyboard: skip link, search, filter, programme', async () => {
    const { context, page } = await visitor(browser, DESK, 'lv');
    await open(page, '/programmas');
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent?.trim() || (document.activeElement as HTMLInputElement | null)?.name);

    // The first stop leads past the header
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Pāriet uz saturu');
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(ring).toBe('solid');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('q');

    // Words and Enter search; the number found is said
    await page.keyboard.type('kiberdrosiba');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=kiberdrosiba/);
    const isSaid = async () =>
      (await page.locator('output').allTextContents()).includes((await page.locator('#results-title').textContent()) ?? '');
    await expect.poll(isSaid, { timeout: 10_000 }).toBe(true);

    // A filter is ticked with the space bar and can be undone by going back
    await page.getByRole('checkbox', { name: /^Attālināti/ }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/mode=remote/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('mode'));
    await expect.poll(() => page.getByRole('checkbox', { name: /^Attālināti/ }).isChecked()).toBe(false);

    // Opening a programme puts the focus on its heading
    await page
      .getByRole('link', { name: /Kiberdrošības pamati/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kiberdrošības pamati' }).waitFor();
    await expect.poll(focused).toBe('Kiberdrošības pamati');
    await context.close();
  });

  it('CAT-3: on a phone the filters are a sheet of their own that says how many remain, and gives the focus back', async () => {
    const { context, page } = await visitor(browser, { width: 390, height: 844 }, 'lv');
    await open(page, '/programmas');
    await page.getByRole('button', { name: 'Filtri' }).click();
    const sheet = page.getByRole('dialog', { name: 'Filtri' });
    await sheet.getByRole('checkbox', { name: /^Klātienē/ }).check();
    await page.waitForURL(/mode=on-site/);
    const show = sheet.getByRole('button', { name: /^Rādīt \d+ programm/ });
    const count = Number(/\d+/.exec(await show.innerText())![0]);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Filtri');
    expect(await page.locator('#results-title').innerText()).toContain(String(count));
    await context.close();
  });

  it('GLOSS-1: a word that people did not know is explained where it stands', async () => {
    const { context, page } = await visitor(browser, DESK, 'lv');
    await open(page, '/');
    const term = page.getByRole('button', { name: /individuālajā mācību kontā/ });
    await term.click();
    await page.getByText('tava lapa, kurā ir tava mācību nauda').waitFor();
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    await context.close();
  });

  it('CAT-6: a comparison can be sent to somebody: its address names the programmes, differences are said', async () => {
    const { context, page } = await visitor(browser, DESK, 'en');
    await open(page, `/en/compare?${compared}`);
    expect(await page.getByRole('columnheader').count()).toBeGreaterThanOrEqual(2);
    expect(await page.getByRole('rowheader', { name: /Provider/ }).innerText()).toContain('Differs');
    await page.getByRole('checkbox', { name: 'Show only differences' }).check();
    expect(await page.getByRole('rowheader').allInnerTexts()).toSatisfy((rows: string[]) => rows.every((row) => row.includes('Differs')));
    await context.close();
  });

  it('CAT-8: answers stay in the browser and never appear in an address', async () => {
    const { context, page } = await visitor(browser, DESK, 'lv');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, '/programmas');
    await page.getByText('Cik maksāšu es?').click();
    await page.getByLabel('Vecums').fill('34');
    await page.getByLabel('Darbs').selectOption('EMPLOYED');
    await page
      .locator('article')
      .first()
      .getByText(/^Jums:|Nav pieejams/)
      .waitFor();
    expect(asked.filter((url) => /answers|EMPLOYED/.test(url))).toEqual([]);
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('stars.price-answers')!))).toEqual({
      age: 34,
      employment: 'EMPLOYED',
    });
    await context.close();
  });

  it('CAT-10: are whole without scripts: search and filters are plain forms', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: DESK });
    const page = await context.newPage();
    await page.goto(`${product}/`);
    await page.getByRole('searchbox').fill('kiberdrošība');
    await page.getByRole('button', { name: 'Meklēt' }).click();
    expect(page.url()).toContain('/programmas?q=kiberdro');
    await page.getByRole('checkbox', { name: /^Attālināti/ }).check();
    await page.getByRole('button', { name: 'Rādīt rezultātus' }).click();
    expect(page.url()).toContain('mode=remote');
    await page.getByRole('article').first().getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.close();
  });

  it('CAT-15: a programme and a comparison print without what only a screen needs', async () => {
    const { context, page } = await visitor(browser, DESK, 'lv');
    await open(page, `/programmas/${programme}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Pieteikties', exact: true }).count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await context.close();
  });
});
