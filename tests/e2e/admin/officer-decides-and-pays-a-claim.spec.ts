import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { words as enPayouts } from '../../../admin-ui/src/resources/payouts/words/en.ts';
import { words as enClaims } from '../../../admin-ui/src/resources/claims/words/en.ts';
import { words as lvPayouts } from '../../../admin-ui/src/resources/payouts/words/lv.ts';
import { words as lvClaims } from '../../../admin-ui/src/resources/claims/words/lv.ts';
import { pickPerson } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, visitor } from '../support/browser.ts';

const cases = [
  {
    language: 'lv',
    words: { ...lvPayouts, ...lvClaims },
    resources: { ...lvPayouts.resources, ...lvClaims.resources },
    claimant: 'Mārtiņš Ozols',
  },
  {
    language: 'en',
    words: { ...enPayouts, ...enClaims },
    resources: { ...enPayouts.resources, ...enClaims.resources },
    claimant: 'Laura Jansone',
  },
] as const;

describe('A project manager decides a claim with its documents beside it, and a finance officer pays it', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  const address = () => `${inject('product')}/admin/`;

  async function logIn(page: Page, name: string, language: 'lv' | 'en'): Promise<void> {
    await page.goto(address());
    await pickPerson(page, name);
    await page.getByRole('main').waitFor();
    if (language === 'en')
      await page
        .getByRole('group', { name: /Valoda|Language/ })
        .getByText('EN')
        .click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  it.each(cases)('in $language (FUND-13, APP-17)', async ({ language, words, resources, claimant }) => {
    // Given the project manager, who finds the claim among those to decide
    const manager = await visitor(browser, DESK, language);
    await logIn(manager.page, 'Zane Krastiņa', language);
    const { page } = manager;
    await page.goto(`${address()}claims`);
    await page.getByRole('tab', { name: new RegExp(words.claims.tabs.toDecide) }).click();
    await page.getByText(claimant).first().waitFor();
    await expectAccessible(page);
    await page
      .getByRole('row', { name: new RegExp(claimant) })
      .getByText(/A-\d{4}-\d{6}/)
      .click();

    // When she opens the invoice beside what is asked and what the rules say
    await page.getByRole('heading', { name: words.claims.decision }).waitFor();
    const number = /A-\d{4}-\d{6}/.exec(await page.getByRole('heading', { level: 1 }).innerText())![0];
    const looked = page.waitForResponse((response) => response.url().includes('/files/'));
    await page.getByRole('button', { name: words.claims.openNamed.replace('{{kind}}', words.enums.EvidenceKind.INVOICE) }).click();
    expect((await looked).status()).toBe(200);
    await expectAccessible(page);

    // and approves
    await page.getByRole('button', { name: words.claims.approve, exact: true }).click();
    const approving = page.getByRole('dialog');
    await expectAccessible(page);
    await approving.getByRole('button', { name: words.claims.approve, exact: true }).click();
    await page.getByText(words.claims.approved).waitFor();

    // Then the money is due, and every cent of it can be seen
    await page.getByText(words.enums.ClaimStatus.APPROVED).first().waitFor();
    expect(await page.getByRole('region', { name: words.claims.ledger }).innerText()).toMatch(/€/);
    await expectAccessible(page);
    await manager.context.close();

    // When the finance officer records the payment of that claim alone
    const finance = await visitor(browser, DESK, language);
    await logIn(finance.page, 'Gunta Vilciņa', language);
    await finance.page.goto(`${address()}payouts/create`);
    await finance.page.getByLabel(resources.payouts.fields.fundingSource).click();
    await finance.page.getByRole('option', { name: /2\.3\.1\.4\.i/ }).click();
    await finance.page.getByText(number).waitFor();
    await expectAccessible(finance.page);
    for (const box of await finance.page.getByRole('checkbox').all())
      if ((await box.isChecked()) && !(await box.getAttribute('aria-label'))!.includes(number)) await box.uncheck();
    await finance.page.getByLabel(new RegExp(`^${resources.payouts.fields.reference}`)).fill(`VK-${number}`);
    await finance.page.getByRole('button', { name: words.payouts.markPaid }).click();
    await finance.page.getByRole('dialog').getByRole('button', { name: words.payouts.markPaid }).click();

    // Then the payout stands there with the claim, and cannot be made again
    await finance.page.getByText(words.payouts.recorded).waitFor();
    await finance.page.getByRole('link', { name: number }).waitFor();
    await expectAccessible(finance.page);
    await finance.page.getByRole('link', { name: number }).click();
    await finance.page.getByText(words.enums.ClaimStatus.COMPLETED).first().waitFor();
    await finance.context.close();
  });
});
