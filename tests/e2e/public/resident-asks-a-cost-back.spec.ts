import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { addDays } from 'server/shared/days.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { logIn } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, PHONE, SMALL, visitor } from '../support/browser.ts';
import { today } from '../support/days.ts';
import { pattern, words } from '../support/words.ts';

const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n% ${name} ${randomUUID()}\n%%EOF\n`) });

describe('A resident asks the cost of a certificate back', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it('on a phone, with evidence; an officer approves; the money is paid (APP-17, FUND-13)', async () => {
    const { context, page } = await visitor(browser, PHONE, 'lv');
    const t = words.lv.claims;
    const next = () => page.getByRole('button', { name: t.next }).click();

    // Given somebody with a certificate of the list
    await logIn(page, inject('product'), '/konts/atmaksas', 'Artūrs Balodis');
    await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: t.start }).click();

    // When he answers one question a screen; a question without an answer says what to do
    await next();
    await page.getByRole('alert').getByText(t.schemeMissing).waitFor();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Sertifikāta izmaksu atmaksa' }).check();
    await next();
    await page.getByRole('radio', { name: 'Certified Information Security Manager' }).check();
    await next();
    await page.getByRole('radio', { name: t['result.ACHIEVED'] }).check();
    await page.getByLabel(t.achievedOn).fill(dayBefore(20));
    await page.getByLabel(t.certificateNumber).fill(`CISM-${randomUUID().slice(0, 8)}`);
    await expectAccessible(page);
    await next();
    await page.getByLabel(t.cost).fill('450,50');
    await page.getByLabel(t.invoiceIssuer).fill('ISACA Latvija');
    await page.getByLabel(t.invoiceNumber).fill(`R-${randomUUID().slice(0, 8)}`);

    // and the phone reloads the page in the middle: nothing is lost (ROLE-7)
    await page.reload();
    expect(await page.getByLabel(t.cost).inputValue()).toBe('450,50');
    await next();

    // and adds documents: a wrong kind of file is refused in words, the right ones arrive
    await page
      .getByLabel(t['evidence.INVOICE'])
      .setInputFiles({ name: 'rekins.txt', mimeType: 'text/plain', buffer: Buffer.from('not a document') });
    await page.getByText(/rekins\.txt: .*PDF/).waitFor();
    await expectAccessible(page);
    await page.getByLabel(t['evidence.INVOICE']).setInputFiles(pdf('rekins.pdf'));
    await page.getByText('rekins.pdf', { exact: true }).waitFor();
    await page.getByLabel(t['evidence.PAYMENT']).setInputFiles(pdf('maksajums.pdf'));
    await page.getByText('maksajums.pdf', { exact: true }).waitFor();
    await next();

    // Then the rules answer before he sends it: the sum, and the document that is still needed
    await page.getByText(t.youGet).waitFor();
    expect(plain(await page.getByText(t.youGet).locator('..').innerText())).toContain('450,50 €');
    await page.getByText(pattern(t.stillMissing)).waitFor();
    await expectAccessible(page);
    await page.getByLabel(t.confirmFacts).check();
    await page.getByRole('button', { name: t.submit }).dblclick();

    // and he sees that it is received, once, and what it waits for
    await page.getByText(t.receivedTitle).waitFor();
    await page.getByText(t['status.WAITING_FOR_EVIDENCE']).first().waitFor();
    await expectAccessible(page);

    // When he adds what was missing
    await page.getByLabel(t['evidence.CERTIFICATE']).setInputFiles(pdf('sertifikats.pdf'));
    await page.getByText('sertifikats.pdf', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: t.sendDocuments }).click();
    await page.getByText(words.lv.account['status.SUBMITTED'], { exact: true }).first().waitFor();

    // and confirms where he is paid
    await page.getByLabel(t.iban).fill('LV00 BANK 0000');
    await page.getByRole('button', { name: t.ibanSave }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel(t.iban).fill('LV80 BANK 0000 4351 9500 1');
    await page.getByRole('button', { name: t.ibanSave }).click();
    await page.getByText(t.ibanSaved).first().waitFor();

    // and an officer approves it, and another one pays
    const claim = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    await asOfficer(browser, 'Zane Krastiņa', 'approveClaim', 'ApproveClaimInput', { claim, idempotencyKey: randomUUID() });
    await asOfficer(browser, 'Gunta Vilciņa', 'payClaims', 'PayClaimsInput', {
      claims: [claim],
      paidOn: dayBefore(0),
      reference: 'MU-1',
      idempotencyKey: randomUUID(),
    });

    // Then he reads that it is paid, and the list has one claim
    await page.reload();
    await page.getByText(t['status.PAID'], { exact: true }).first().waitFor();
    expect(plain(await page.getByRole('main').innerText())).toContain('450,50 €');
    await expectAccessible(page);
    await page.getByRole('link', { name: t.all }).click();
    await page.getByRole('heading', { name: t.mine }).waitFor();
    expect(await page.getByRole('link', { name: 'Certified Information Security Manager' }).count()).toBe(1);
    await context.close();
  });

  it('without a result yet: it waits, and can be withdrawn, on a small screen in English (APP-17, FUND-13, FUND-6)', async () => {
    const { context, page } = await visitor(browser, SMALL, 'en');
    const t = words.en.claims;
    const next = () => page.getByRole('button', { name: t.next }).click();
    await logIn(page, inject('product'), '/en/account/claims/new', 'Laura Jansone');
    await page.getByRole('radio', { name: 'Certificate costs paid back' }).check();
    await next();
    await page.getByRole('heading', { level: 2, name: t.itemQuestion }).waitFor();
    await page.getByRole('main').getByRole('radio').last().check();
    await next();
    await page.getByRole('heading', { level: 2, name: t.resultQuestion }).waitFor();

    // Given an exam that was not passed: she is told at once that only a result is paid back
    await page.getByRole('radio', { name: t['result.NOT_ACHIEVED'] }).check();
    await page.getByText(t.resultNotPaid).waitFor();
    await expectAccessible(page);

    // When she still waits for the result, she can ask already
    await page.getByRole('radio', { name: t['result.AWAITED'] }).check();
    await next();
    await page.getByLabel(t.cost).fill('nothing');
    await next();
    await page.getByRole('alert').getByText(t.costMissing).waitFor();
    await page.getByLabel(t.cost).fill('300');
    await page.getByLabel(t.invoiceIssuer).fill('Exam centre');
    await page.getByLabel(t.invoiceNumber).fill(`E-${randomUUID().slice(0, 8)}`);
    await next();
    await next();
    await page.getByLabel(t.confirmFacts).check();
    await page.getByRole('button', { name: t.submit }).click();
    await page.getByText(t.receivedTitle).waitFor();
    await expectAccessible(page);

    // Then she can take it back in two presses
    await page.getByRole('button', { name: t.withdraw }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.withdrawConfirm }).click();
    await page.getByText(words.en.account['status.WITHDRAWN']).first().waitFor();
    await expectAccessible(page);
    await context.close();
  });
});

/** The officer's part, by the API, in a session of their own. */
async function asOfficer(browser: Browser, name: string, mutation: string, type: string, input: Record<string, unknown>): Promise<void> {
  const { context, page } = await visitor(browser, DESK, 'lv');
  await logIn(page, inject('product'), '/konts', name);
  const query = `mutation Decide($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`;
  const answer = await ask(page, query, { input });
  expect(answer).toEqual({ data: { [mutation]: { userErrors: [] } } });
  await context.close();
}

function ask(page: Page, query: string, variables: Record<string, unknown>): Promise<unknown> {
  return page.evaluate(
    (body) =>
      fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
        (response) => response.json() as Promise<unknown>,
      ),
    JSON.stringify({ query, variables }),
  );
}

/** A day so long ago, '2026-11-02', as it is in Latvia. */
function dayBefore(days: number): string {
  return addDays(today(), -days);
}

/** Amounts keep their sign on the same line by spaces that do not break. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
