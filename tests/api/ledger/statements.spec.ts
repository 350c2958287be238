import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { moneyWorld, type MoneyWorld, type Resident } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PARTS = `title(locale: EN) from until opening { cents } received { cents } spent { cents } closing { cents } lineCount csv(locale: LV)
  lines(first: 2) { nodes { kind change { cents } balance { cents } sentence(locale: EN) } pageInfo { hasNextPage endCursor } }`;
const OWN = `{ viewer { account { statement(from: "2026-11-01", until: "2026-11-30") { ${PARTS} } } } }`;
const CONSOLE = `query ($subject: ID!, $from: Date, $until: Date, $purpose: String) { consoleStatement(subject: $subject, from: $from, until: $until, purpose: $purpose) { ${PARTS} } }`;

interface Statement {
  title: string;
  opening: { cents: number };
  closing: { cents: number };
  lineCount: number;
  csv: string;
  lines: { nodes: { kind: string; change: { cents: number }; balance: { cents: number }; sentence: string }[] };
}

describe('statements', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let anna: Resident;
  let source: Awaited<ReturnType<MoneyWorld['source']>>;
  const november = { from: '2026-11-01', until: '2026-11-30' };
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    source = await w.source({ budgetCents: 700_000 });
    anna = await w.resident();
    await w.grant(anna, await w.round(source));
  });
  afterAll(() => app.close());

  const ask = async (cookie: string | undefined, variables: object) =>
    app.graphql<{ consoleStatement: Statement | null }>(CONSOLE, { ...november, ...variables }, cookie);

  it('FUND-23: an account holder reads their own, in plain words and as a file', async () => {
    const { data } = await app.graphql<{ viewer: { account: { statement: Statement } } }>(OWN, {}, await sessionFor(app, anna.person.id));
    const { statement } = data.viewer.account;
    expect(statement).toMatchObject({ opening: { cents: 0 }, closing: { cents: 50_000 }, lineCount: 1 });
    expect(statement.lines.nodes).toMatchObject([
      { kind: 'ALLOCATE', change: { cents: 50_000 }, sentence: expect.stringContaining('You received €500.00') },
    ]);
    expect(statement.csv).toMatch(/^\uFEFF"Diena";"Kas notika"/);
    expect(statement.csv).toContain('"500,00"');
  });

  it('FUND-23: a finance officer reads the statement of a source, page by page', async () => {
    const { cookie } = await staff(app, Role.FINANCE_OFFICER, {});
    const { data } = await ask(cookie, { subject: globalId('FundingSource', source.id) });
    expect(data.consoleStatement).toMatchObject({
      opening: { cents: 0 },
      received: { cents: 700_000 },
      spent: { cents: 50_000 },
      closing: { cents: 650_000 },
    });
    const { data: later } = await ask(cookie, { subject: globalId('FundingSource', source.id), from: '2026-12-01', until: '2026-12-31' });
    expect(later.consoleStatement).toMatchObject({ opening: { cents: 650_000 }, closing: { cents: 650_000 }, lineCount: 0 });
  });

  it('ROLE-6: the money of a person is opened for a purpose only, and the purpose is kept', async () => {
    const { cookie } = await staff(app, Role.FINANCE_OFFICER, {});
    const subject = globalId('LearningAccount', anna.account.id);
    const { errors } = await ask(cookie, { subject });
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    const { data } = await ask(cookie, { subject, purpose: 'A question of the account holder' });
    expect(data.consoleStatement).toMatchObject({ title: `Account ${anna.account.number}`, closing: { cents: 50_000 } });
    const [entry] = await app.orm.em
      .fork()
      .execute<{ purpose: string }[]>(
        `select purpose from audit_entry where action = 'viewAccountMoney' and subject = ? order by at desc limit 1`,
        [`LearningAccount:${anna.account.id}`],
      );
    expect(entry!.purpose).toBe('A question of the account holder');
  });

  it('ROLE-3: staff of another source, another provider and residents see nothing', async () => {
    const other = await w.source();
    const { cookie } = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: other.id });
    expect((await ask(cookie, { subject: globalId('FundingSource', source.id) })).data.consoleStatement).toBeNull();
    const provider = await w.provider();
    const { cookie: school } = await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: (await w.provider()).id });
    expect((await ask(school, { subject: globalId('Provider', provider.id) })).data.consoleStatement).toBeNull();
    const { errors } = await ask(await sessionFor(app, anna.person.id), { subject: globalId('FundingSource', source.id) });
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('FUND-23: a period that ends before it begins is refused with words', async () => {
    const { cookie } = await staff(app, Role.FINANCE_OFFICER, {});
    const { errors } = await ask(cookie, { subject: globalId('FundingSource', source.id), from: '2026-12-01', until: '2026-11-01' });
    expect(errors![0]!.message).toContain('nevar būt pirms');
  });
});
