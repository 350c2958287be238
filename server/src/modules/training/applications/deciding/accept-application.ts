import type { Context } from '../../../../context.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { AcceptApplicationInput } from '../application.inputs.ts';
import { changeApplication } from '../change-application.ts';
import { WrongStatus } from '../errors.ts';
import { mayDecideOn } from '../may-touch-application.ts';
import { moveApplication } from '../move-application.ts';
import { say } from '../words/index.gen.ts';

/** The provider takes the applicant into the group (APP-5). Place and money are held since the application. */
export function acceptApplication(ctx: Context, input: AcceptApplicationInput): Promise<string> {
  return changeApplication(ctx, {
    mutation: 'acceptApplication',
    input,
    isAllowed: (application) => mayDecideOn(ctx, application),
    async work(em, application) {
      // received, but place and money are not decided yet
      if (application.decidedAt === null) throw new WrongStatus(application.status);
      await moveApplication(em, application, {
        to: ApplicationStatus.APPROVED,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: say.theProviderHasAcceptedYouInto,
      });
    },
  });
}
