import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { words as enSources } from '../../../admin-ui/src/resources/funding-sources/words/en.ts';
import { words as enMonths } from '../../../admin-ui/src/resources/funding-sources/burn-down/words/en.ts';
import { words as enLedger } from '../../../admin-ui/src/resources/ledger-transfers/words/en.ts';
import { words as lvSources } from '../../../admin-ui/src/resources/funding-sources/words/lv.ts';
import { words as lvMonths } from '../../../admin-ui/src/resources/funding-sources/burn-down/words/lv.ts';
import { words as lvLedger } from '../../../admin-ui/src/resources/ledger-transfers/words/lv.ts';
import { pickPerson } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, visitor } from '../support/browser.ts';

const lv = { ...lvSources, ...lvMonths, ...lvLedger };
const en = { ...enSources, ...enMonths, ...enLedger };

const cases = [
  { language: 'lv', words: lv },
  { language: 'en', words: en },
] as const;

describe('A finance officer follows one euro from the budget to a payment and back', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it.each(cases)('in $language (FUND-22, FUND-23)', async ({ language, words }) => {
    const { context, page } = await visitor(browser, DESK, language);
    const console = `${inject('product')}/admin/`;

    // Given the finance officer, logged in to the console
    await page.goto(console);
    await pickPerson(page, 'Gunta Vilciņa');
    await page.getByRole('main').waitFor();
    if (language === 'en')
      await page
        .getByRole('group', { name: /Valoda|Language/ })
        .getByText('EN')
        .click();

    // When she opens a payment to a school in the ledger
    await page.goto(
      `${console}ledger-transfers?filter=${encodeURIComponent(JSON.stringify({ fundingSource: '2.3.1.4.i', kind: ['PAY'] }))}`,
    );
    await page
      .locator('tbody tr')
      .filter({ hasText: /, \d{4}-\d{2}/ })
      .first()
      .click({ position: { x: 12, y: 12 } });
    await page.getByRole('link', { name: words.trail.followThis }).first().click();

    // Then she sees the way it came, from the budget over a grant or a reservation to the school
    await page.getByRole('heading', { name: words.trail.way }).waitFor();
    await expectAccessible(page);
    const table = page.getByRole('group', { name: words.trail.table });
    const kinds = await table.locator('tbody tr').count();
    expect(kinds).toBeGreaterThanOrEqual(3);
    expect(await table.locator('[aria-current="true"]').count()).toBe(1);

    // and goes on with the keyboard alone to what an application was given, and to what became of it
    const diagram = page.getByRole('group', { name: words.trail.diagram });
    const application = diagram.getByRole('link', { name: /P-\d{4}-\d{6}/ }).first();
    await application.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.trail.title, exact: true }).waitFor();
    await page.getByRole('heading', { name: words.trail.asOf }).waitFor();
    await expectAccessible(page);

    // back to the budget: its statement adds up
    await page.goto(`${console}funding-sources`);
    await page.getByRole('main').getByText('2.3.1.4.i', { exact: true }).first().click();
    await page.getByRole('main').getByRole('link', { name: words.statement.open, exact: true }).click();
    await page.getByRole('heading', { name: words.statement.title }).waitFor();
    await page.getByText(words.statement.closing).first().waitFor();
    await expectAccessible(page);

    // and month by month she reads how long the money lasts
    await page.goBack();
    await page.getByRole('tab', { name: words.sources.part.months }).click();
    await page.getByRole('heading', { name: words.burnDown.title }).waitFor();
    await page.locator('.recharts-surface').first().waitFor();
    await expectAccessible(page);
    await context.close();
  });
});
