import { createTransport } from 'nodemailer';

/** One e-mail, ready to be sent. */
export interface Message {
  /** The same at every attempt, so that a server that has it already can tell. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  language: 'lv' | 'en';
}

export interface Mailer {
  /** Resolves when the mail server has taken the message over; throws MailRefused when it has not. */
  send(message: Message): Promise<void>;
  close(): void;
}

/** Why a message was not taken over. */
export class MailRefused extends Error {
  /** For good: another attempt would end the same way. */
  readonly isFinal: boolean;
  /** No mail server could be reached at all: nobody else's mail would fare better. */
  readonly isOutage: boolean;
  constructor(code: string, kind: { isFinal: boolean; isOutage: boolean }) {
    super(code);
    this.isFinal = kind.isFinal;
    this.isOutage = kind.isOutage;
  }
}

const CONNECTIONS = 4;

/** Sends by SMTP over a few connections that stay open. */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ messageId, language, ...message }) {
      try {
        await transport.sendMail({
          ...message,
          from,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        });
      } catch (error) {
        throw refusal(error as { code?: string; responseCode?: number; command?: string });
      }
    },
    close: () => transport.close(),
  };
}

/** Only codes: the words of the other server may name the person. */
function refusal({ code, responseCode, command }: { code?: string; responseCode?: number; command?: string }): MailRefused {
  if (responseCode === undefined) return new MailRefused(code ?? 'UNKNOWN', { isFinal: false, isOutage: true });
  return new MailRefused(`SMTP ${responseCode} ${command ?? ''}`.trim(), { isFinal: responseCode >= 500, isOutage: false });
}
