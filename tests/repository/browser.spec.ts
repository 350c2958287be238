import { afterEach, describe, expect, it } from 'vitest';
import { describeBrowser, launchBrowser } from '../browser/chosen-browser.ts';
import { packagedBrowser } from '../browser/packaged-browser.ts';

describe('The browser of stories, pictures and measurements', () => {
  const named = process.env['CHROMIUM'];
  afterEach(() => {
    if (named === undefined) delete process.env['CHROMIUM'];
    else process.env['CHROMIUM'] = named;
  });

  it('is the one that npm brings, whatever lies on the machine, and bears several visitors who share nothing', async () => {
    delete process.env['CHROMIUM'];
    expect(await describeBrowser()).toMatch(
      /^Chromium \d+\.[\d.]+, from the npm package: .*\/node_modules\/\.cache\/chromium-[\d.]+\/chromium$/,
    );
    const browser = await launchBrowser();
    const [one, other] = [await browser.newContext(), await browser.newContext()];
    await one.addCookies([{ name: 'only', value: 'mine', domain: 'stars.example', path: '/' }]);
    await (await other.newPage()).goto('about:blank');
    await other.close();
    expect(await (await one.newPage()).evaluate('1 + 1')).toBe(2);
    expect((await (await browser.newContext()).cookies()).length).toBe(0);
    await browser.close();
  });

  it('is another one only when CHROMIUM names it, and a wrong name is told', async () => {
    const { executablePath } = await packagedBrowser();
    process.env['CHROMIUM'] = executablePath;
    expect(await describeBrowser()).toContain(`named by CHROMIUM: ${executablePath}`);
    process.env['CHROMIUM'] = '/nowhere/chromium';
    await expect(launchBrowser()).rejects.toThrow('CHROMIUM names /nowhere/chromium, and there is no such file.');
  });
});
