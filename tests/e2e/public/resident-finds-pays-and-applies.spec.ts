import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { pickPerson, publicSite } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, PHONE, visitor } from '../support/browser.ts';
import { pattern } from '../support/words.ts';

const people = {
  lv: { 390: 'Elīna Kalniņa', 1280: 'Anna Liepiņa' },
  en: { 390: 'Sanita Grīnberga', 1280: 'Olena Kovalenko' },
} as const;

describe('A resident finds a programme, sees what she would pay, and applies', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  describe.each(['lv', 'en'] as const)('in %s', (language) => {
    it.each([PHONE, DESK])('on a screen $width px wide (CAT-3, CAT-4, CAT-6, CAT-8, ACC-5, APP-1)', async (size) => {
      const { context, page } = await visitor(browser, size, language);
      const site = publicSite(page, inject('product'), language);
      const { t } = site;

      // Given the home page, with the search field first (CONT-2)
      await site.openHome();
      await expectAccessible(page);

      // When she searches with a typing error and an inflected word (CAT-4)
      await site.searchFor('maksligā intelekta kursus');
      await page.getByRole('heading', { level: 2, name: pattern(t.catalogue.results_other) }).waitFor();
      expect(await site.cards().count()).toBeGreaterThan(2);
      await expectAccessible(page);

      // and narrows by mode (CAT-3): the address keeps it
      await site.filterBy(new RegExp(`^${t.common['mode.REMOTE']}`));
      await page.waitForURL(/mode=remote/i);

      // and answers three questions: every card says what she would pay and why (CAT-8)
      await site.answerThreeQuestions({ age: 34, employment: 'EMPLOYED', lowIncome: 'false' });
      const firstCard = site.cards().first();
      await firstCard.getByText(t.common.priceForMe).waitFor();
      expect(await firstCard.innerText()).toMatch(/€/);

      // and compares two programmes (CAT-6)
      await site
        .cards()
        .nth(0)
        .getByRole('checkbox', { name: new RegExp(`^${t.common.compare}`) })
        .check();
      await site
        .cards()
        .nth(1)
        .getByRole('checkbox', { name: new RegExp(`^${t.common.compare}`) })
        .check();
      await page.getByRole('region', { name: t.common.compare }).getByRole('link', { name: t.common.compare }).click();
      await page.getByRole('heading', { level: 1, name: t.comparison.title }).waitFor();
      await expectAccessible(page);

      // When she opens one, the practical facts and the button come first (CAT-2)
      await page.goBack();
      await site.filterBy(new RegExp(`^${t.catalogue.openNow}`));
      await page.waitForURL(/open=now/);
      await site.cards().first().getByRole('heading').getByRole('link').click();
      const apply = page.getByRole('link', { name: t.programme.apply }).first();
      await apply.waitFor();
      await expectAccessible(page);

      // and wants to apply, she logs in first and comes back to where she was (ACC-2)
      await apply.click();
      await page.getByRole('main').getByRole('link', { name: t.account.signIn }).click();
      await pickPerson(page, people[language][size.width as 390 | 1280]);

      // A newcomer opens her account in three short steps (ACC-1, ACC-3)
      await Promise.race([
        page.getByRole('link', { name: t.account.openAccount }).waitFor(),
        page.getByRole('heading', { level: 1, name: t.apply.title }).waitFor(),
      ]);
      if (await page.getByRole('link', { name: t.account.openAccount }).isVisible()) {
        await page.getByRole('link', { name: t.account.openAccount }).click();
        await page.getByLabel(t.registration.accept).check();
        await expectAccessible(page);
        await page.getByRole('button', { name: t.registration.open }).click();
        await page.getByLabel(t.account.email).fill('elina@example.org');
        await page.getByRole('button', { name: t.registration.next }).click();
        await page.getByLabel(t.account.education).selectOption('SECONDARY');
        await page.getByLabel(t.account.employment).selectOption('EMPLOYED');
        await page.getByRole('button', { name: t.registration.finish }).click();
      }

      // Her overview shows the money first: EUR 500 until a date, and what happens if she does nothing (ACC-5, ACC-6)
      await page.getByRole('heading', { level: 1, name: t.apply.title }).waitFor();
      const applyPage = page.url();
      await page.goto(inject('product') + (language === 'lv' ? '/konts' : '/en/account'));
      await page.getByRole('heading', { name: t.account.moneyTitle }).waitFor();
      const money = await page.getByRole('region', { name: t.account.moneyTitle }).innerText();
      expect(money).toMatch(language === 'lv' ? /500\s€/ : /€500/);
      expect(money).toMatch(pattern(t.account.availableUntil));
      await expectAccessible(page);

      // She applies in three steps (APP-1): group, funding, confirmation
      await page.goto(applyPage);
      await page.getByRole('main').getByRole('radio').first().check();
      await page.getByRole('button', { name: t.apply.next }).click();
      await page.getByRole('heading', { level: 2, name: t.apply.fundingQuestion }).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: t.apply.next }).click();
      await page.getByLabel(t.apply.confirmFacts).check();
      await expectAccessible(page);
      await page.getByRole('button', { name: t.apply.submit }).dblclick();

      // Then she sees the money reserved, her place held, and what happens next (APP-4)
      const receipt = page.getByRole('status').filter({ hasText: t.account.receivedTitle });
      await receipt.waitFor();
      expect(await receipt.innerText()).toMatch(pattern(t.account.receivedNumber));
      expect(await receipt.innerText()).toMatch(pattern(t.account.receivedReserved));
      expect(await receipt.innerText()).toContain(t.account.receivedPlace);
      await page.getByRole('heading', { name: t.account.whatNext }).waitFor();
      await expectAccessible(page);

      // and the double press made one application: her money page shows one reservation (FUND-22)
      await page.goto(inject('product') + (language === 'lv' ? '/konts/nauda' : '/en/account/money'));
      await page.getByRole('heading', { name: t.account.historyTitle }).waitFor();
      await expectAccessible(page);
      await context.close();
    });
  });
});
