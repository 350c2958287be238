import type { EntityManager } from '@mikro-orm/postgresql';
import type { Translation } from '../../../../shared/translation.ts';
import { GrantStatus } from '../../../money/grants/grant-status.enum.ts';
import { moveGrants } from '../../../money/grants/move-grant.ts';
import { statusWithoutMoney } from '../../../money/grants/status-without-money.ts';
import { euros } from '../../../platform/words/words.ts';
import type { Cause } from '../cause-of.ts';
import type { HeldApplication } from '../hold-application.ts';
import { type Earning, earned } from '../let-know.ts';
import { bySource, grantsBehind, holdGrantsBehind, originsOf } from './origins.ts';
import { say } from '../words/index.gen.ts';

/** The training was completed: the provider has earned the whole reservation, of each source in its own statement. */
export async function earn(em: EntityManager, application: HeldApplication, explanation: Translation, cause: Cause): Promise<void> {
  const origins = await originsOf(em, application);
  await holdGrantsBehind(em, application, origins);
  await earnFrom(em, application, 'COMPLETED', bySource(origins), explanation, cause);
  for (const grant of await grantsBehind(em, application, origins)) {
    // what was lost with another training stays lost (FUND-11)
    if (grant.availableCents === 0 && grant.status !== GrantStatus.FORFEITED)
      await moveGrants(em, [grant.id], statusWithoutMoney(grant, GrantStatus.SPENT));
  }
}

/** A line in the statement of each source, always in the same order of sources, so that nobody waits in a circle. */
export async function earnFrom(
  em: EntityManager,
  application: HeldApplication,
  kind: Earning['kind'],
  shares: ReadonlyMap<string, number>,
  explanation: Translation,
  cause: Cause,
): Promise<void> {
  const { id: applicationId, providerId } = application;
  const all = [...shares.values()].reduce((total, cents) => total + cents, 0);
  for (const fundingSourceId of [...shares.keys()].sort()) {
    const amountCents = shares.get(fundingSourceId)!;
    if (amountCents === 0) continue;
    await earned.tell(em, {
      applicationId,
      providerId,
      fundingSourceId,
      kind,
      amountCents,
      explanation: amountCents === all ? explanation : ofTwoSources(explanation, amountCents, all),
      ...cause,
    });
  }
}

function ofTwoSources({ lv, en }: Translation, cents: number, all: number): Translation {
  return say.twoSourcesPay({ lv: { lv, en: en ?? lv }, cents: euros(cents), all: euros(all) });
}
