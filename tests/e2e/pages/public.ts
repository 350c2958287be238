import type { Page } from 'playwright-core';
import { type Language, words } from '../support/words.ts';

/** The public interface as a resident uses it. */
export function publicSite(page: Page, product: string, language: Language) {
  const t = words[language];
  const isPhone = (page.viewportSize()?.width ?? 0) < 800;
  return {
    t,
    openHome: () => page.goto(product + (language === 'lv' ? '/' : '/en')),

    async searchFor(text: string) {
      await page.getByRole('searchbox', { name: t.home.searchLabel }).first().fill(text);
      await page.getByRole('button', { name: t.home.search }).first().click();
      await page.waitForURL(/[?&]q=/);
    },

    /** Ticks a value of a filter: in the column on a wide screen, in the sheet on a phone. */
    async filterBy(label: RegExp) {
      if (isPhone) await page.getByRole('button', { name: new RegExp(`^${t.catalogue.filters}`) }).click();
      const form = isPhone ? page.getByRole('dialog') : page.getByRole('complementary', { name: t.catalogue.filters });
      await form.getByRole('checkbox', { name: label }).first().click();
      if (isPhone) await form.locator('footer button').last().click();
    },

    /** "What would I pay": opens the questions if they are folded, and answers three of them. */
    async answerThreeQuestions(answers: { age: number; employment: string; lowIncome: string }) {
      const age = page.getByLabel(t.common['answers.age']).first();
      if (!(await age.isVisible())) await page.getByText(t.common['answers.title']).first().click();
      await age.fill(String(answers.age));
      await age.blur();
      await page.getByLabel(t.common['answers.employment'], { exact: true }).first().selectOption(answers.employment);
      await page.getByLabel(t.common['answers.lowIncome'], { exact: true }).first().selectOption(answers.lowIncome);
    },

    cards: () => page.getByRole('main').getByRole('article'),
  };
}

/** Logs in at the embedded identity provider as somebody from its list. */
export async function pickPerson(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
}

/** Opens a page behind the login as somebody of the demonstration. */
export async function logIn(page: Page, product: string, path: string, name: string): Promise<void> {
  await page.goto(`${product}/auth/login?returnTo=${encodeURIComponent(path)}`);
  await pickPerson(page, name);
  await page.waitForURL(`${product}${path}`);
}
