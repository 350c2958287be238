import { openAccountFor } from 'server/testing/sign-in.ts';
import { world } from 'server/testing/world.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('LearningAccount.learningHistory', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  it('ACC-10: holds every training that was begun, the latest first, and nothing that was only applied for', async () => {
    const w = world(app.orm, app.clock);
    const provider = await w.provider({ name: 'Rīgas Tehniskā universitāte' });
    const { cookie, accountId } = await openAccountFor(app);
    const em = app.orm.em.fork();
    const apply = async (title: string, status: string, startsOn: string, completedOn: string | null) => {
      const group = await w.group({ programme: await w.programme({ title, provider, hours: 96 }), startsOn });
      await em.execute(
        `insert into application (number, account_id, group_id, status, price_cents, submitted_at, decided_at, completed_on, holds_place, decision) values (?, ?, ?, ?, 40000, ?, ?, ?, ?, '[]')`,
        [
          `P-${title}`,
          accountId,
          group.id,
          status,
          app.clock.now(),
          app.clock.now(),
          completedOn,
          !['WITHDRAWN', 'REJECTED'].includes(status),
        ],
      );
    };
    await apply('Pabeigtā', 'COMPLETED', '2025-01-10', '2025-03-01');
    await apply('Pārtrauktā', 'INTERRUPTED', '2025-06-01', null);
    await apply('Iesāktā', 'IN_TRAINING', '2026-10-01', null);
    await apply('Atsauktā', 'WITHDRAWN', '2026-10-02', null);
    await apply('Noraidītā', 'REJECTED', '2026-10-03', null);
    const { data } = await app.graphql<{ viewer: { account: { learningHistory: object[]; nextSteps: { code: string }[] } } }>(
      '{ viewer { account { learningHistory { programmeTitle(locale: LV) providerName completedOn hours status application { number } } nextSteps { code } } } }',
      {},
      cookie,
    );
    expect(data.viewer.account.learningHistory).toEqual([
      {
        programmeTitle: 'Iesāktā',
        providerName: 'Rīgas Tehniskā universitāte',
        completedOn: null,
        hours: 96,
        status: 'IN_TRAINING',
        application: { number: 'P-Iesāktā' },
      },
      {
        programmeTitle: 'Pārtrauktā',
        providerName: 'Rīgas Tehniskā universitāte',
        completedOn: null,
        hours: 96,
        status: 'INTERRUPTED',
        application: { number: 'P-Pārtrauktā' },
      },
      {
        programmeTitle: 'Pabeigtā',
        providerName: 'Rīgas Tehniskā universitāte',
        completedOn: '2025-03-01',
        hours: 96,
        status: 'COMPLETED',
        application: { number: 'P-Pabeigtā' },
      },
    ]);
    expect(data.viewer.account.nextSteps).toEqual([]);
  });
});
