import type { Context } from '../../../../context.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { rulesOfVersion } from '../../../rules/funding-sources/source-rules.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { RecordCompletionInput } from '../application.inputs.ts';
import { completes, usualAttendance } from './attendance-rule.ts';
import { causeOf } from '../cause-of.ts';
import { changeApplication } from '../change-application.ts';
import { settleEarlyEnd } from '../stepping-back/settle-early-end.ts';
import { mayDecideOn } from '../may-touch-application.ts';
import { keepAttendance } from './keep-attendance.ts';
import { moveApplication } from '../move-application.ts';
import { earn } from '../reserved-money/earn.ts';
import { say } from '../words/index.gen.ts';

/**
 * The provider records the end of a training (APP-13). Who attended enough has completed, and the provider has earned the money;
 * who stayed to the end but attended too little has not: interrupted for attendance (APP-11, worked example 17).
 */
export function recordCompletion(ctx: Context, input: RecordCompletionInput): Promise<string> {
  return changeApplication(ctx, {
    mutation: 'recordCompletion',
    input,
    isAllowed: (application) => mayDecideOn(ctx, application),
    async work(em, application) {
      if (input.hoursAttended < 0 || input.hoursAttended > application.programmeHours) {
        throw new Invalid(['hoursAttended'], say.hoursAttendedMustBeFrom0({ programmeHours: application.programmeHours }));
      }
      if (input.completedOn < application.startsOn || input.completedOn > ctx.clock.today()) {
        throw new Invalid(['completedOn'], say.theDayOfCompletionMustLieAfter);
      }
      const attendance =
        application.fundingSourceId && application.rulesVersion
          ? (await rulesOfVersion(em, application.fundingSourceId, application.rulesVersion)).attendance
          : usualAttendance;
      const move = { at: ctx.clock.now(), actorId: ctx.viewer!.personId };
      await em.execute('update application set hours_missed = ? where id = ?', [
        application.programmeHours - input.hoursAttended,
        application.id,
      ]);
      await keepAttendance(em, application.id, input.completedOn, application.programmeHours - input.hoursAttended, ctx.viewer!.personId);
      if (completes(input.hoursAttended, application.programmeHours, attendance)) {
        await em.execute('update application set completed_on = ? where id = ?', [input.completedOn, application.id]);
        await moveApplication(em, application, {
          ...move,
          to: ApplicationStatus.COMPLETED,
          reason: say.trainingCompleted,
        });
        await earn(
          em,
          application,
          say.ofHoursAttended2({ hoursAttended: input.hoursAttended, programmeHours: application.programmeHours }),
          causeOf(ctx, 'COMPLETED'),
        );
      } else {
        const reason = say.reason2({ hoursAttended: input.hoursAttended, programmeHours: application.programmeHours });
        await moveApplication(em, application, { ...move, to: ApplicationStatus.INTERRUPTED, reason });
        await settleEarlyEnd(em, application, input.hoursAttended, causeOf(ctx, 'ATTENDANCE'));
      }
    },
  });
}
