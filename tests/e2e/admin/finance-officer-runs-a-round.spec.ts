import type { Browser, Page } from 'playwright-core';
import { addDays } from 'server/shared/days.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as enSources } from '../../../admin-ui/src/resources/funding-sources/words/en.ts';
import { words as enRounds } from '../../../admin-ui/src/resources/allocation-rounds/words/en.ts';
import { words as lvSources } from '../../../admin-ui/src/resources/funding-sources/words/lv.ts';
import { words as lvRounds } from '../../../admin-ui/src/resources/allocation-rounds/words/lv.ts';
import { formatDateInWords } from '../../../admin-ui/src/i18n/format.ts';
import { logIn } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, visitor } from '../support/browser.ts';
import { today } from '../support/days.ts';
import { type OwnProduct, ownProduct } from '../support/own-product.ts';

const lv = { ...lvSources, ...lvRounds };
const en = { ...enSources, ...enRounds };

const cases = [
  { language: 'lv', words: lv, daysAhead: 0 },
  { language: 'en', words: en, daysAhead: 1 },
] as const;

const DAY = 86_400_000;
/** So many more people that a run takes long enough to be stopped; all but a hundred are too young for the source. */
const PEOPLE = 40_000;

describe('A manager plans a round, a finance officer approves it, it is stopped, goes on, and reports', () => {
  let browser: Browser;
  let product: OwnProduct;
  /** The coming round of the rules lies sixty days ahead of the first start, which is a day in Riga. */
  const planned = addDays(today(), 60);
  beforeAll(async () => {
    [browser, product] = await Promise.all([openBrowser(), ownProduct()]);
    await product.execute(`with p as (
        insert into person (given_name, family_name, personal_code_hash, personal_code_cipher, birth_date)
        select 'Jānis', 'Bērziņš', gen_random_uuid()::text, 'sealed', case when n % 400 = 0 then date '1990-01-01' else date '2015-01-01' end from generate_series(1, ${PEOPLE}) n returning id)
      insert into learning_account (person_id, number, opened_on, notice_locale) select id, 'IMK-S' || lpad((row_number() over ())::text, 6, '0'), current_date, 'LV' from p`);
    await product.restart(new Date(`${planned}T10:00:00Z`));
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(cases)(
    'in $language (FUND-9, FUND-11)',
    async ({ language, words, daysAhead }) => {
      const console = `${product.address}/admin/`;
      const now = new Date(Date.parse(`${planned}T10:00:00Z`) + daysAhead * DAY);
      if (daysAhead > 0) await product.restart(now);
      const person = async (name: string) => {
        const { context, page } = await visitor(browser, DESK, language);
        await context.clock.setFixedTime(now);
        await logIn(page, product.address, '/admin/', name);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (language === 'en')
          await page
            .getByRole('group', { name: /Valoda|Language/ })
            .getByText('EN')
            .click();
        return { context, page };
      };
      const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
      const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

      // Given the manager of 2.3.1.4.i, who makes the round the rules foresee; for another day she changes the date
      const manager = await person('Andris Priede');
      await manager.page.goto(`${console}funding-sources`);
      await manager.page.getByRole('main').getByText('2.3.1.4.i', { exact: true }).first().click();
      await manager.page.getByRole('tab', { name: words.sources.part.rounds }).click();
      await manager.page.getByRole('link', { name: words.create['allocation-rounds'] }).click();
      await manager.page.getByLabel(new RegExp(language === 'lv' ? 'Nosaukums latviski' : 'Name in Latvian')).waitFor();
      if (daysAhead === 0) await manager.page.getByRole('button', { name: new RegExp(formatDateInWords(planned, language)) }).click();
      else await fillByHand(manager.page, language, now);
      await expectAccessible(manager.page);
      await button(manager.page, words.create['allocation-rounds']).click();

      // When she computes it, she sees how many, how much, and who is left out and why
      await button(manager.page, words.rounds.compute).click();
      const preview = manager.page.getByRole('region', { name: words.rounds.preview });
      await preview.waitFor({ timeout: 60_000 });
      await expectAccessible(manager.page);
      const address = manager.page.url();
      await preview.getByRole('link', { name: language === 'lv' ? 'Neatbilst mērķa grupai' : 'Not in the target group' }).click();
      await manager.page.getByText('IMK-S000001').waitFor();
      await expectAccessible(manager.page);
      expect(await manager.page.getByRole('button', { name: language === 'lv' ? /Eksportēt/ : /Export/ }).count()).toBe(1);
      // and cannot approve her own round
      await manager.page.goto(address);
      await preview.waitFor();
      expect(await button(manager.page, words.rounds.approve).count()).toBe(0);

      // When the finance officer approves what the preview shows
      const finance = await person('Gunta Vilciņa');
      await finance.page.goto(address);
      await button(finance.page, words.rounds.approve).click();
      await confirm(finance.page, words.rounds.approve);
      await finance.page.getByText(words.rounds.approved).waitFor();

      // and runs it, it can be stopped in the middle: what was given stays
      await button(finance.page, words.rounds.run).click();
      await confirm(finance.page, words.rounds.run);
      await button(finance.page, words.rounds.stop).click();
      await button(finance.page, words.rounds.goOn).waitFor();
      const stopped = await finance.page.getByRole('alert').filter({ hasText: /\d/ }).first().innerText();
      expect(stopped).toContain(words.rounds.stopped.split('{{')[0]!);
      await expectAccessible(finance.page);

      // and goes on to the report
      await button(finance.page, words.rounds.goOn).click();
      await confirm(finance.page, words.rounds.goOn);
      const report = finance.page.getByRole('region', { name: words.rounds.report });
      await report.waitFor({ timeout: 90_000 });
      await expectAccessible(finance.page);
      expect(await report.innerText()).toMatch(language === 'lv' ? /Saņēma \d{3} cilvēk/ : /got/);
      await finance.page.setViewportSize({ width: 768, height: 1024 });
      await expectAccessible(finance.page);
      await Promise.all([manager.context.close(), finance.context.close()]);
    },
    300_000,
  );
});

async function fillByHand(page: Page, language: 'lv' | 'en', now: Date): Promise<void> {
  const day = (later: number) => new Date(now.getTime() + later * DAY).toISOString().slice(0, 10).split('-').reverse().join('.');
  const label = (lvText: string, enText: string) => page.getByLabel(new RegExp(`^${language === 'lv' ? lvText : enText}`)).first();
  await label('Nosaukums latviski', 'Name in Latvian').fill('Papildu kārta');
  await label('Piešķiršanas diena', 'Day of the round').fill(day(0));
  await label('Jāizvēlas līdz', 'Choose by').fill(day(183));
  await label('Jāizlieto līdz', 'Use by').fill(day(365));
  await page.keyboard.press('Tab');
}
