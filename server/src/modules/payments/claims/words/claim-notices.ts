import type { EntityManager } from '@mikro-orm/postgresql';
import type { Translation } from '../../../../shared/translation.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { type Words } from '../../../platform/words/words.ts';
import { NoticeKind } from '../../../people/notices/notice-kind.enum.ts';
import { notify } from '../../../people/notices/notify.ts';
import { moneyPage } from '../../../people/notices/pages.ts';
import type { ClaimStatus } from '../claim-moves.ts';
import { claimStatusWords } from './claim-words.ts';
import { say } from './index.gen.ts';

export interface ToldOfClaim {
  claimId: string;
  to: ClaimStatus;
  reason: Translation | null;
}

/** Tells people how their claims stand now (NOTE-1): what happened, why, and where to look. In the transaction of the change. */
export async function tellClaimants(em: EntityManager, at: Date, told: readonly ToldOfClaim[]): Promise<void> {
  if (told.length === 0) return;
  const rows = await em.execute<{ id: string; number: string; accountId: string }[]>(
    'select id, number, account_id as "accountId" from claim where id = any(?::uuid[])',
    [uuids(told.map(({ claimId }) => claimId))],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  await notify(
    em,
    at,
    told.map(({ claimId, to, reason }) => {
      const { number, accountId } = byId.get(claimId)!;
      return {
        key: `claim:${claimId}:${to}:${at.getTime()}`,
        accountId,
        kind: NoticeKind.APPLICATION_STATUS,
        about: `Claim:${claimId}`,
        title: say.claim({ number, claimStatus: claimStatusWords[to] }),
        paragraphs: reason ? [both(reason)] : [],
        step: { label: say.seeYourMoney, url: moneyPage },
      };
    }),
  );
}

function both({ lv, en }: Translation): Words {
  return { lv, en: en || lv };
}
