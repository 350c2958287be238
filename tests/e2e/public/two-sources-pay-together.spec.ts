import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { words as lvConsole } from '../../../admin-ui/src/resources/applications/words/lv.ts';
import { logIn } from '../pages/public.ts';
import { DESK, expectAccessible, openBrowser, SMALL, visitor } from '../support/browser.ts';
import { type OwnProduct, ownProduct } from '../support/own-product.ts';
import { words } from '../support/words.ts';

const cases = [
  { language: 'lv', programmes: '/programmas', person: 'Anna Liepiņa', grantOf: 'IMK', size: SMALL },
  { language: 'en', programmes: '/en/programmes', person: 'Olena Kovalenko', grantOf: 'ILA', size: DESK },
] as const;

/** MN pays 90 %, and the grant of IMK what is left: of both a version that allows it, and one programme in both catalogues. */
const JOINED = (slug: string) => `
  insert into funding_source_version (funding_source_id, number, status, effective_from, published_at, rules)
  select distinct on (s.id) s.id, (select max(number) + 1 from funding_source_version where funding_source_id = s.id), 'PUBLISHED', current_date, now(), jsonb_set(v.rules, '{combination}', '{"allowed": true, "sources": []}')
    from funding_source s join funding_source_version v on v.funding_source_id = s.id and v.status = 'PUBLISHED' where s.code in ('2.3.1.4.i', '4.2.4.2') order by s.id, v.number desc;
  insert into programme_funding_source (programme_id, funding_source_id)
  select p.id, s.id from programme p, funding_source s where p.slug = '${slug}' and s.code = '4.2.4.2' on conflict do nothing`;

describe('A resident is paid by two sources', () => {
  let browser: Browser;
  let product: OwnProduct;
  let slug: string;
  beforeAll(async () => {
    [browser, product] = await Promise.all([openBrowser(), ownProduct()]);
    const answer = await fetch(`${product.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ programmes(filter: { fundingSource: ["2.3.1.4.i"], kind: [STUDY_COURSE], openNow: true }, first: 1) { nodes { slug } } }',
      }),
    });
    const { data } = (await answer.json()) as { data: { programmes: { nodes: { slug: string }[] } } };
    slug = data.programmes.nodes[0]!.slug;
    await product.execute(JOINED(slug));
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(cases)(
    'in $language, $size.width px wide (FUND-17, APP-1, CAT-8)',
    async ({ language, programmes, person, grantOf, size }) => {
      const t = words[language];
      const { context, page } = await visitor(browser, size, language);

      // Given a programme whose price two sources share for her: it says so, and why
      await logIn(page, product.address, `${programmes}/${slug}`, person);
      await page.getByText(t.programme.whyThisPrice).click();
      const best = page.getByRole('heading', { level: 3, name: new RegExp(`\\+.*${t.programme.bestForYou}`) });
      await best.waitFor();
      await expectAccessible(page);

      // When she applies, both are chosen already
      await page.getByRole('link', { name: t.programme.apply }).first().click();
      await page.getByRole('main').getByRole('radio').first().check();
      await page.getByRole('button', { name: t.apply.next }).click();
      await page.getByRole('heading', { level: 2, name: t.apply.fundingQuestion }).waitFor();
      await page.getByText(t.apply.twoSources).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: t.apply.next }).click();
      await page.getByLabel(t.apply.confirmFacts).check();
      await expectAccessible(page);
      await page.getByRole('button', { name: t.apply.submit }).click();

      // Then the application shows what each of them pays, and what is left on the grant is less by its part alone
      await page.getByText(t.account.receivedTitle).waitFor();
      await page.getByText(t.account.paidFromGrant.replace('{{source}}', grantOf)).waitFor();
      await page.getByText(t.account.paidBy.replace('{{source}}', 'MN')).waitFor();
      await expectAccessible(page);
      const application = new URL(page.url()).pathname.split('/').at(-1)!;
      await context.close();

      // and whoever manages the main source sees both parts
      const office = await visitor(browser, DESK, language);
      await logIn(office.page, product.address, '/admin/', 'Dace Upeniece');
      await office.page.getByRole('heading', { level: 1 }).waitFor();
      await office.page.goto(`${product.address}/admin/applications/${application}/show`);
      await office.page.getByText(lvConsole.applications.mainSource).waitFor();
      await office.page.getByText(lvConsole.applications.secondSource).waitFor();
      await office.context.close();
    },
    120_000,
  );
});
