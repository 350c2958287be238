import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { createLog } from '../../../shared/log.ts';
import { killInTheMiddle } from '../../../testing/kill-in-the-middle.ts';
import { moneyWorld, type MoneyWorld, type Resident } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { type Mailbox, startMailbox } from '../../platform/mailbox/mailbox.ts';
import { type Mailer, smtpMailer } from '../../platform/mailbox/mailer.ts';
import { NoticeKind } from './notice-kind.enum.ts';
import { type NewNotice, notify } from './notify.ts';
import { sendMail } from './send-mail.ts';

const NOW = new Date('2026-11-22T10:00:00Z');

describe('the outbox of e-mails', () => {
  let database: TestDatabase;
  let mailbox: Mailbox;
  let mailer: Mailer;
  let w: MoneyWorld;
  const clock = settableClock(NOW);
  beforeAll(async () => {
    database = await testDatabase();
    mailbox = await startMailbox();
    mailer = smtpMailer({ url: mailbox.url, from: 'STARS <zinas@stars.example>' });
    w = moneyWorld(database.orm, clock);
  });
  afterAll(async () => {
    mailer.close();
    await mailbox.close();
    await database.close();
  });
  beforeEach(async () => {
    clock.set(NOW);
    await em().execute('delete from mail');
    await em().execute('delete from notice');
  });

  const em = () => database.orm.em.fork();
  const parts = (given: { mailer?: Mailer } = {}) => ({
    em: em(),
    clock,
    log: createLog('silent'),
    mailer,
    publicUrl: 'https://stars.example',
    ...given,
  });
  const notice = ({ account }: Resident, key: string, more: Partial<NewNotice> = {}): NewNotice => ({
    key,
    accountId: account.id,
    kind: NoticeKind.APPLICATION_STATUS,
    about: null,
    title: { lv: 'Pieteikums apstiprināts', en: 'Application approved' },
    paragraphs: [{ lv: 'Mācību iestāde tevi uzņēma grupā.', en: 'The provider has accepted you.' }],
    step: { label: { lv: 'Apskati pieteikumu', en: 'See the application' }, url: { lv: '/konts', en: '/en/account' } },
    ...more,
  });
  const tell = (...notices: NewNotice[]) => em().transactional((own) => notify(own as never, clock.now(), notices));
  const states = async () =>
    (
      await em().execute<{ status: string; attempts: number; failure: string | null }[]>(
        'select status, attempts, failure from mail order by id',
      )
    ).map(({ status, attempts, failure }) => [status, attempts, failure]);
  const arrivedFor = (key: string) => mailbox.letters().filter(({ text }) => text.includes(key));
  async function resident(email: string | null, locale = 'LV', byEmail = true): Promise<Resident> {
    const who = await w.resident();
    await em().execute('update learning_account set email = ?, notice_locale = ?, notices_by_email = ? where id = ?', [
      email,
      locale,
      byEmail,
      who.account.id,
    ]);
    return who;
  }

  it('NOTE-1, NOTE-4: a notice goes out once, in the language of the person, as text and as HTML', async () => {
    const [latvian, english] = [await resident('laura@example.lv'), await resident('john@example.com', 'EN')];
    expect(await tell(notice(latvian, 'a'), notice(english, 'b'))).toBe(2);
    expect(await tell(notice(latvian, 'a'))).toBe(0);
    expect(await sendMail(parts())).toEqual({ sent: 2, failed: 0, dropped: 0 });
    expect(await sendMail(parts())).toEqual({ sent: 0, failed: 0, dropped: 0 });
    const [first, second] = [...mailbox.letters()].sort((a, b) => (a.to < b.to ? 1 : -1));
    expect(first).toMatchObject({
      to: 'laura@example.lv',
      from: expect.stringContaining('zinas@stars.example'),
      subject: 'Pieteikums apstiprināts',
    });
    expect(first!.text).toContain('Mācību iestāde tevi uzņēma grupā.');
    expect(first!.text).toContain('Apskati pieteikumu:\nhttps://stars.example/konts\n');
    expect(first!.html).toContain('<html lang="lv">');
    expect(second).toMatchObject({ to: 'john@example.com', subject: 'Application approved' });
    expect(second!.text).toContain('https://stars.example/en/account');
    expect(first!.messageId).toMatch(/^<[0-9a-f-]{36}@stars\.example>$/);
    expect(await states()).toEqual([
      ['SENT', 1, null],
      ['SENT', 1, null],
    ]);
  });

  it('NOTE-4: an event that was rolled back tells nobody', async () => {
    const who = await resident('laura@example.lv');
    await em()
      .transactional(async (own) => {
        await notify(own as never, clock.now(), [notice(who, 'never')]);
        throw new Error('the event did not happen');
      })
      .catch(() => {});
    expect(await states()).toEqual([]);
  });

  it('NOTE-3: who switched e-mail off gets only what the law wants delivered; without an address there is the account alone', async () => {
    const off = await resident('off@example.lv', 'LV', false);
    await tell(
      notice(off, 'chosen', { kind: NoticeKind.GRANT_RECEIVED }),
      notice(off, 'required'),
      notice(await resident(null), 'nowhere'),
    );
    expect(await states()).toHaveLength(1);
    const [kept] = await em().execute<{ count: number }[]>('select count(*)::int as count from notice');
    expect(kept!.count).toBe(3);
  });

  it('NOTE-4: an address that does not exist is recorded as a bounce, with a code and nothing personal', async () => {
    await tell(notice(await resident('bounce@example.lv'), 'x'));
    expect(await sendMail(parts())).toMatchObject({ failed: 1 });
    expect(await states()).toEqual([['BOUNCED', 1, 'SMTP 550 RCPT TO']]);
  });

  it('NOTE-4: what is refused for now is tried again after growing pauses, and given up in the end', async () => {
    await tell(notice(await resident('later@example.lv'), 'x'));
    await sendMail(parts());
    expect(await states()).toEqual([['QUEUED', 1, 'SMTP 451 RCPT TO']]);
    expect(await sendMail(parts())).toMatchObject({ failed: 0 });
    for (let day = 1; day <= 12; day++) {
      clock.set(new Date(NOW.getTime() + day * 86_400_000));
      await sendMail(parts());
    }
    expect(await states()).toEqual([['FAILED', 9, 'SMTP 451 RCPT TO']]);
  });

  it('NOTE-4: while no mail server answers, everything waits', async () => {
    for (let count = 0; count < 30; count++) await tell(notice(await resident(`who${count}@example.lv`), `k${count}`));
    const away = smtpMailer({ url: 'smtp://127.0.0.1:9', from: 'STARS <zinas@stars.example>' });
    await sendMail(parts({ mailer: away }));
    away.close();
    const after = await states();
    expect(after.filter(([status]) => status === 'QUEUED')).toHaveLength(30);
    expect(after.filter(([, attempts]) => attempts === 0)).toHaveLength(10);
    clock.set(new Date(NOW.getTime() + 60_000));
    expect(await sendMail(parts())).toMatchObject({ sent: 30 });
  });

  it('NOTE-4, FUND-24: while applications are decided, e-mails wait for the next run', async () => {
    await tell(notice(await resident('laura@example.lv'), 'x'));
    expect(await sendMail({ ...parts(), isBusy: () => true })).toEqual({ sent: 0, failed: 0, dropped: 0 });
    expect(await states()).toEqual([['QUEUED', 0, null]]);
    expect(await sendMail({ ...parts(), isBusy: () => false })).toMatchObject({ sent: 1 });
  });

  it('NOTE-4: two senders at once send each e-mail once', async () => {
    for (let count = 0; count < 60; count++)
      await tell(notice(await resident(`two${count}@example.lv`), `two${count}`, { paragraphs: [{ lv: `divi-${count}.`, en: '' }] }));
    const done = await Promise.all([sendMail(parts()), sendMail(parts()), sendMail(parts())]);
    expect(done.reduce((sum, { sent }) => sum + sent, 0)).toBe(60);
    for (let count = 0; count < 60; count++) expect(arrivedFor(`divi-${count}.`)).toHaveLength(1);
  });

  it('NOTE-4: a sender killed in the middle loses nothing; only what was on its way at that moment may come twice, with one Message-ID', async () => {
    const MANY = 300;
    const who = await resident('crash@example.lv');
    await tell(
      ...Array.from({ length: MANY }, (_, count) => notice(who, `crash${count}`, { paragraphs: [{ lv: `avarija-${count}.`, en: '' }] })),
    );
    const crashed = () => arrivedFor('avarija-').length;
    expect(await killInTheMiddle(['send-mail', database.url, NOW.toISOString(), mailbox.url], () => crashed() >= 80)).toBe(true);
    expect(crashed()).toBeLessThan(MANY);
    // the dead sender still has its claims; after the lease they are anybody's
    await sendMail(parts());
    expect((await states()).filter(([status]) => status === 'SENDING').length).toBeLessThanOrEqual(20);
    clock.set(new Date(NOW.getTime() + 11 * 60_000));
    await sendMail(parts());
    expect((await states()).every(([status]) => status === 'SENT')).toBe(true);
    let twice = 0;
    for (let count = 0; count < MANY; count++) {
      const letters = arrivedFor(`avarija-${count}.`);
      expect(letters.length).toBeGreaterThanOrEqual(1);
      expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
      twice += letters.length - 1;
    }
    expect(twice).toBeLessThanOrEqual(20);
  });

  it('NOTE-2: a reminder that is not true any more is not sent', async () => {
    const who = await resident('laura@example.lv');
    const grant = await w.grant(who, await w.round(await w.source(), { chooseBy: '2026-12-22' }));
    const reminder = notice(who, 'r', { kind: NoticeKind.MONEY_REMINDER, about: `Grant:${grant.id}`, mailUntil: '2026-12-22' });
    await tell(reminder);
    await em().execute(`update training_grant set status = 'CARRIED_OVER', choose_by = '2027-06-22' where id = ?`, [grant.id]);
    expect(await sendMail(parts())).toEqual({ sent: 0, failed: 0, dropped: 1 });
    expect(await states()).toEqual([['DROPPED', 1, 'NOT_TRUE_ANY_MORE']]);
  });

  it('NOTE-1: nobody is asked to confirm a place that they have confirmed or given up meanwhile', async () => {
    const group = await w.group();
    const told = async (status: string, holdsPlace: boolean) => {
      const who = await resident('anna@example.lv');
      const [application] = await em().execute<{ id: string }[]>(
        `insert into application (number, account_id, group_id, status, price_cents, submitted_at, decision, holds_place) values (?, ?, ?, ?, 0, ?, '[]', ?) returning id`,
        [`P-${who.account.number}`, who.account.id, group.id, status, NOW, holdsPlace],
      );
      await tell(notice(who, `freed ${status}`, { kind: NoticeKind.PLACE_FREED, about: `Application:${application!.id}` }));
    };
    await told('WAITLISTED', true);
    await told('SUBMITTED', true);
    await told('WITHDRAWN', false);
    await sendMail(parts());
    expect(await states()).toEqual([
      ['SENT', 1, null],
      ['DROPPED', 1, 'NOT_TRUE_ANY_MORE'],
      ['DROPPED', 1, 'NOT_TRUE_ANY_MORE'],
    ]);
  });

  it('ACC-15, NOTE-1: nothing goes to a closed account, and nothing about a day that has passed', async () => {
    const closed = await resident('closed@example.lv');
    await tell(notice(closed, 'x'), notice(await resident('late@example.lv'), 'y', { mailUntil: '2026-11-21' }));
    await em().execute('update learning_account set closed_at = now() where id = ?', [closed.account.id]);
    await sendMail(parts());
    expect(await states()).toEqual([
      ['DROPPED', 1, 'ACCOUNT_CLOSED'],
      ['DROPPED', 1, 'TOO_LATE'],
    ]);
  });
});
