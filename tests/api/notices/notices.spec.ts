import { randomUUID } from 'node:crypto';
import { startMailbox } from 'server/modules/platform/mailbox/mailbox.ts';
import { smtpMailer } from 'server/modules/platform/mailbox/mailer.ts';
import { sendMail } from 'server/modules/people/notices/send-mail.ts';
import { announceWindows } from 'server/modules/rules/funding-sources/announce-windows.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { createLog } from 'server/shared/log.ts';
import { moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { openAccountFor, personFor, sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NOTICES = `query ($first: Int, $after: String, $unreadOnly: Boolean) { viewer { unreadNotices noticeChannels { email address addressFails }
  notices(first: $first, after: $after, unreadOnly: $unreadOnly) { totalCount pageInfo { hasNextPage endCursor } nodes { id kind title(locale: EN) paragraphs(locale: EN) stepLabel(locale: EN) stepUrl(locale: LV) isRequired readAt } } } }`;
const READ = 'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { viewer { unreadNotices } userErrors { code } } }';
const CHANNELS =
  'mutation ($input: ChooseNoticeChannelsInput!) { chooseNoticeChannels(input: $input) { viewer { noticeChannels { email } } userErrors { code } } }';
const MAILS = `query ($filter: MailFilter) { consoleMails(filter: $filter, sort: { field: "at", direction: DESC }) { totalCount items { id kind accountNumber status attempts failure sentAt } } }`;
const RETRY = 'mutation ($input: RetryMailsInput!) { retryMails(input: $input) { mails { id status attempts } userErrors { code path } } }';

interface Told {
  viewer: {
    unreadNotices: number;
    noticeChannels: { email: boolean; address: string | null; addressFails: boolean } | null;
    notices: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: {
        id: string;
        kind: string;
        title: string;
        paragraphs: string[];
        stepLabel: string;
        stepUrl: string;
        isRequired: boolean;
        readAt: string | null;
      }[];
    };
  };
}
interface Mails {
  consoleMails: {
    totalCount: number;
    items: { id: string; kind: string; accountNumber: string; status: string; attempts: number; failure: string | null }[];
  };
}

describe('notices', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp({ now: '2026-11-22T10:00:00Z' });
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  const told = async (cookie: string, variables: object = {}) => (await app.graphql<Told>(NOTICES, variables, cookie)).data.viewer;
  async function run<T>(mutation: string, input: object, cookie: string): Promise<T> {
    const { data, errors } = await app.graphql<Record<string, T>>(mutation, { input }, cookie);
    if (errors) throw new Error(errors[0]!.extensions.code);
    return Object.values(data)[0]!;
  }
  const choose = (name: string, type: string, grant: string, cookie: string) =>
    run(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`, { grant, idempotencyKey: randomUUID() }, cookie);
  async function deliver() {
    const mailbox = await startMailbox();
    const mailer = smtpMailer({ url: mailbox.url, from: 'STARS <zinas@stars.example>' });
    await sendMail({ em: app.orm.em.fork(), clock: app.clock, log: createLog('silent'), mailer, publicUrl: 'https://stars.example' });
    mailer.close();
    await mailbox.close();
    return mailbox.letters();
  }
  async function holderWithGrant() {
    const who = await w.resident();
    const grant = await w.grant(who, await w.round(await w.source()));
    return { who, cookie: await sessionFor(app, who.person.id), grant: globalId('Grant', grant.id) };
  }

  it('NOTE-1: opening an account is told in it and by e-mail, with a next step', async () => {
    const holder = await openAccountFor(app, { profile: { email: 'new@example.lv', noticeLocale: 'EN' } });
    const viewer = await told(holder.cookie);
    expect(viewer).toMatchObject({
      unreadNotices: 1,
      noticeChannels: { email: true, address: 'new@example.lv', addressFails: false },
      notices: {
        totalCount: 1,
        nodes: [
          {
            kind: 'ACCOUNT_OPENED',
            title: 'Your learning account is open',
            stepLabel: 'See your account',
            stepUrl: '/konts',
            isRequired: false,
            readAt: null,
          },
        ],
      },
    });
    const [letter] = (await deliver()).filter(({ to }) => to === 'new@example.lv');
    expect(letter).toMatchObject({ subject: 'Your learning account is open' });
    expect(letter!.text).toContain('https://stars.example/en/account\n');
  });

  it('NOTE-1: a choice on a grant is told once, also when it is sent twice', async () => {
    const { cookie, grant } = await holderWithGrant();
    const input = { grant, idempotencyKey: 'once' };
    const CARRY = 'mutation ($input: CarryOverGrantInput!) { carryOverGrant(input: $input) { userErrors { code } } }';
    await Promise.all([run(CARRY, input, cookie), run(CARRY, input, cookie)]);
    expect((await told(cookie)).notices.nodes).toMatchObject([{ kind: 'CHOICE_MADE', title: 'You carried over €500.00' }]);
    const other = await holderWithGrant();
    await choose('declineGrant', 'DeclineGrantInput', other.grant, other.cookie);
    expect((await told(other.cookie)).notices.nodes).toMatchObject([{ kind: 'CHOICE_MADE', title: 'You declined €500.00' }]);
  });

  it('NOTE-1: an application is told of at every step, and what the law wants delivered says so', async () => {
    const source = await w.source();
    const who = await w.resident();
    await w.grant(who, await w.round(source));
    const cookie = await sessionFor(app, who.person.id);
    const provider = await w.provider();
    const handler = await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: provider.id });
    const group = await w.group({
      programme: await w.programme({ provider, fundingSources: [source], priceCents: 41_213, title: { lv: 'Pamati', en: 'Basics' } }),
    });
    const submitted = await run<{ application: { id: string } }>(
      'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id } userErrors { code } } }',
      { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: randomUUID() },
      cookie,
    );
    await run(
      'mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { userErrors { code } } }',
      { application: submitted.application.id, idempotencyKey: randomUUID() },
      handler.cookie,
    );
    const { nodes } = (await told(cookie)).notices;
    expect(nodes.map(({ kind, title }) => `${kind} ${title.replace(/P-\d+-\d+/, 'P')}`)).toEqual([
      'APPLICATION_STATUS Application P: approved',
      'APPLICATION_STATUS Application P: submitted',
    ]);
    expect(nodes[0]!.paragraphs[0]).toBe('Basics');
    expect(nodes.every(({ isRequired }) => isRequired)).toBe(true);
    expect(nodes[0]!.stepUrl).toBe(`/konts/pieteikumi/${submitted.application.id}`);
  });

  it('NOTE-1: notices are read one by one or all at once, by nobody but their owner, and paged', async () => {
    const { cookie, grant, who } = await holderWithGrant();
    await choose('declineGrant', 'DeclineGrantInput', grant, cookie);
    const second = await w.grant(who, await w.round(await w.source()));
    await choose('declineGrant', 'DeclineGrantInput', globalId('Grant', second.id), cookie);
    const first = (await told(cookie, { first: 1 })).notices;
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const next = (await told(cookie, { first: 1, after: first.pageInfo.endCursor })).notices;
    expect(next.nodes[0]!.id).not.toBe(first.nodes[0]!.id);
    expect(next.pageInfo.hasNextPage).toBe(false);
    const stranger = (await holderWithGrant()).cookie;
    await run(READ, { notices: [first.nodes[0]!.id] }, stranger);
    expect(
      (await app.graphql<{ node: null }>('query ($id: ID!) { node(id: $id) { id } }', { id: first.nodes[0]!.id }, stranger)).data.node,
    ).toBeNull();
    expect((await told(cookie)).unreadNotices).toBe(2);
    expect(await run(READ, { notices: [first.nodes[0]!.id] }, cookie)).toMatchObject({ viewer: { unreadNotices: 1 } });
    expect((await told(cookie, { unreadOnly: true })).notices.totalCount).toBe(1);
    expect(await run(READ, {}, cookie)).toMatchObject({ viewer: { unreadNotices: 0 }, userErrors: [] });
  });

  it('NOTE-3: e-mail can be switched off; without an account there is nothing to choose', async () => {
    const { cookie, grant } = await holderWithGrant();
    expect(await run(CHANNELS, { email: false }, cookie)).toMatchObject({ viewer: { noticeChannels: { email: false } }, userErrors: [] });
    await choose('declineGrant', 'DeclineGrantInput', grant, cookie);
    expect((await told(cookie)).notices.totalCount).toBe(1);
    const [queued] = await app.orm.em
      .fork()
      .execute<{ count: number }[]>(`select count(*)::int as count from mail m join notice n on n.id = m.notice_id where n.about = ?`, [
        Buffer.from(grant, 'base64url').toString(),
      ]);
    expect(queued!.count).toBe(0);
    const nobody = await personFor(app);
    expect(await run(CHANNELS, { email: false }, nobody.cookie)).toMatchObject({
      viewer: null,
      userErrors: [{ code: expect.any(String) }],
    });
    expect(await told(nobody.cookie)).toMatchObject({ unreadNotices: 0, noticeChannels: null, notices: { totalCount: 0 } });
  });

  it('NOTE-4: what came back is seen in the queue without name, address or words, told to its owner, and sent anew', async () => {
    const { who, cookie, grant } = await holderWithGrant();
    await app.orm.em.fork().execute(`update learning_account set email = 'bounce@example.lv' where id = ?`, [who.account.id]);
    await choose('declineGrant', 'DeclineGrantInput', grant, cookie);
    await deliver();
    expect((await told(cookie)).noticeChannels!.addressFails).toBe(true);
    const admin = await staff(app, Role.PLATFORM_ADMINISTRATOR);
    const { data } = await app.graphql<Mails>(MAILS, { filter: { status: ['BOUNCED', 'FAILED'] } }, admin.cookie);
    expect(data.consoleMails).toMatchObject({
      totalCount: 1,
      items: [{ kind: 'CHOICE_MADE', accountNumber: who.account.number, status: 'BOUNCED', attempts: 1, failure: 'SMTP 550 RCPT TO' }],
    });
    expect(JSON.stringify(data)).not.toContain('bounce@');
    const id = data.consoleMails.items[0]!.id;
    await app.orm.em.fork().execute(`update learning_account set email = 'right@example.lv' where id = ?`, [who.account.id]);
    expect(await run(RETRY, { mails: [id] }, admin.cookie)).toEqual({ mails: [{ id, status: 'QUEUED', attempts: 0 }], userErrors: [] });
    expect((await deliver()).map(({ to }) => to)).toContain('right@example.lv');
    // what was sent stays sent
    expect(await run(RETRY, { mails: [id] }, admin.cookie)).toEqual({ mails: [], userErrors: [] });
    expect((await told(cookie)).noticeChannels!.addressFails).toBe(false);
    expect(await run(RETRY, { mails: [] }, admin.cookie)).toMatchObject({ userErrors: [{ code: 'INVALID', path: ['mails'] }] });
  });

  it('NOTE-1, FUND-25: a day before a window opens those who put its programmes aside are told, once', async () => {
    const source = await w.source({
      rules: { applications: { windows: [{ from: '2026-11-23T09:30:00Z', until: '2026-12-01T09:30:00Z' }] } },
    });
    const who = await w.resident();
    const cookie = await sessionFor(app, who.person.id);
    const programme = await w.programme({ fundingSources: [source] });
    await app.orm.em.fork().execute('insert into favourite (account_id, programme_id) values (?, ?)', [who.account.id, programme.id]);
    const announce = () => announceWindows({ em: app.orm.em.fork(), clock: app.clock });
    app.clock.set(new Date('2026-11-22T09:00:00Z'));
    expect(await announce()).toBe(0);
    app.clock.set(new Date('2026-11-22T10:00:00Z'));
    expect(await announce()).toBe(1);
    expect(await announce()).toBe(0);
    const [notice] = (await told(cookie)).notices.nodes;
    expect(notice).toMatchObject({ kind: 'WINDOW_OPENS', stepUrl: '/konts/izlase' });
    expect(notice!.paragraphs[0]).toBe('Applications open on 23 November 2026 at 11:30.');
  });
});
