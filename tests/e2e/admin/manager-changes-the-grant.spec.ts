import type { Browser } from 'playwright-core';
import { addMonths } from 'server/shared/days.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { words as enSources } from '../../../admin-ui/src/resources/funding-sources/words/en.ts';
import { words as enRules } from '../../../admin-ui/src/resources/funding-sources/rules/words/en.ts';
import { words as enApplications } from '../../../admin-ui/src/resources/applications/words/en.ts';
import { words as lvSources } from '../../../admin-ui/src/resources/funding-sources/words/lv.ts';
import { words as lvRules } from '../../../admin-ui/src/resources/funding-sources/rules/words/lv.ts';
import { words as lvApplications } from '../../../admin-ui/src/resources/applications/words/lv.ts';
import { pickPerson } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, visitor } from '../support/browser.ts';
import { today, typed } from '../support/days.ts';

const lv = { ...lvSources, ...lvRules, ...lvApplications };
const en = { ...enSources, ...enRules, ...enApplications };

const cases = [
  { language: 'lv', words: lv, to: '750', learner: 'Laura Jansone' },
  { language: 'en', words: en, to: '900', learner: 'Laura Jansone' },
] as const;

describe('A funding source manager changes the grant of a coming round and follows a resident’s money', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it.each(cases)('in $language (FUND-1, FUND-2, FUND-22)', async ({ language, words, to, learner }) => {
    const { context, page } = await visitor(browser, DESK, language);
    const console = `${inject('product')}/admin/`;

    // Given the manager of 2.3.1.4.i, logged in to the console
    await page.goto(console);
    await pickPerson(page, 'Andris Priede');
    await page.getByRole('main').waitFor();
    if (language === 'en')
      await page
        .getByRole('group', { name: /Valoda|Language/ })
        .getByText('EN')
        .click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);

    // When he opens his source and starts a draft of its rules
    await page.goto(`${console}funding-sources`);
    await page.getByRole('main').getByText('2.3.1.4.i', { exact: true }).first().click();
    await page.getByRole('link', { name: new RegExp(`${words.sources.startDraft}|${words.sources.continueDraft}`) }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: new RegExp(`${words.sources.startDraft}|${words.sources.continueDraft}`) }).click();
    const amount = page.getByLabel(new RegExp(`^${words.settings.GRANT.amountCents}`)).first();
    if (!(await amount.isVisible().catch(() => false)))
      await page
        .getByRole('button', { name: /Piešķīrums|Grant/ })
        .first()
        .click();
    await amount.fill(to);

    // Then he reads in plain words what changes, while he types (FUND-2)
    const beside = page.getByRole('region', { name: words.rules.beside });
    await beside
      .getByText(new RegExp(`${to}[,.]00`))
      .first()
      .waitFor();
    await page.getByText(new RegExp(words.rules.saved)).first().waitFor();

    // and tries it on the decisions already made: how many would have got more, one by one if he likes
    const panel = page.getByRole('region', { name: words.dryRun.title });
    await panel.getByRole('button', { name: new RegExp(`^(${words.dryRun.run}|${words.dryRun.again})$`) }).click();
    await panel.getByText(words.dryRun.by.replace('{{name}}', 'Andris Priede')).waitFor();
    const found = await panel.getByRole('paragraph').nth(1).innerText();
    await expectAccessible(page);
    const draftAddress = page.url();
    await panel.getByRole('link', { name: new RegExp(words.dryRun.moreMoney) }).click();
    await page.getByText(words.dryRun.changesLead).waitFor();
    await page.getByRole('main').getByRole('row').nth(1).waitFor();
    await expectAccessible(page);

    // When a second person opens the draft, she reads the same result, and again before she publishes (four eyes)
    await context.clearCookies();
    await page.goto(draftAddress);
    await pickPerson(page, 'Inga Saulīte');
    await page.getByRole('main').waitFor();
    await page.goto(draftAddress);
    await panel.getByText(words.dryRun.by.replace('{{name}}', 'Andris Priede')).waitFor();
    expect(await panel.innerText()).toContain(found);

    // and publishes it for the coming round: decisions already made keep their version
    await page.getByRole('button', { name: words.rules.publish }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(found).waitFor();
    expect(await dialog.innerText()).toContain(words.rules.publishExplained);
    await dialog
      .getByLabel(new RegExp(`^${words.rules.effectiveFrom}`))
      .first()
      .fill(typed(`${addMonths(today(), language === 'lv' ? 2 : 3).slice(0, 7)}-01`, language));
    await dialog.getByRole('button', { name: new RegExp(`^${words.rules.publish}`) }).click();
    await page.getByText(words.rules.publishedNotice).waitFor();

    // When he looks for her application, he finds it with its decision and every cent of its money (FUND-22)
    await page.goto(`${console}applications?filter=${encodeURIComponent(JSON.stringify({ q: learner }))}`);
    await page.getByText(learner).first().click();
    await page.getByRole('heading', { name: words.everyCent.title }).waitFor();
    await expectAccessible(page);
    expect(await page.getByRole('main').innerText()).toMatch(/€/);
    await context.close();
  });
});
