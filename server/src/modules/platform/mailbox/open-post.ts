import type { Config } from '../../../config.ts';
import { type Mailer, smtpMailer } from './mailer.ts';
import type { Mailbox } from './mailbox.ts';

export interface Post {
  mailer: Mailer;
  /** Where e-mail ends up when no mail server is set. */
  mailbox: Mailbox | undefined;
  close(): Promise<void>;
}

/** The mail server of the settings, or else an embedded mailbox that is loaded for nothing but demonstrations. */
export async function openPost({ smtpUrl, mailFrom }: Config): Promise<Post> {
  const mailbox = smtpUrl ? undefined : await (await import('./mailbox.ts')).startMailbox();
  const mailer = smtpMailer({ url: smtpUrl ?? mailbox!.url, from: mailFrom });
  return {
    mailer,
    mailbox,
    async close() {
      mailer.close();
      await mailbox?.close();
    },
  };
}
