import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

export { launchBrowser as openBrowser } from '../../browser/chosen-browser.ts';

export const SMALL = { width: 320, height: 640 };
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

/** A fresh visitor with nothing remembered. */
export async function visitor(
  browser: Browser,
  size: { width: number; height: number },
  locale: 'lv' | 'en',
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: size,
    locale: locale === 'lv' ? 'lv-LV' : 'en-GB',
    timezoneId: 'Europe/Riga',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  return { context, page: await context.newPage() };
}

/**
 * CAT-15: no accessibility finding, and nothing to scroll sideways. Only findings are gathered, and in the page itself: the same rules
 * look at the same elements in a quarter of the time. (The other mode opens a second page for the sake of frames; there are none here.)
 */
export async function expectAccessible(page: Page): Promise<void> {
  await colourChangesEnded(page);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  expect(violations.map((finding) => `${finding.id}: ${finding.nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** A colour half way between two has a contrast of its own; what turns for ever is not waited for. */
function colourChangesEnded(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const passing = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map((one) => one.finished));
  });
}
