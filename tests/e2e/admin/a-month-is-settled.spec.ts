import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { words as en } from '../../../admin-ui/src/resources/settlements/words/en.ts';
import { words as lv } from '../../../admin-ui/src/resources/settlements/words/lv.ts';
import { pickPerson } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, visitor } from '../support/browser.ts';

const cases = [
  {
    language: 'lv',
    words: lv.settlements,
    steps: lv.enums.SettlementStep,
    waiting: 'TO_CONFIRM',
    provider: 'MC Alfa',
    head: 'Juris Mednis',
  },
  {
    language: 'en',
    words: en.settlements,
    steps: en.enums.SettlementStep,
    waiting: 'TO_APPROVE',
    provider: 'MC Alfa',
    head: 'Juris Mednis',
  },
] as const;

/** The list of statements that wait for a step, of one provider. */
const listOf = (step: string, provider: string) =>
  `settlements?filter=${encodeURIComponent(JSON.stringify({ step: [step], q: provider }))}`;

describe('A month of a provider is settled', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  async function inConsole(
    language: 'lv' | 'en',
    person: string,
  ): Promise<{ page: Page; open: (path: string) => Promise<void>; close: () => Promise<void> }> {
    const { context, page } = await visitor(browser, DESK, language);
    const console = `${inject('product')}/admin/`;
    await page.goto(console);
    await pickPerson(page, person);
    await page.getByRole('main').waitFor();
    if (language === 'en')
      await page
        .getByRole('group', { name: /Valoda|Language/ })
        .getByText('EN')
        .click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { page, open: async (path) => void (await page.goto(console + path)), close: () => context.close() };
  }

  it.each(cases)('in $language (BEY-9, PROV-11, FUND-21)', async ({ language, words, steps, waiting, provider, head }) => {
    // Given a statement of last month that waits for the provider or, confirmed already, for the officer
    if (waiting === 'TO_CONFIRM') {
      const { page, open, close } = await inConsole(language, head);
      await open(listOf('TO_CONFIRM', ''));
      await page
        .getByText(/^N-\d{4}-\d{6}$/)
        .first()
        .click();
      await page.getByRole('button', { name: words.confirm }).waitFor();
      await expectAccessible(page);

      // When the provider looks at its lines and confirms them
      await page.getByRole('button', { name: words.confirm }).click();
      await page.getByRole('dialog').getByRole('button', { name: words.confirm }).click();
      await page.getByText(steps.TO_APPROVE).first().waitFor();
      await close();
    }

    // Then the officer finds it in the queue, follows the money behind it and approves it
    const { page, open, close } = await inConsole(language, 'Gunta Vilciņa');
    await open(listOf('TO_APPROVE', provider));
    await expectAccessible(page);
    await page
      .getByText(/^N-\d{4}-\d{6}$/)
      .first()
      .click();
    await page.getByRole('heading', { name: words.transfers }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: words.approve }).click();
    expect(await page.getByRole('dialog').innerText()).toMatch(/€/);
    await page.getByRole('dialog').getByRole('button', { name: words.approve }).click();
    await page.getByRole('button', { name: words.pay }).waitFor();

    // and records the payment; after that the statement only tells
    await page.getByRole('button', { name: words.pay }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(new RegExp(words.reference)).fill('MU-2026-11-07');
    await dialog.getByRole('button', { name: words.pay }).click();
    await page.getByText('MU-2026-11-07').first().waitFor();
    expect(await page.getByRole('button', { name: words.stop, exact: true }).count()).toBe(0);
    await expectAccessible(page);
    await close();
  });
});
