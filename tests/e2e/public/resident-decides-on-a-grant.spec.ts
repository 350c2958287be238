import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { logIn } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, SMALL, visitor } from '../support/browser.ts';
import { words } from '../support/words.ts';

describe('A resident decides what to do with her money', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it('carries a grant over on a small phone, in Latvian (ACC-6, ACC-7, FUND-10)', async () => {
    const { context, page } = await visitor(browser, SMALL, 'lv');
    const t = words.lv.account;

    // Given two grants of 500 €, one carried over before: every figure is there, with what happens by itself
    await logIn(page, inject('product'), '/konts/nauda', 'Mārtiņš Ozols');
    const source = page.getByRole('region', { name: 'Digitālās prasmes lietpratējiem' });
    const figure = (label: string) => source.locator('div', { has: page.getByText(label, { exact: true }) }).getByRole('definition');
    await figure(t.granted).waitFor();
    const figures = ['granted', 'available', 'reserved', 'spent', 'carriedOver', 'lapsed', 'forfeited', 'declined'] as const;
    const seen = async () =>
      Object.fromEntries(await Promise.all(figures.map(async (key) => [key, plain(await figure(t[key]).innerText())])));
    expect(await seen()).toEqual({
      granted: '1000 €',
      available: '1000 €',
      reserved: '0 €',
      spent: '0 €',
      carriedOver: '500 €',
      lapsed: '0 €',
      forfeited: '0 €',
      declined: '0 €',
    });
    const grant = page.getByRole('article').filter({ hasText: t['grant.ACTIVE'] });
    expect(plain(await grant.innerText())).toMatch(/Ja līdz .+ neko nedarīsi, 500,00 € tiks anulēti/);
    await expectAccessible(page);

    // When he wants to keep the newer one, the consequence comes before the last button
    await grant.getByRole('button', { name: t['choice.CARRY_OVER'] }).click();
    const dialog = page.getByRole('dialog', { name: t['ask.CARRY_OVER'] });
    expect(plain(await dialog.innerText())).toMatch(/500,00 € paliek tev līdz .+ Uzkrāt var vienu reizi/);
    await expectAccessible(page);

    // Changing his mind changes nothing
    await dialog.getByRole('button', { name: t.cancel }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await seen())['carriedOver']).toBe('500 €');

    // and pressing twice carries over once
    await grant.getByRole('button', { name: t['choice.CARRY_OVER'] }).click();
    await dialog.getByRole('button', { name: t['confirm.CARRY_OVER'] }).dblclick();
    await page.getByText(t['done.CARRY_OVER']).first().waitFor();

    // Then both are kept, and neither can be carried over again
    await expect.poll(async () => (await seen())['carriedOver']).toBe('1000 €');
    expect(await page.getByRole('article').filter({ hasText: t['grant.CARRIED_OVER'] }).count()).toBe(2);
    expect(await page.getByRole('button', { name: t['choice.CARRY_OVER'] }).count()).toBe(0);
    await expectAccessible(page);
    await context.close();
  });

  it('declines a grant with the keyboard alone, in English (ACC-6, ACC-7)', async () => {
    const { context, page } = await visitor(browser, DESK, 'en');
    const t = words.en.account;

    // Given the money page with two grants
    await logIn(page, inject('product'), '/en/account/money', 'Mārtiņš Ozols');
    const decline = page.getByRole('button', { name: t['choice.DECLINE'] });
    await decline.first().waitFor();
    const grants = await decline.count();

    // When he declines one, he reads first that it cannot be undone
    await decline.last().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: t['ask.DECLINE'] });
    expect(await dialog.innerText()).toContain('It cannot be undone.');
    await dialog.getByRole('button', { name: t['confirm.DECLINE'] }).focus();
    await page.keyboard.press('Enter');

    // Then the money went back, the history says so, and the grant is among the earlier ones
    await page.getByText(t['done.DECLINE']).first().waitFor();
    await page.getByRole('heading', { name: t.closedGrantsTitle }).waitFor();
    await expect.poll(() => decline.count()).toBe(grants - 1);
    await page.getByRole('rowheader', { name: 'You gave back €500.00.' }).waitFor();
    await expectAccessible(page);
    await context.close();
  });

  it('reads what he was told, and takes a statement along (NOTE-1, NOTE-3, FUND-23)', async () => {
    const { context, page } = await visitor(browser, SMALL, 'lv');
    const t = words.lv;

    // Given the notices of the choices he made
    await logIn(page, inject('product'), '/konts/zinas', 'Mārtiņš Ozols');
    await page.getByRole('button', { name: t.notices.markAll }).waitFor();
    await expectAccessible(page);

    // When he marks all as read, nothing is new any more
    await page.getByRole('button', { name: t.notices.markAll }).click();
    await page.getByRole('heading', { name: t.notices.allRead }).waitFor();
    await expect.poll(() => page.getByText(t.notices.new, { exact: true }).count()).toBe(0);

    // and he wants no e-mails besides what the law asks for
    await page.getByRole('checkbox').first().click();
    await page.getByText(t.notices.emailOff).first().waitFor();
    await page.reload();
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(false);

    // Then the statement of the year adds up, and comes as a table
    await page.goto(`${inject('product')}/konts/izraksts`);
    await page.getByText(t.statement.closing, { exact: true }).waitFor();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t.statement.csv }).click();
    expect((await download).suggestedFilename()).toMatch(/^stars-\d{4}-01-01-.+\.csv$/);
    await context.close();
  });
});

/** Amounts keep their sign on the same line by spaces that do not break. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
