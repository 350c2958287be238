import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { openAccountFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Appeal {
  until: string;
  isOpen: boolean;
  where: string;
  inPlainWords: string;
}

describe('contesting a refusal', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  /** Applies for a programme of the source and is rejected by an administrator; answers how that can be contested, as the applicant reads it. */
  async function refused(rules: object): Promise<Appeal | null> {
    const source = await w.source({ schemes: [fullCostScheme()], rules });
    const programme = await w.programme({ fundingSources: [source] });
    const group = await w.group({ programme });
    const resident = await openAccountFor(app);
    const { data } = await app.graphql<{
      submitApplication: { application: { id: string; appeal: Appeal | null }; userErrors: unknown[] };
    }>(
      `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id appeal { until } } userErrors { message(locale: EN) } } }`,
      { input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: source.code } },
      resident.cookie,
    );
    expect(data.submitApplication.userErrors).toEqual([]);
    expect(data.submitApplication.application.appeal).toBeNull();
    const { id } = data.submitApplication.application;
    const administrator = await staff(app, Role.PLATFORM_ADMINISTRATOR);
    await app.graphql(
      `mutation ($input: RejectApplicationInput!) { rejectApplication(input: $input) { userErrors { message(locale: EN) } } }`,
      { input: { application: id, reason: 'DOCUMENTS_MISSING', explanation: 'Trūkst dokumentu.', idempotencyKey: `no-${source.code}` } },
      administrator.cookie,
    );
    const answer = await app.graphql<{ application: { rulesFrom: string | null; appeal: Appeal | null } }>(
      `query ($id: ID!) { application(id: $id) { rulesFrom appeal { until isOpen where(locale: LV) inPlainWords(locale: LV) } } }`,
      { id },
      resident.cookie,
    );
    expect(answer.data.application.rulesFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
    return answer.data.application.appeal;
  }

  it('BEY-21: until when, where and what to write, by the rules of the source', async () => {
    const appeal = await refused({
      appeal: { withinDays: 14, where: { lv: 'apelacija@stars.example' }, what: { lv: 'Pievieno izziņu.' } },
    });
    expect(appeal).toEqual({
      until: '2026-12-06',
      isOpen: true,
      where: 'apelacija@stars.example',
      inPlainWords: 'Ja lēmumam nepiekrīti, līdz 06.12.2026. raksti: apelacija@stars.example. Pievieno izziņu.',
    });
  });

  it('BEY-21: where nothing is said one writes to the institution within 30 days, with the number of the application', async () => {
    const appeal = await refused({});
    expect(appeal?.until).toBe('2026-12-22');
    expect(appeal?.inPlainWords).toMatch(/Norādi pieteikuma numuru \S+, kam nepiekrīti un kāpēc/);
  });
});
