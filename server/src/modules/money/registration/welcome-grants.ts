import type { Context } from '../../../context.ts';
import type { Translation } from '../../../shared/translation.ts';
import { joinOpenRounds } from '../grants/giving/join-open-rounds.ts';
import { euros, type Words } from '../../platform/words/words.ts';
import { loadFundingSource } from '../../rules/funding-sources/load-funding-sources.ts';
import { say } from './words/index.gen.ts';

/**
 * Somebody whose registration is complete joins the rounds whose window is still open (FUND-9), and is told what came of it.
 * The account stands whatever happens here: a round that fails is logged, and tried again with the next change of the profile.
 */
export async function welcomeGrants(ctx: Context, accountId: string): Promise<Words[]> {
  try {
    const sentences: Words[] = [];
    for (const { isEntitled, reason, amountCents, fundingSourceId } of await joinOpenRounds(ctx, accountId)) {
      const source = await loadFundingSource(ctx, fundingSourceId);
      if (!source) continue;
      if (isEntitled) sentences.push(say.youHaveBeenGranted({ bothWays: bothWays(source.name), amount: euros(amountCents) }));
      else if (reason === 'FACT_UNKNOWN') sentences.push(say.theMoneyComesOnceRegistersConfirm({ bothWays: bothWays(source.name) }));
    }
    return sentences;
  } catch (error) {
    ctx.log.error({ err: error, reference: ctx.requestId }, 'joining the open rounds failed');
    return [];
  }
}

function bothWays({ lv, en }: Translation): Words {
  return { lv, en: en || lv };
}
