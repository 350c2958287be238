import type { Browser, Page } from 'playwright-core';
import { addDays } from 'server/shared/days.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { words as enGeneric } from '../../../admin-ui/src/i18n/react-admin/words/en.ts';
import { words as enInputs } from '../../../admin-ui/src/inputs/words/en.ts';
import { words as enRules } from '../../../admin-ui/src/resources/funding-sources/rules/words/en.ts';
import { words as enSources } from '../../../admin-ui/src/resources/funding-sources/words/en.ts';
import { words as lvGeneric } from '../../../admin-ui/src/i18n/react-admin/words/lv.ts';
import { words as lvInputs } from '../../../admin-ui/src/inputs/words/lv.ts';
import { words as lvRules } from '../../../admin-ui/src/resources/funding-sources/rules/words/lv.ts';
import { words as lvSources } from '../../../admin-ui/src/resources/funding-sources/words/lv.ts';
import { pickPerson, publicSite } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, visitor } from '../support/browser.ts';
import { today, typed } from '../support/days.ts';
import { Newcomer } from '../support/newcomer.ts';

const lv = { ...lvGeneric, ...lvInputs, ...lvRules, ...lvSources };
const en = { ...enGeneric, ...enInputs, ...enRules, ...enSources };

const TABLET = { width: 768, height: 1024 };

const cases = [
  {
    language: 'lv',
    words: lv,
    size: DESK,
    code: '9.1.1.1',
    name: 'Pāreja uz aprūpes ekonomiku',
    shortName: 'Aprūpes pāreja',
    programme: {
      title: 'Aprūpētājs',
      slug: 'aprupetajs',
      share: /sedz 90.% jeb 1035,00.€, tu maksā 115,00.€/,
      nothing: /Aprūpes pāreja sedz visu cenu, 1150,00.€/,
    },
  },
  {
    language: 'en',
    words: en,
    size: TABLET,
    code: '9.1.1.2',
    name: 'Zaļā pāreja laukos',
    shortName: 'Zaļie lauki',
    programme: {
      title: 'Organic horticulture',
      slug: 'biologiska-darzkopiba',
      share: /Zaļie lauki.*90.?%.*€46\.00/,
      nothing: /Zaļie lauki pays the whole price/,
    },
  },
] as const;

