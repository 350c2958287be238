import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { words as enRules } from '../../admin-ui/src/resources/funding-sources/rules/words/en.ts';
import { words as lvRules } from '../../admin-ui/src/resources/funding-sources/rules/words/lv.ts';
import { words as enLedger } from '../../admin-ui/src/resources/ledger-transfers/words/en.ts';
import { words as lvLedger } from '../../admin-ui/src/resources/ledger-transfers/words/lv.ts';
import { launchBrowser } from '../browser/chosen-browser.ts';
import { startBuiltProduct } from '../product/built-product.ts';

/*
 * Pictures of the pages that decide everything, for people to look at: every page in every width, both languages, light and dark, but not
 * every combination of them.
 *   pnpm screens                      starts the built product on demonstration data of its own, writes docs/screens
 *   pnpm screens --url http://… --only catalogue --width 390 --theme dark --out /tmp/pictures
 */
const top = join(import.meta.dirname, '..', '..');
const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    only: { type: 'string', default: '' },
    width: { type: 'string', default: '' },
    theme: { type: 'string', default: '' },
    locale: { type: 'string', default: '' },
    out: { type: 'string', default: join(top, 'docs', 'screens') },
    whole: { type: 'boolean', default: false },
  },
});

const words = { lv: { ...lvRules, ...lvLedger }, en: { ...enRules, ...enLedger } };

interface Screen {
  name: string;
  path: Record<'lv' | 'en', string>;
  /** Who is logged in: a person of the demonstration. */
  as?: string;
  /** Officials sit at a desk: the console is not drawn for phones. */
  isConsole?: boolean;
  /** What a person does before the picture is taken. */
  before?: (page: Page, locale: 'lv' | 'en') => Promise<void>;
}

interface Picture {
  locale: 'lv' | 'en';
  width: number;
  theme: 'light' | 'dark';
}

const answers = JSON.stringify({ age: 34, employment: 'EMPLOYED', education: 'SECONDARY', lowIncome: false });
const answerQuestions = async (page: Page) => {
  await page.evaluate((given) => localStorage.setItem('stars.price-answers', given), answers);
  await page.reload({ waitUntil: 'networkidle' });
};

/** Group chosen: the question who pays, with the amounts. */
const chooseFirstGroup = async (page: Page) => {
  await page.getByRole('main').getByRole('radio').first().check();
  await page.locator('form button[type=submit]').click();
  await page.getByRole('main').getByRole('radio').first().waitFor();
};
/** The last step: the money once more, before the application is handed in. */
const chooseWhoPays = async (page: Page) => {
  await chooseFirstGroup(page);
  await page.locator('form button[type=submit]').click();
  await page.locator('#confirm').waitFor();
};
const follow = (link: string) => async (page: Page) => {
  await page.locator(link).first().click();
  await page.waitForLoadState('networkidle');
};
/** A part of a funding source in the console, by its code. */
const openSource = (code: string, part?: string) => async (page: Page) => {
  await page.getByRole('main').getByText(code, { exact: true }).first().click();
  await page.waitForURL(/funding-sources\/.+/);
  if (part) await page.goto(`${page.url()}?part=${part}`);
  await page.waitForLoadState('networkidle');
};
/** A draft in which the grant is higher: what changes is read beside the form. */
const changeTheGrant = async (page: Page, locale: 'lv' | 'en') => {
  await openSource('2.3.1.4.i')(page);
  await follow('a[href$="/draft"]')(page);
  const amount = page.getByLabel(new RegExp(`^${words[locale].settings.GRANT.amountCents}`)).first();
  if (!(await amount.isVisible()))
    await page
      .getByRole('button', { name: /Piešķīrums|Grant/ })
      .first()
      .click();
  await amount.fill('600');
  await page.getByText(new RegExp(words[locale].rules.saved)).first().waitFor();
};
/** The same draft tried on decisions already made. */
const tryTheDraft = async (page: Page, locale: 'lv' | 'en') => {
  const { title, run, again, by } = words[locale].dryRun;
  await changeTheGrant(page, locale);
  const panel = page.getByRole('region', { name: title });
  await panel.getByRole('button', { name: new RegExp(`^(${run}|${again})$`) }).click();
  await panel.getByText(by.replace('{{name}}', 'Andris Priede')).waitFor();
  await panel.evaluate((element) => element.scrollIntoView({ block: 'start' }));
};
/** From a payment to a school back to the budget. */
const followFirstPayment = async (page: Page, locale: 'lv' | 'en') => {
  await page
    .locator('tbody tr')
    .first()
    .click({ position: { x: 12, y: 12 } });
  await page.getByRole('link', { name: words[locale].trail.followThis }).first().click();
  await page.getByRole('heading', { name: words[locale].trail.way }).waitFor();
};
const payments = encodeURIComponent(JSON.stringify({ fundingSource: '2.3.1.4.i', kind: ['PAY'] }));
const inConsole = (name: string, as: string, path: string, before?: Screen['before']): Screen => ({
  name: `console-${name}`,
  as,
  isConsole: true,
  path: { lv: `/admin/${path}`, en: `/admin/${path}` },
  ...(before && { before }),
});

