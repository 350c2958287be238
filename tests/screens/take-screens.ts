import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { installedBrowser } from './installed-browser.ts';

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
  { name: 'account', as: 'Anna Liepiņa', path: { lv: '/konts', en: '/en/account' } },
  { name: 'money', as: 'Mārtiņš Ozols', path: { lv: '/konts/nauda', en: '/en/account/money' } },
  { name: 'claims', as: 'Kristīne Kļaviņa', path: { lv: '/konts/atmaksas', en: '/en/account/claims' } },
  {
    name: 'apply',
    as: 'Anna Liepiņa',
    path: { lv: `/programmas/${programme}/pieteikties`, en: `/en/programmes/${programme}/apply` },
    before: chooseFirstGroup,
  },
  { name: 'console-work', as: 'Zane Krastiņa', isConsole: true, path: { lv: '/admin/', en: '/admin/' } },
  { name: 'console-source', as: 'Andris Priede', isConsole: true, path: { lv: '/admin/funding-sources', en: '/admin/funding-sources' } },
];
const pictures: Picture[] = [
  { locale: 'lv', width: 390, theme: 'light' },
  { locale: 'lv', width: 768, theme: 'dark' },
  { locale: 'lv', width: 1280, theme: 'light' },
  { locale: 'en', width: 390, theme: 'dark' },
  { locale: 'en', width: 768, theme: 'light' },
  { locale: 'en', width: 1280, theme: 'dark' },
];
const heights: Record<number, number> = { 320: 640, 360: 640, 390: 844, 768: 1024, 1280: 900 };

const product = options.url ? { url: options.url, stop: async () => {} } : await startProduct();
const browser = await chromium.launch(await installedBrowser());
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

async function take(from: Browser, { name, path, as, before }: Screen, { locale, width, theme }: Picture): Promise<void> {
  const context = await from.newContext({
    viewport: { width, height: heights[width] ?? 900 },
    colorScheme: theme,
    locale: locale === 'lv' ? 'lv-LV' : 'en-GB',
    timezoneId: 'Europe/Riga',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (as) {
    await page.goto(`${product.url}/auth/login?returnTo=${encodeURIComponent(path[locale])}`);
    await page
      .getByRole('button', { name: new RegExp(as) })
      .first()
      .click();
    await page.waitForLoadState('networkidle');
  } else await page.goto(product.url + path[locale], { waitUntil: 'networkidle' });
  await before?.(page, locale);
  await page.evaluate(() => document.fonts.ready);
  const file = join(options.out, `${name}-${locale}-${width}-${theme}.jpg`);
  await page.screenshot({ path: file, type: 'jpeg', quality: 72, fullPage: options.whole });
  console.log(file);
  await context.close();
}

async function startProduct(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'stars-screens-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const child = spawn(process.execPath, [join(top, 'server/dist/main.js')], {
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_FOLDER: folder, LOG_LEVEL: 'error', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready:') && ready());
    child.once('exit', (code) => failed(new Error(`the product did not start (exit code ${code})`)));
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      const stopped = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await stopped;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
