import type { Context } from '../../../../context.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { WithdrawApplicationInput } from '../application.inputs.ts';
import { causeOf } from '../cause-of.ts';
import { isDueToBegin } from '../application-moves.ts';
import { changeApplication } from '../change-application.ts';
import { hasBegun } from '../errors.ts';
import { isHandledBy, isOwn } from '../may-touch-application.ts';
import { moveApplication } from '../move-application.ts';
import { possibleText } from '../../../../shared/check-text.ts';
import { giveBack } from '../reserved-money/give-back.ts';
import { say } from '../words/index.gen.ts';

/**
 * The person steps back before the training (APP-12): the whole reservation returns to where it came from, the place to who is next.
 * Agency or provider record it for a person who told them so (APP-18); the timeline names who did.
 */
export function withdrawApplication(ctx: Context, input: WithdrawApplicationInput): Promise<string> {
  const reason = possibleText(['reason'], input.reason, 500);
  return changeApplication(ctx, {
    mutation: 'withdrawApplication',
    input,
    isAllowed: (application) => isOwn(ctx, application) || isHandledBy(ctx, application),
    async work(em, application) {
      // the day decides, not the minute in which the platform writes down that the training has begun
      if (isDueToBegin(application, ctx.clock.today())) throw hasBegun();
      await moveApplication(em, application, {
        to: ApplicationStatus.WITHDRAWN,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: withdrawnWords(reason),
      });
      await giveBack(em, application, causeOf(ctx, 'WITHDRAWN'));
    },
  });
}

function withdrawnWords(reason: string | null): Translation {
  const base = say.base;
  return reason ? say.reason({ base, reason }) : base;
}