const programme = 'maksliga-intelekta-izmantosana-ikdiena';
const screens: Screen[] = [
  { name: 'home', path: { lv: '/', en: '/en' } },
  {
    name: 'catalogue',
    path: { lv: '/programmas?q=maksliga+intelekta+kursus', en: '/en/programmes?q=artificial+intelligence' },
    before: answerQuestions,
  },
  { name: 'programme', path: { lv: `/programmas/${programme}`, en: `/en/programmes/${programme}` }, before: answerQuestions },
  { name: 'funding-source', path: { lv: '/finansejums/2.3.1.4.i', en: '/en/funding/2.3.1.4.i' } },
  {
    name: 'draw',
    path: { lv: '/finansejums/MIKROKVALIFIKACIJAS', en: '/en/funding/MIKROKVALIFIKACIJAS' },
    before: follow('main a[href*="/izlozes/"], main a[href*="/draws/"]'),
  },
  { name: 'account', as: 'Anna Liepiņa', path: { lv: '/konts', en: '/en/account' } },
  { name: 'money', as: 'Mārtiņš Ozols', path: { lv: '/konts/nauda', en: '/en/account/money' } },
  { name: 'claims', as: 'Kristīne Kļaviņa', path: { lv: '/konts/atmaksas', en: '/en/account/claims' } },
  {
    name: 'apply-who-pays',
    as: 'Anna Liepiņa',
    path: { lv: `/programmas/${programme}/pieteikties`, en: `/en/programmes/${programme}/apply` },
    before: chooseFirstGroup,
  },
  {
    name: 'apply-confirm',
    as: 'Mārtiņš Ozols',
    path: { lv: `/programmas/${programme}/pieteikties`, en: `/en/programmes/${programme}/apply` },
    before: chooseWhoPays,
  },
  inConsole('work', 'Zane Krastiņa', ''),
  inConsole('sources', 'Andris Priede', 'funding-sources'),
  inConsole('source', 'Andris Priede', 'funding-sources', openSource('2.3.1.4.i')),
  inConsole('burn-down', 'Andris Priede', 'funding-sources', openSource('2.3.1.4.i', 'months')),
  inConsole('rules', 'Andris Priede', 'funding-sources', changeTheGrant),
  inConsole('dry-run', 'Andris Priede', 'funding-sources', tryTheDraft),
  inConsole('draws', 'Ieva Ozoliņa', 'funding-sources', openSource('MIKROKVALIFIKACIJAS', 'windows')),
  inConsole('rounds', 'Gunta Vilciņa', 'allocation-rounds'),
  inConsole('claims', 'Zane Krastiņa', 'claims'),
  inConsole('settlements', 'Gunta Vilciņa', 'settlements'),
  inConsole('ledger', 'Gunta Vilciņa', `ledger-transfers?filter=${payments}`),
  inConsole('money-trail', 'Gunta Vilciņa', `ledger-transfers?filter=${payments}`, followFirstPayment),
  inConsole('promises', 'Raimonds Strods', 'top-ups'),
];
const pictures: Picture[] = [
  { locale: 'lv', width: 390, theme: 'light' },
  { locale: 'lv', width: 768, theme: 'dark' },
  { locale: 'lv', width: 1280, theme: 'light' },
  { locale: 'en', width: 390, theme: 'dark' },
  { locale: 'en', width: 768, theme: 'light' },
  { locale: 'en', width: 1280, theme: 'dark' },
];
/** Everybody logs in once: logins are counted, and too many in a minute are refused. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
const heights: Record<number, number> = { 320: 640, 360: 640, 390: 844, 768: 1024, 1280: 900 };

const product = options.url ? { url: options.url, stop: async () => {} } : await startProduct();
const browser = await launchBrowser();
mkdirSync(options.out, { recursive: true });
try {
  for (const screen of screens.filter(({ name }) => name.includes(options.only))) {
    for (const picture of wanted(screen)) await take(browser, screen, picture);
  }
} finally {
  await browser.close();
  await product.stop();
}

/** The usual pictures of a page; a width or a theme that is asked for is taken even when it is not among them. */
function wanted({ isConsole }: Screen): Picture[] {
  const usual = isConsole ? pictures.filter(({ width }) => width === 1280) : pictures;
  const asked = usual.flatMap((picture) => {
    const widths = options.width ? options.width.split(',').map(Number) : [picture.width];
    const themes = options.theme ? [options.theme as Picture['theme']] : [picture.theme];
    return widths.flatMap((width) => themes.map((theme) => ({ ...picture, width, theme })));
  });
  const names = new Map(asked.map((picture) => [`${picture.locale}-${picture.width}-${picture.theme}`, picture]));
  return [...names.values()].filter(({ locale }) => locale.includes(options.locale));
}

async function take(from: Browser, { name, path, as, isConsole, before }: Screen, { locale, width, theme }: Picture): Promise<void> {
  const context = await from.newContext({
    viewport: { width, height: heights[width] ?? 900 },
    colorScheme: theme,
    locale: locale === 'lv' ? 'lv-LV' : 'en-GB',
    timezoneId: 'Europe/Riga',
    reducedMotion: 'reduce',
    ...(as && sessions.has(as) && { storageState: sessions.get(as)! }),
  });
  const page = await context.newPage();
  if (as && !sessions.has(as)) {
    await page.goto(`${product.url}/auth/login?returnTo=${encodeURIComponent(path[locale])}`);
    await page
      .getByRole('button', { name: new RegExp(as) })
      .first()
      .click();
    await page.waitForLoadState('networkidle');
    sessions.set(as, await context.storageState());
  } else await page.goto(product.url + path[locale], { waitUntil: 'networkidle' });
  if (isConsole && locale === 'en')
    await page
      .getByRole('group', { name: /Valoda|Language/ })
      .getByText('EN')
      .click();
  await before?.(page, locale);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => !document.querySelector('.MuiSkeleton-root'));
  const file = join(options.out, `${name}-${locale}-${width}-${theme}.jpg`);
  await page.screenshot({ path: file, type: 'jpeg', quality: 60, fullPage: options.whole });
  console.log(file);
  await context.close();
}

async function startProduct(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'stars-screens-'));
  chmodSync(folder, 0o755);
  const started = await startBuiltProduct({ dataFolder: folder });
  return {
    url: started.address,
    stop: async () => {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
