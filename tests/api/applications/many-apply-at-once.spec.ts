import { randomUUID } from 'node:crypto';
import { verifyLedger } from 'server/modules/payments/verification/verify-ledger.ts';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id number status receiptNumber waitlistNumber decidedBy reserved { cents } } userErrors { code message(locale: EN) } } }`;
const LOOK = `query ($id: ID!) { application(id: $id) { id status receiptNumber waitlistNumber decidedBy reserved { cents } } }`;

interface Answer {
  application: {
    id: string;
    status: string;
    receiptNumber: number;
    waitlistNumber: number | null;
    decidedBy: string | null;
    reserved: { cents: number };
  } | null;
  userErrors: { code: string; message: string }[];
}

describe('two hundred apply at once', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  /** As many residents with a session as asked for. */
  async function residents(count: number) {
    const people = [];
    for (let index = 0; index < count; index++) {
      const resident = await w.resident();
      people.push({ ...resident, cookie: await sessionFor(app, resident.person.id) });
    }
    return people;
  }

  const submit = (cookie: string, group: string, source: string | null, key: string) =>
    app.graphql<{ submitApplication: Answer }>(
      SUBMIT,
      { input: { group: globalId('Group', group), fundingSource: source, confirmFacts: true, idempotencyKey: key } },
      cookie,
    );

  /** Everybody's final answer: under a rush a first answer may be the number alone. */
  async function decided(cookie: string, answer: Answer): Promise<Answer> {
    for (let tries = 0; answer.application && answer.application.decidedBy === null && tries < 100; tries++) {
      await new Promise((ready) => setTimeout(ready, 100));
      const { data } = await app.graphql<{ application: Answer['application'] }>(LOOK, { id: answer.application.id }, cookie);
      answer = { ...answer, application: data.application };
    }
    return answer;
  }

  it('FUND-24: a budget of 50 grants and a group of 20: nothing is oversold, the order of receipt holds, everybody is answered', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], budgetCents: 50 * 50_000 });
    const programme = await w.programme({ priceCents: 50_000, fundingSources: [source] });
    const group = await w.group({ programme, maximumSize: 20 });
    const people = await residents(200);
    const answers = await Promise.all(
      people.map(async ({ cookie }, index) => {
        // every tenth person clicks twice
        const key = randomUUID();
        const [first, second] = await Promise.all([
          submit(cookie, group.id, source.code, key),
          ...(index % 10 === 0 ? [submit(cookie, group.id, source.code, key)] : []),
        ]);
        expect(first.status, JSON.stringify(first)).toBe(200);
        if (second) expect(second.data.submitApplication.application?.id).toBe(first.data.submitApplication.application?.id);
        return decided(cookie, first.data.submitApplication);
      }),
    );
    const inOrder = answers.map(({ application }) => application!).sort((a, b) => a.receiptNumber - b.receiptNumber);
    expect(inOrder.slice(0, 20).map(({ status }) => status)).toEqual(Array(20).fill('SUBMITTED'));
    expect(inOrder.slice(20).map(({ status }) => status)).toEqual(Array(180).fill('WAITLISTED'));
    const lines = await Promise.all(
      inOrder.slice(20).map(async ({ id }) => {
        const cookie = people[answers.findIndex(({ application }) => application!.id === id)]!.cookie;
        return (await app.graphql<{ application: { waitlistNumber: number } }>(LOOK, { id }, cookie)).data.application.waitlistNumber;
      }),
    );
    expect(lines).toEqual(Array.from({ length: 180 }, (_, index) => index + 1));
    expect(inOrder.reduce((sum, { reserved }) => sum + reserved.cents, 0)).toBe(20 * 50_000);
    const [places] = await app.orm.em
      .fork()
      .execute<{ places_taken: number }[]>('select places_taken from learning_group where id = ?', [group.id]);
    expect(places!.places_taken).toBe(20);
    expect(await verifyLedger(app.orm.em.fork())).toMatchObject({ problems: [] });
  });

  it('FUND-24: where the source keeps no waiting list the fifty-first is told that the money is used up', async () => {
    const source = await w.source({
      schemes: [fullCostScheme()],
      budgetCents: 50 * 50_000 + 200,
      rules: { applications: { waitingList: false } },
    });
    const programme = await w.programme({ priceCents: 50_000, fundingSources: [source] });
    const groups = await Promise.all(Array.from({ length: 5 }, () => w.group({ programme, maximumSize: 20 })));
    const people = await residents(100);
    const answers = await Promise.all(
      people.map(async ({ cookie }, index) =>
        decided(cookie, (await submit(cookie, groups[index % 5]!.id, source.code, randomUUID())).data.submitApplication),
      ),
    );
    const inOrder = [...answers].sort((a, b) => a.application!.receiptNumber - b.application!.receiptNumber);
    const served = inOrder.filter(({ application }) => application!.status === 'SUBMITTED');
    expect(served).toHaveLength(50);
    // nobody was refused before somebody later was served
    expect(served).toEqual(inOrder.slice(0, 50));
    // and the same request again gives the same answer, whatever happens meanwhile
    const refused = inOrder[60]!;
    expect(refused.application!.status).toBe('REJECTED');
    const [free] = await app.orm.em
      .fork()
      .execute<{ cents: string }[]>(`select balance_cents as cents from ledger_account where kind = 'BUDGET' and subject_id = ?`, [
        source.id,
      ]);
    expect(Number(free!.cents)).toBe(200);
    expect(await verifyLedger(app.orm.em.fork())).toMatchObject({ problems: [] });
  });

  it('worked example 16: a refusal is repeated word for word with its key', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], budgetCents: 100, rules: { applications: { waitingList: false } } });
    const group = await w.group({ programme: await w.programme({ priceCents: 50_000, fundingSources: [source] }) });
    const [anna] = await residents(1);
    const first = await submit(anna!.cookie, group.id, source.code, 'my key');
    expect(first.data.submitApplication.userErrors).toEqual([
      { code: 'EXHAUSTED', message: 'The money is used up. Choose other funding, or watch for the next round.' },
    ]);
    await w.fund(source, 1_000_000);
    expect(await submit(anna!.cookie, group.id, source.code, 'my key')).toEqual(first);
    // a new intent has a new key, and its turn
    expect((await submit(anna!.cookie, group.id, source.code, 'another')).data.submitApplication.application?.status).toBe('SUBMITTED');
  });

  it('on a quiet day the decision is in the answer, within a tenth of a second', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const group = await w.group({ programme: await w.programme({ priceCents: 50_000, fundingSources: [source] }), maximumSize: 100 });
    const people = await residents(15);
    const times: number[] = [];
    for (const { cookie } of people) {
      const started = performance.now();
      const { data } = await submit(cookie, group.id, source.code, randomUUID());
      times.push(performance.now() - started);
      expect(data.submitApplication.application?.decidedBy).not.toBeNull();
    }
    times.sort((a, b) => a - b);
    console.log(`quiet day: median ${times[7]!.toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms`);
    // the machine of the tests is busy with other things: the promise is measured by the benchmark, here only the order of size
    expect(times[7]!).toBeLessThan(500);
  });
});
