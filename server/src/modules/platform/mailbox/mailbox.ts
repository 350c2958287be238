import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** An e-mail as it arrived. */
export interface Letter {
  /** Its place in the order of arrival, from 1. */
  number: number;
  arrivedAt: Date;
  messageId: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

export interface Mailbox {
  /** smtp://… to send to. */
  url: string;
  /** The newest first; only so many are kept. */
  letters(): readonly Letter[];
  letter(number: number): Letter | undefined;
  close(): Promise<void>;
}

const KEPT = 500;
const LARGEST = 1_000_000;

/**
 * A mail server for demonstrations and tests: takes every message over real SMTP and keeps it to be read (NOTE-4).
 * To see failures, write to an address that begins with "bounce" (refused for good) or "later" (refused for now).
 */
export async function startMailbox(options: { port?: number } = {}): Promise<Mailbox> {
  const kept: Letter[] = [];
  let arrived = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST,
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('bounce')) done(smtpError(550, 'no such mailbox'));
      else if (address.startsWith('later')) done(smtpError(451, 'try again later'));
      else done();
    },
    onData(stream, session, done) {
      simpleParser(stream, { skipTextToHtml: true, skipImageLinks: true }).then(
        (mail) => {
          kept.unshift({
            number: ++arrived,
            arrivedAt: new Date(),
            messageId: mail.messageId ?? '',
            from: mail.from?.text ?? '',
            to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: typeof mail.html === 'string' ? mail.html : '',
          });
          kept.length = Math.min(kept.length, KEPT);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  // a sender that goes away in the middle is its own business
  server.on('error', () => {});
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', ready);
  });
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters: () => kept,
    letter: (number) => kept.find((letter) => letter.number === number),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
