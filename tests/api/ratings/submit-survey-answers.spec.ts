import { randomUUID } from 'node:crypto';
import { ApplicationStatus } from 'server/modules/training/applications/application-status.enum.ts';
import type { Group } from 'server/modules/catalogue/groups/group.entity.ts';
import type { Programme } from 'server/modules/catalogue/programmes/programme.entity.ts';
import { globalId } from 'server/shared/global-id.ts';
import { type AccountHolder, openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SUBMIT =
  'mutation ($input: SubmitSurveyAnswersInput!) { submitSurveyAnswers(input: $input) { application { id status } userErrors { code path } } }';

describe('Mutation.submitSurveyAnswers', () => {
  let app: TestApp;
  let make: World;
  let programme: Programme;
  let group: Group;
  let holder: AccountHolder;

  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
    holder = await openAccountFor(app);
  });
  afterAll(() => app.close());

  const training = async (status: ApplicationStatus, accountId = holder.accountId) => {
    programme = await make.programme({ slug: randomUUID() });
    group = await make.group({ programme });
    const [row] = await app.orm.em
      .fork()
      .execute<{ id: string }[]>(
        `insert into application (number, account_id, group_id, status, price_cents, submitted_at, decision) values (?, ?, ?, ?, 40000, now(), '[]') returning id`,
        [randomUUID(), accountId, group.id, status],
      );
    return globalId('Application', row!.id);
  };
  const submit = async (application: string, stars: object = {}, cookie: string | undefined = holder.cookie) =>
    app.graphql<{ submitSurveyAnswers: { application: { id: string } | null; userErrors: object[] } }>(
      SUBMIT,
      { input: { application, knowledge: 5, content: 4, teacher: 5, organisation: 3, ...stars } },
      cookie,
    );
  const answers = () =>
    app.orm.em
      .fork()
      .execute('select knowledge, content, teacher, organisation, would_recommend, comment from survey_answer where programme_id = ?', [
        programme.id,
      ]);
  const rating = async () =>
    (
      await app.graphql<{ programme: { publicRating: unknown } }>(
        `{ programme(slug: "${programme.slug}") { publicRating { average respondents answersNeeded } } }`,
      )
    ).data.programme.publicRating;

  it('QUAL-1, QUAL-5: who completed a training rates it, and may change the answer; it counts once', async () => {
    const application = await training(ApplicationStatus.COMPLETED);
    await make.answers(programme, 9, { knowledge: 4, content: 4, teacher: 4, organisation: 4 });
    expect(await rating()).toEqual({ average: null, respondents: 9, answersNeeded: 1 });
    expect((await submit(application, { comment: '  Vairāk prakses.  ', wouldRecommend: 9 })).data.submitSurveyAnswers).toEqual({
      application: { id: application, status: 'COMPLETED' },
      userErrors: [],
    });
    // (9 × 16 + 17) / 40 = 4.025
    expect(await rating()).toEqual({ average: 4, respondents: 10, answersNeeded: 0 });
    await submit(application, { knowledge: 1, content: 1, teacher: 1, organisation: 1 });
    // (9 × 16 + 4) / 40 = 3.7
    expect(await rating()).toEqual({ average: 3.7, respondents: 10, answersNeeded: 0 });
    expect((await answers()).length).toBe(10);
  });

  it('QUAL-5: the same answer sent many times at once counts once', async () => {
    const application = await training(ApplicationStatus.COMPLETED);
    const sent = await Promise.all(Array.from({ length: 8 }, () => submit(application)));
    expect(sent.every((answer) => answer.data.submitSurveyAnswers.userErrors.length === 0)).toBe(true);
    expect(await answers()).toEqual([{ knowledge: 5, content: 4, teacher: 5, organisation: 3, would_recommend: null, comment: null }]);
  });

  it.each(Object.values(ApplicationStatus).filter((status) => status !== ApplicationStatus.COMPLETED))(
    'QUAL-5: who is %s may not',
    async (status) => {
      const answer = await submit(await training(status));
      expect(answer.data.submitSurveyAnswers).toEqual({ application: null, userErrors: [{ code: 'WRONG_STATUS', path: ['application'] }] });
      expect(await answers()).toEqual([]);
    },
  );

  it('ROLE-3: somebody else’s training answers as one that does not exist', async () => {
    const stranger = await openAccountFor(app);
    const application = await training(ApplicationStatus.COMPLETED);
    for (const id of [
      application,
      globalId('Application', '01a20255-0000-7000-8000-000000000000'),
      'nonsense',
      globalId('Group', group.id),
    ]) {
      expect((await submit(id, {}, stranger.cookie)).data.submitSurveyAnswers).toEqual({
        application: null,
        userErrors: [{ code: 'NOT_FOUND', path: ['application'] }],
      });
    }
    expect(await answers()).toEqual([]);
    const nobody = await app.graphql(SUBMIT, { input: { application, knowledge: 5, content: 4, teacher: 5, organisation: 3 } });
    expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each<[object, string]>([
    [{ knowledge: 0 }, 'knowledge'],
    [{ content: 6 }, 'content'],
    [{ teacher: -5 }, 'teacher'],
    [{ organisation: 100 }, 'organisation'],
    [{ wouldRecommend: 11 }, 'wouldRecommend'],
    [{ comment: 'a'.repeat(5_001) }, 'comment'],
  ])('QUAL-1: refuses %j', async (stars, field) => {
    const answer = await submit(await training(ApplicationStatus.COMPLETED), stars);
    expect(answer.data.submitSurveyAnswers).toEqual({ application: null, userErrors: [{ code: 'INVALID', path: [field] }] });
    expect(await answers()).toEqual([]);
  });
});
