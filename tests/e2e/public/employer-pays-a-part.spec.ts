import type { Browser } from 'playwright-core';
import { formatDateInWords } from '../../../admin-ui/src/i18n/format.ts';
import { addDays } from 'server/shared/days.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { words as lvConsole } from '../../../admin-ui/src/resources/top-ups/words/lv.ts';
import { logIn, pickPerson } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, SMALL, visitor } from '../support/browser.ts';
import { today, typed } from '../support/days.ts';
import { words } from '../support/words.ts';

/** 289,00 €, of which “Mācības nodarbinātajiem” pays 90 %: 28,90 € remain to be paid. */
const programme = { lv: '/programmas/personala-vadibas-digitalie-riki', en: '/en/programmes/personala-vadibas-digitalie-riki' };

describe('An employer promises to pay, and a resident uses it', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it('from the rules of the promise to the application, in Latvian, the resident on a small phone (BEY-7, FUND-16)', async () => {
    const t = words.lv;
    const console = lvConsole.topUps;

    // Given a resident who tells the number of his account to his employer
    const resident = await visitor(browser, SMALL, 'lv');
    const { page } = resident;
    await logIn(page, inject('product'), '/konts/nauda', 'Pēteris Vītols');
    await page.getByRole('heading', { name: t.account.topUpsTitle }).waitFor();
    const [number] = /IMK-\d+/.exec(await page.getByRole('main').innerText())!;

    // When the employer promises money by rules: for whom, for what, how much for one training and in all, until when
    const employer = await visitor(browser, DESK, 'lv');
    const desk = employer.page;
    await desk.goto(`${inject('product')}/admin/`);
    await pickPerson(desk, 'Raimonds Strods');
    await desk.getByRole('main').waitFor();
    await desk.goto(`${inject('product')}/admin/top-ups`);
    await desk.getByRole('button', { name: console.offer }).click();
    const form = desk.getByRole('dialog', { name: console.offerTitle });
    const validUntil = addDays(today(), 390);
    await form.getByLabel(console.beneficiary).fill(number!);
    await form.getByLabel(console.payerName).fill('SIA “Ražotne”');
    await form.getByLabel(console.limit).fill('50');
    await form.getByLabel(console.amount).fill('20');
    await form.getByLabel(console.programmeKind).click();
    await desk.getByRole('option', { name: 'Neformālā izglītība' }).click();
    await form.getByLabel(console.validUntil).first().fill(typed(validUntil, 'lv'));
    await expectAccessible(desk);
    await form.getByRole('button', { name: console.offer }).click();
    const promise = desk.getByRole('row', { name: /SIA “Ražotne”/ });
    await promise.waitFor();
    expect(plain(await promise.innerText())).toMatch(/50,00 €\s+0,00 €\s+50,00 €/);

    // Then the resident reads the rules and what each answer does, and accepts
    await page.reload();
    const offered = page.getByRole('article').filter({ hasText: 'SIA “Ražotne”' });
    await offered.getByText(t.account['topUp.OFFERED']).waitFor();
    expect(plain(await offered.innerText())).toMatch(/Neformālā izglītība[^]*Līdz 20 €[^]*Līdz 50 €/);
    expect(plain(await offered.innerText())).toContain(plain(formatDateInWords(validUntil, 'lv')));
    await offered.getByRole('button', { name: t.account['topUp.ACCEPT'] }).click();
    const ask = page.getByRole('dialog', { name: t.account['topUpAsk.ACCEPT'] });
    expect(await ask.innerText()).toContain('Maksātājs redzēs tikai summas un dienas.');
    await expectAccessible(page);
    await ask.getByRole('button', { name: t.account['topUpConfirm.ACCEPT'] }).dblclick();
    await offered.getByText(t.account['topUp.ACCEPTED']).waitFor();
    await expectAccessible(page);

    // The price of a programme says who pays what
    await page.goto(inject('product') + programme.lv);
    await page.getByText(t.programme.whyThisPrice).click();
    await page.getByText(/SIA “Ražotne” maksā 20/).waitFor();

    // He applies: the way of paying and the last step show the payer's part and what is left for him
    await page.goto(`${inject('product')}${programme.lv}/pieteikties`);
    await page.getByRole('main').getByRole('radio').first().check();
    await page.getByRole('button', { name: t.apply.next }).click();
    const ways = page.getByRole('radiogroup', { name: t.apply.fundingQuestion });
    await ways.waitFor();
    expect(plain(await ways.innerText())).toMatch(/SIA “Ražotne” maksā 20 €, tev paliek 8,90 €/);
    await expectAccessible(page);
    await page.getByRole('button', { name: t.apply.next }).click();
    await page.getByRole('heading', { name: t.apply.confirmQuestion }).waitFor();
    expect(plain(await page.getByRole('main').innerText())).toMatch(
      /Līdzmaksājums[^]*28,90 €[^]*SIA “Ražotne” maksā[^]*20 €[^]*Tu maksā\s+8,90 €/,
    );
    await page.getByLabel(t.apply.confirmFacts).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: t.apply.submit }).click();

    // and the application takes the promise
    await page.getByRole('status').filter({ hasText: t.account.receivedTitle }).waitFor();
    const money = page.getByRole('region', { name: t.account.applicationMoney });
    await expect.poll(async () => plain(await money.innerText())).toMatch(/SIA “Ražotne” maksā\s+20 €[^]*Tu maksā\s+8,90 €/);
    await expectAccessible(page);
    await resident.context.close();

    // The employer sees what is used and what remains, and nothing about which training it is
    await desk.reload();
    await expect.poll(async () => plain(await promise.innerText())).toMatch(/50,00 €\s+20,00 €\s+30,00 €/);
    await promise.click({ position: { x: 12, y: 12 } });
    await desk.getByText(console.usesLead).waitFor();
    expect(await desk.getByRole('main').innerText()).not.toMatch(/Vītols|Personāla vadības/);
    await expectAccessible(desk);
    await employer.context.close();
  });

  it('is turned down with the keyboard alone, in English, and the price is hers again (BEY-7)', async () => {
    const { context, page } = await visitor(browser, DESK, 'en');
    const t = words.en.account;

    // Given a promise that waits for her answer
    await logIn(page, inject('product'), '/en/account/money', 'Anna Liepiņa');
    const offered = page.getByRole('article').filter({ hasText: t['topUp.OFFERED'] });

    // When she turns it down, she reads first that it cannot be taken back
    await offered.getByRole('button', { name: t['topUp.DECLINE'] }).focus();
    await page.keyboard.press('Enter');
    const ask = page.getByRole('dialog', { name: t['topUpAsk.DECLINE'] });
    expect(await ask.innerText()).toContain('the payer has to promise anew');
    await ask.getByRole('button', { name: t['topUpConfirm.DECLINE'] }).focus();
    await page.keyboard.press('Enter');

    // Then it stands among the earlier ones, and no price counts on it
    await page.getByRole('list', { name: t.topUpsClosed }).getByText(t['topUp.DECLINED']).waitFor();
    expect(await offered.count()).toBe(0);
    await expectAccessible(page);
    await page.goto(inject('product') + programme.en);
    await page.getByText(words.en.programme.whyThisPrice).click();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.getByText(/Liepas un dēli/).count()).toBe(0);
    await context.close();
  });
});

/** Amounts keep their sign on the same line by spaces that do not break. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
