import { testApp } from 'server/testing/test-app.ts';
import { staff } from 'server/testing/sign-in.ts';
import { Role } from 'server/modules/roles/role.enum.ts';
import { it } from 'vitest';
import { openBrowser, visitor, expectAccessible, PHONE, DESK } from '../../e2e/support/browser.ts';
it('axe', async () => {
  const app = await testApp();
  const em = app.orm.em.fork();
  for (let n = 0; n < 5; n++) {
    const p = await staff(app, Role.PLATFORM_ADMINISTRATOR, { givenName: 'Elīna' + n });
    await em.execute('insert into web.demonstration_person (person_id, story, position) values (?, ?, ?)', [
      p.personId,
      JSON.stringify({ lv: 'Programmētāja, 34 gadi. Grib apgūt mākslīgo intelektu; kontu vēl nav atvērusi.', en: 'x' }),
      n,
    ]);
  }
  const browser = await openBrowser();
  for (const [size, locale] of [
    [PHONE, 'lv'],
    [DESK, 'en'],
  ] as const) {
    const { page, context } = await visitor(browser, size, locale);
    const errors: string[] = [];
    page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
    await page.goto(app.address + '/auth/login?returnTo=' + (locale === 'lv' ? '/konts' : '/en/account'));
    await expectAccessible(page);
    await page.screenshot({ path: `/tmp/identity-pick-${locale}.png`, fullPage: true });
    await page.fill('#personalCode', '123');
    await page.press('#personalCode', 'Enter');
    await page.waitForSelector('.problems');
    await expectAccessible(page);
    await page.screenshot({ path: `/tmp/identity-problems-${locale}.png`, fullPage: true });
    await page.fill('#givenName', 'Jānis');
    await page.fill('#familyName', 'Ozols');
    await page.fill('#birthDate', '1990-01-01');
    await page.fill('#personalCode', '32123456789');
    await page.press('#personalCode', 'Enter');
    await page.waitForURL((u) => !u.pathname.startsWith('/auth') && !u.pathname.startsWith('/oidc'));
    console.log(
      locale,
      page.url(),
      (await context.cookies()).map((c) => c.name + ' ' + c.path),
      errors,
    );
    await page.goto(app.address + '/auth/logout');
    await expectAccessible(page);
    await page.screenshot({ path: `/tmp/identity-out-${locale}.png` });
    await page.click('button.action');
    await page.waitForURL((u) => u.pathname === (locale === 'lv' ? '/' : '/en'));
    console.log(
      'after logout',
      page.url(),
      (await context.cookies()).map((c) => c.name),
      errors,
    );
    await page.goto(app.address + '/auth/callback?state=x');
    await expectAccessible(page);
    await context.close();
  }
  await browser.close();
  await app.close();
}, 120000);
