import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { uuids } from '../../../shared/uuids.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { RetryMailsInput } from './notice.inputs.ts';
import { say } from './words/index.gen.ts';

const MOST = 100;

/** Puts e-mails that came back or were given up into the queue anew, with all attempts before them (NOTE-4). What was sent stays sent. */
export async function retryMails(ctx: Context, { mails }: RetryMailsInput): Promise<string[]> {
  if (mails.length === 0 || mails.length > MOST) throw new Invalid(['mails'], say.choose1ToEMails({ most: MOST }));
  const ids = mails.flatMap((id) => localId('Mail', id) ?? []);
  return inTransaction(ctx.em, async (em) => {
    const queued = await em.execute<{ id: string }[]>(
      `update mail set status = 'QUEUED', attempts = 0, send_after = ? where id = any(?::uuid[]) and status in ('BOUNCED', 'FAILED') returning id`,
      [ctx.clock.now(), uuids(ids)],
    );
    await audit(
      ctx,
      queued.map(({ id }) => ({ action: 'retryMail', subject: `Mail:${id}` })),
      em,
    );
    return queued.map(({ id }) => id);
  });
}
