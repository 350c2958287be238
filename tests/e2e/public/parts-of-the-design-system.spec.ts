import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, expectAccessible, openBrowser, SMALL, visitor } from '../support/browser.ts';

const publicUi = join(import.meta.dirname, '../../../public-ui');
/** Parts of others, and what is not to be seen. */
const withoutAnEntry = ['DateText', 'Field', 'Icon', 'LanguageSwitch', 'LiveRegion', 'MoneyText', 'SkipLink', 'ThemeSwitch'];

describe('Every part of the design system in every state', () => {
  let browser: Browser;
  let server: ViteDevServer;
  let address: string;
  beforeAll(async () => {
    browser = await openBrowser();
    server = await createServer({ root: publicUi, configFile: join(publicUi, 'vite.config.ts'), logLevel: 'error', server: { port: 0 } });
    await server.listen();
    address = `${server.resolvedUrls?.local[0] ?? ''}parts/`;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const looks = (['lv', 'en'] as const).flatMap((language) =>
    [SMALL, DESK].flatMap((size) => (['light', 'dark'] as const).map((theme) => ({ language, size, theme }))),
  );
  it.each(looks)('CAT-15: is without findings in $language, $size.width px wide, $theme', async ({ language, size, theme }) => {
    const { context, page } = await visitor(browser, size, language);
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${address}?locale=${language}`);
    await page.getByRole('heading', { level: 2, name: 'EmptyState' }).waitFor();
    for (const term of await page.getByRole('region', { name: 'Term' }).getByRole('button').all()) await term.click();
    await expectAccessible(page);
    await page.getByRole('region', { name: 'Sheet' }).getByRole('button').click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    const shown = await page.getByRole('heading', { level: 2, includeHidden: true }).allTextContents();
    const parts = readdirSync(join(publicUi, 'src/design-system'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(parts.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual(withoutAnEntry);
    await context.close();
  });
});
