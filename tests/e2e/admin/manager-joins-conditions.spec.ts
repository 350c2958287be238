import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { words as enGeneric } from '../../../admin-ui/src/i18n/react-admin/words/en.ts';
import { words as enRules } from '../../../admin-ui/src/resources/funding-sources/rules/words/en.ts';
import { words as enSources } from '../../../admin-ui/src/resources/funding-sources/words/en.ts';
import { words as lvGeneric } from '../../../admin-ui/src/i18n/react-admin/words/lv.ts';
import { words as lvRules } from '../../../admin-ui/src/resources/funding-sources/rules/words/lv.ts';
import { words as lvSources } from '../../../admin-ui/src/resources/funding-sources/words/lv.ts';
import { pickPerson } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, visitor } from '../support/browser.ts';

const lv = { ...lvGeneric, ...lvRules, ...lvSources };
const en = { ...enGeneric, ...enRules, ...enSources };

const TABLET = { width: 768, height: 1024 };

const cases = [
  { language: 'lv', words: lv, size: DESK, reading: /Mērķgrupa: .*vismaz 65.*invaliditāte/i },
  { language: 'en', words: en, size: TABLET, reading: /Target group: .*at least 65.*disability/i },
] as const;

describe('A funding source manager joins conditions with the keys alone', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it.each(cases)('in $language (FUND-2, FUND-4)', async ({ language, words, size, reading }) => {
    const { context, page } = await visitor(browser, size, language);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName);

    // Given the manager of 4.2.4.2 at the rules of the source
    await page.goto(`${inject('product')}/admin/`);
    await pickPerson(page, 'Dace Upeniece');
    await page.getByRole('main').waitFor();
    if (language === 'en')
      await page
        .getByRole('group', { name: /Valoda|Language/ })
        .getByText('EN')
        .click();
    await page.goto(`${inject('product')}/admin/funding-sources`);
    await page.getByRole('main').getByText('4.2.4.2', { exact: true }).first().click();
    await page.getByRole('link', { name: new RegExp(`${words.sources.startDraft}|${words.sources.continueDraft}`) }).click();
    const target = page.getByRole('group', { name: words.settings.targetGroup, exact: true });
    await target.waitFor();

    // When she adds a group, she is in it: how it joins comes first
    await target.getByRole('button', { name: words.criteria.addGroup }).last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('combobox');

    // and adds an age to it, and goes on in its first bound
    await page.keyboard.press('Tab');
    await page.keyboard.type(words.criteria.names.AGE);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('number');
    await page.keyboard.type('65');

    // and a condition without settings, after which the next can be added
    await target.getByLabel(words.criteria.add).nth(-2).focus();
    await page.keyboard.type(words.criteria.names.DISABILITY);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('combobox');

    // Then she reads them joined, in plain words
    await page.getByText(reading).first().waitFor();
    await expectAccessible(page);

    // When she takes the group away, she is not sent to the top of the page
    const ofGroup = words.criteria.group.replace('{{number}}', '').trim();
    const removals = target.getByRole('button', { name: new RegExp(`^${words.ra.action.remove}.*${ofGroup}`) });
    const groups = await removals.count();
    await removals.last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => removals.count()).toBe(groups - 1);
    await expect.poll(focused).toBe('combobox');
    await context.close();
  });
});