describe('A funding administrator sets up a source with a share, an exemption, a budget and a window from nothing', () => {
  let browser: Browser;
  const product = inject('product');
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  const inConsole = async (person: string, language: 'lv' | 'en', size: { width: number; height: number }) => {
    const { context, page } = await visitor(browser, size, language);
    await page.goto(`${product}/admin/`);
    await pickPerson(page, person);
    await page.getByRole('main').waitFor();
    if (language === 'en')
      await page
        .getByRole('group', { name: /Valoda|Language/ })
        .getByText('EN')
        .click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { context, page };
  };

  it.each(cases)('in $language (FUND-1, FUND-2, FUND-12, FUND-25)', async ({ language, words, size, ...source }) => {
    const newcomer = new Newcomer();
    const first = await inConsole('Inga Saulīte', language, size);
    const { page } = first;
    const field = (name: string) => page.getByLabel(new RegExp(`^${name}`));
    const label = words.resources['funding-sources'].fields;
    const inLatvian = (name: string) => words.input.inLatvian.replace('{{label}}', name);

    // Given a manager who has never made a source, at the list of sources
    await page.goto(`${product}/admin/funding-sources`);
    newcomer.reads();
    await newcomer.click(page.getByRole('link', { name: words.create['funding-sources'] }));

    // When she presses the button too early, the form says in her language what is missing and leads there
    await page.getByRole('button', { name: words.newSource.create }).click();
    await page.getByText(words.ra.validation.required).first().waitFor();
    expect(await field(label.code).evaluate((input) => input === document.activeElement)).toBe(true);

    // When she answers what the form asks, in its order
    newcomer.reads();
    await newcomer.type(field(label.code), source.code);
    await newcomer.type(field(inLatvian(label.name)), source.name);
    await newcomer.type(field(inLatvian(label.shortName)), source.shortName);
    await newcomer.type(field(words.newSource.pays.share), '90');
    expect(await page.getByLabel(words.newSource.pays.lowIncome).isChecked()).toBe(true);
    await newcomer.type(field(label.eligibleUntil), typed(addDays(today(), 760), language));
    await newcomer.type(field(inLatvian(label.description)), 'Projekts apmaksā 90 % no mācību cenas.');
    await newcomer.type(field(inLatvian(label.whoCanApply)), 'Ikviens no 18 gadu vecuma, kam ir mācību konts.');
    await newcomer.type(field(inLatvian(label.institution)), 'Labklājības ministrija');
    await newcomer.type(field(label.contactEmail), 'jautajumi@stars.example');
    await expectAccessible(page);
    // (twice is as good as once)
    newcomer.clicks += 1;
    await page.getByRole('button', { name: words.newSource.create }).dblclick();

    // Then the source says what is still missing, and how it pays in plain words
    const missing = page.getByRole('region', { name: /3/ }).filter({ hasText: words.setup.lead });
    await missing.waitFor();
    expect((await missing.innerText()).replaceAll('\u00a0', ' ')).toMatch(/90 ?%.*100 ?%/s);
    newcomer.reads();
    await expectAccessible(page);

    // When she chooses a programme
    await newcomer.click(missing.getByRole('link', { name: words.setup.actions.PROGRAMMES }));
    await newcomer.type(field(words.sourceProgrammes.addOne), source.programme.title);
    await newcomer.click(page.getByRole('option', { name: new RegExp(source.programme.title) }));
    await page.getByText(words.sourceProgrammes.added).waitFor();
    newcomer.reads();
    await expectAccessible(page);

    // and sets the window in which one can apply
    await newcomer.click(page.getByRole('tab', { name: words.sources.part.overview }));
    await newcomer.click(page.getByRole('link', { name: words.setup.actions.WINDOW }));
    await page.getByText(words.settingsHelp.applications.windows).waitFor();
    await newcomer.click(page.getByRole('button', { name: words.rules.add.windows }));
    const window = page.getByRole('group', { name: new RegExp(`^${words.settings.windows.from}`) });
    await newcomer.type(window.getByLabel(new RegExp(`^${words.settings.windows.from}`)), typed(addDays(today(), -10), language));
    const end = page.getByRole('group', { name: new RegExp(`^${words.settings.windows.until}`) }).last();
    await newcomer.type(end.getByLabel(new RegExp(`^${words.settings.windows.until}`)), typed(addDays(today(), 31), language));
    await page.getByText(new RegExp(words.rules.saved)).first().waitFor();
    // the last day counts whole
    expect(await end.getByLabel(new RegExp(words.input.time)).inputValue()).toBe('23:59');
    await page.getByText(words.rules.firstVersion).waitFor();
    newcomer.reads();
    await expectAccessible(page);

    // Then the draft waits for somebody else, and says for whom
    await page.getByRole('alert').getByText('Ieva Ozoliņa').waitFor();
    await first.context.close();

    // When the administrator confirms the budget and publishes what her colleague wrote
    const second = await inConsole('Ieva Ozoliņa', language, size);
    await publishAsSecondPerson(second.page, newcomer, words, source);
    await second.context.close();
    console.log(`A source from nothing, in ${language}: ${newcomer.summary}`);
    expect(newcomer.minutes).toBeLessThan(10);

    // Then a resident finds the source in the catalogue and reads what she would pay: a tenth, or nothing when her household is needy
    const { context, page: resident } = await visitor(browser, DESK, language);
    const site = publicSite(resident, product, language);
    await resident.goto(`${product}${language === 'lv' ? '/finansejums' : '/en/funding'}/${source.code}`);
    await resident.getByRole('heading', { level: 1, name: source.name }).waitFor();
    await resident.getByRole('main').getByText(source.programme.title).first().waitFor();
    await expectAccessible(resident);
    await resident.goto(`${product}${language === 'lv' ? '/programmas' : '/en/programmes'}/${source.programme.slug}`);
    await site.answerThreeQuestions({ age: 34, employment: 'UNEMPLOYED', lowIncome: 'false' });
    await resident.getByText(source.programme.share).first().waitFor();
    await site.answerThreeQuestions({ age: 34, employment: 'UNEMPLOYED', lowIncome: 'true' });
    await resident.getByText(source.programme.nothing).first().waitFor();
    await context.close();
  });

  async function publishAsSecondPerson(
    page: Page,
    newcomer: Newcomer,
    words: typeof lv | typeof en,
    source: { name: string; shortName: string },
  ): Promise<void> {
    // she finds it in her work of today
    await newcomer.click(page.getByRole('main').getByRole('link', { name: /Noteikumu melnraksti|Drafts of rules/ }));
    newcomer.reads();
    await newcomer.click(page.getByRole('main').getByText(source.shortName));
    await newcomer.click(page.getByRole('button', { name: words.sources.confirmBudget }));
    const money = page.getByRole('dialog');
    await newcomer.type(money.getByLabel(new RegExp(`^${words.sources.confirmBudgetAmount}`)), '250000');
    await newcomer.type(money.getByLabel(new RegExp(`^${words.sources.confirmBudgetReason}`)), 'Vienošanās Nr. 12, 20.11.2026.');
    await newcomer.click(money.getByRole('button', { name: words.sources.confirmBudget }));
    await money.waitFor({ state: 'detached' });
    await newcomer.click(page.getByRole('link', { name: words.setup.actions.PUBLISH }));
    newcomer.reads();
    await newcomer.click(page.getByRole('button', { name: words.rules.publish }));
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await newcomer.click(dialog.getByRole('button', { name: new RegExp(`^${words.rules.publish}`) }));
    await page.getByText(words.rules.publishedNotice).waitFor();
  }
});
