import type { Context } from '../../../../context.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { rulesOfVersion } from '../../../rules/funding-sources/source-rules.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { RecordAttendanceInput } from '../application.inputs.ts';
import { isOlderNews, keepAttendance } from './keep-attendance.ts';
import { excludes, hoursHeld, usualAttendance } from './attendance-rule.ts';
import { causeOf } from '../cause-of.ts';
import { changeApplication } from '../change-application.ts';
import { settleEarlyEnd } from '../stepping-back/settle-early-end.ts';
import { WrongStatus } from '../errors.ts';
import { mayDecideOn } from '../may-touch-application.ts';
import { moveApplication } from '../move-application.ts';
import { say } from '../words/index.gen.ts';

/** The provider records what a learner has missed so far. Who has missed too much is struck off on that day (APP-11). */
export function recordAttendance(ctx: Context, input: RecordAttendanceInput): Promise<string> {
  return changeApplication(ctx, {
    mutation: 'recordAttendance',
    input,
    isAllowed: (application) => mayDecideOn(ctx, application),
    async work(em, application) {
      if (application.status !== ApplicationStatus.IN_TRAINING) throw new WrongStatus(application.status);
      if (input.hoursMissed < 0 || input.hoursMissed > application.programmeHours) {
        throw new Invalid(['hoursMissed'], say.hoursMissedMustBeFrom0({ programmeHours: application.programmeHours }));
      }
      const today = ctx.clock.today();
      const asOf = input.asOf ?? today;
      if (asOf > today || asOf < application.startsOn) throw new Invalid(['asOf'], say.theDayMustLieBetweenTheBeginning);
      await keepAttendance(em, application.id, asOf, input.hoursMissed, ctx.viewer!.personId);
      if (await isOlderNews(em, application.id, asOf)) return;
      await em.execute('update application set hours_missed = ? where id = ?', [input.hoursMissed, application.id]);
      application.hoursMissed = input.hoursMissed;
      const attendance =
        application.fundingSourceId && application.rulesVersion
          ? (await rulesOfVersion(em, application.fundingSourceId, application.rulesVersion)).attendance
          : usualAttendance;
      if (!excludes(input.hoursMissed, application.programmeHours, attendance)) return;
      await moveApplication(em, application, {
        to: ApplicationStatus.EXCLUDED,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: say.excludedOfHoursWereMissed({ hoursMissed: input.hoursMissed, programmeHours: application.programmeHours }),
      });
      const held = Math.max(hoursHeld(application, ctx.clock.today()), input.hoursMissed);
      await settleEarlyEnd(em, application, held - input.hoursMissed, causeOf(ctx, 'EXCLUDED'));
    },
  });
}
