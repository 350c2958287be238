import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { logIn, publicSite } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, PHONE, SMALL, visitor } from '../support/browser.ts';

const addresses = {
  lv: { home: '/', catalogue: '/programmas', favourites: '/konts/izlase', profile: '/konts/profils' },
  en: { home: '/en', catalogue: '/en/programmes', favourites: '/en/account/favourites', profile: '/en/account/profile' },
} as const;

describe('A resident keeps a favourite, ends a forgotten session and signs out', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it.each([
    ['lv', PHONE, 'Pēteris Vītols'],
    ['en', DESK, 'Anna Liepiņa'],
  ] as const)('in %s (CAT-12, ROLE-7)', async (language, size, name) => {
    const product = inject('product');
    const to = addresses[language];
    const { context, page } = await visitor(browser, size, language);
    const { t, cards } = publicSite(page, product, language);
    await logIn(page, product, to.catalogue, name);

    // Given a programme that is of interest
    // once prices and counts have come: a card that grows under the pointer is not where it was pressed
    await page.waitForLoadState('networkidle');
    await cards().first().getByRole('heading').getByRole('link').click();
    await page
      .getByRole('button', { name: t.favourites.add })
      .or(page.getByRole('button', { name: t.favourites.remove }))
      .waitFor();
    const add = page.getByRole('button', { name: t.favourites.add });
    await add.waitFor();
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    // When it is added on its page
    await add.click();
    await page.getByRole('button', { name: t.favourites.remove }).waitFor();
    await expectAccessible(page);
    // Then it stands among the favourites, and goes when it is taken off
    await page.goto(product + to.favourites);
    const kept = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
    await kept.getByRole('button', { name: t.favourites.remove }).click();
    await kept.waitFor({ state: 'detached' });

    // Given a session left open elsewhere
    const elsewhere = await visitor(browser, DESK, language);
    await logIn(elsewhere.page, product, to.profile, name);
    // When it is ended from here, and so is what other stories left open in this name
    await page.goto(product + to.profile);
    await page.getByText(t.account.sessionsTitle).click();
    await page.getByText(t.account.sessionHere).waitFor();
    const end = page.getByRole('button', { name: new RegExp(`^${t.account.sessionEnd}\\s*:`) });
    await expectAccessible(page);
    expect(await end.count()).toBeGreaterThan(0);
    for (let open = await end.count(); open > 0; open--) {
      await end.first().click();
      await expect.poll(() => end.count()).toBe(open - 1);
    }
    // Then the other browser is logged out
    await elsewhere.page.goto(product + to.profile);
    await elsewhere.page.getByRole('heading', { name: t.account.signInFirst }).waitFor();
    await elsewhere.context.close();

    // When the resident signs out, on the smallest screen too, nothing typed stays behind
    await page.setViewportSize(SMALL);
    await page.goto(product + to.home);
    await page.evaluate(() => sessionStorage.setItem('claim:somebody', '{"typed":"by me"}'));
    const signOut = page.getByRole('banner').getByRole('link', { name: t.common['nav.signOut'] });
    await signOut.waitFor();
    await expectAccessible(page);
    await signOut.click();
    await page.getByRole('banner').getByRole('link', { name: t.common['nav.signIn'] }).waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('claim:somebody'))).toBeNull();
    await page.goto(product + to.profile);
    await page.getByRole('heading', { name: t.account.signInFirst }).waitFor();
    await context.close();
  });
});
