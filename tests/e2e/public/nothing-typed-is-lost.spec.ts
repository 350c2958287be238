import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { logIn } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, PHONE, visitor } from '../support/browser.ts';
import { words } from '../support/words.ts';

describe('Nothing that was typed is lost', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it('when opening an account is left in the middle and continued later (ACC-1, ACC-3)', async () => {
    const { context, page } = await visitor(browser, PHONE, 'lv');
    const t = words.lv;

    // Given a newcomer who accepted the terms: the account is open already
    await logIn(page, inject('product'), '/registracija', 'Kaspars Lācis');
    await page.getByLabel(t.registration.accept).check();
    await page.getByRole('button', { name: t.registration.open }).click();

    // When he types his address and the phone reloads the page before it is saved
    await page.getByLabel(t.account.email).fill('newcomer@example.org');
    await page.reload();

    // Then what he typed is still there
    expect(await page.getByLabel(t.account.email).inputValue()).toBe('newcomer@example.org');
    await page.getByRole('button', { name: t.registration.next }).click();
    await page.getByLabel(t.account.education).selectOption('SECONDARY');
    await context.close();

    // and on another device he goes on with the third step; the second is kept
    const later = await visitor(browser, DESK, 'lv');
    await logIn(later.page, inject('product'), '/registracija', 'Kaspars Lācis');
    await later.page.getByRole('heading', { level: 2, name: t.registration['step.about'] }).waitFor();
    await expectAccessible(later.page);
    await later.page.getByLabel(t.account.education).selectOption('SECONDARY');
    await later.page.getByLabel(t.account.employment).selectOption('EMPLOYED');
    await later.page.getByRole('button', { name: t.registration.finish }).click();
    await later.page.getByRole('heading', { level: 1, name: t.account.title }).waitFor();
    await later.page.goto(`${inject('product')}/konts/profils`);
    expect(await later.page.getByLabel(t.account.email).inputValue()).toBe('newcomer@example.org');
    await later.context.close();
  });

  it('when the session is about to end: a warning five minutes before, and it can be extended (ROLE-7)', async () => {
    const { context, page } = await visitor(browser, PHONE, 'en');
    const t = words.en.account;
    // Given a session that ends within five minutes
    await sessionEndsIn(page, 4 * 60_000);
    await logIn(page, inject('product'), '/en/account/profile', 'Olena Kovalenko');
    await page.getByRole('dialog', { name: t.sessionTitle }).waitFor();
    await expectAccessible(page);

    // When she stays, the server gives her half an hour more
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('extendSession') ?? false);
    await page.getByRole('button', { name: t.sessionExtend }).click();
    const { data } = (await (await answered).json()) as { data: { extendSession: { viewer: { idleEndsAt: string } } } };
    expect(Date.parse(data.extendSession.viewer.idleEndsAt) - Date.now()).toBeGreaterThan(25 * 60_000);

    // Then she goes on where she was
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await context.close();
  });

  it('when the session has ended: after logging in again the form is as it was left (ROLE-7)', async () => {
    const { context, page } = await visitor(browser, DESK, 'en');
    const t = words.en.account;
    await logIn(page, inject('product'), '/en/account/profile', 'Olena Kovalenko');
    await page.getByLabel(t.wishes).fill('Data analysis for small farms');

    // When the session is over, the page says so and that nothing is lost
    await sessionEndsIn(page, -1000);
    await page.reload();
    await page.getByRole('dialog', { name: t.sessionEndedTitle }).waitFor();
    await expectAccessible(page);
    await page.unrouteAll();
    await page.context().clearCookies();
    await page.getByRole('dialog').getByRole('link', { name: t.signInAgain }).click();
    await page.getByRole('button', { name: /Olena Kovalenko/ }).click();

    // Then she is on the same page with her words in it, told that they are not saved yet
    await page.waitForURL(/\/en\/account\/profile/);
    await page.getByText(t.draftRestored).waitFor();
    expect(await page.getByLabel(t.wishes).inputValue()).toBe('Data analysis for small farms');
    await page.getByRole('button', { name: t.save }).click();
    await page.getByText(t.saved).first().waitFor();
    await page.reload();
    expect(await page.getByLabel(t.wishes).inputValue()).toBe('Data analysis for small farms');
    expect(await page.getByText(t.draftRestored).count()).toBe(0);
    await context.close();
  });
});

/** As if half an hour without a press had nearly passed: the page is told another end of the session than the server keeps. */
async function sessionEndsIn(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('SignedIn_Viewer')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { data?: { viewer?: { idleEndsAt: string } | null } };
    if (answer.data?.viewer) answer.data.viewer.idleEndsAt = new Date(Date.now() + milliseconds).toISOString();
    await route.fulfill({ response, json: answer });
  });
}
