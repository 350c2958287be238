import type { Context } from '../../../../context.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { words } from '../../../platform/words/words.ts';
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
        throw new Invalid(
          ['hoursAttended'],
          words('Apmeklēto stundu skaitam jābūt no 0 līdz {0}.', 'Hours attended must be from 0 to {0}.', application.programmeHours),
        );
      }
      if (input.completedOn < application.startsOn || input.completedOn > ctx.clock.today()) {
        throw new Invalid(['completedOn'], {
          lv: 'Pabeigšanas dienai jābūt pēc mācību sākuma un ne vēlāk kā šodien.',
          en: 'The day of completion must lie after the beginning and not in the future.',
        });
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
          reason: { lv: 'Mācības pabeigtas.', en: 'Training completed.' },
        });
        await earn(
          em,
          application,
          words('Apmeklētas {0} no {1} stundām.', '{0} of {1} hours attended.', input.hoursAttended, application.programmeHours),
          causeOf(ctx, 'COMPLETED'),
        );
      } else {
        const reason = words(
          'Mācības nav pabeigtas: apmeklētas {0} no {1} stundām.',
          'Not completed: {0} of {1} hours were attended.',
          input.hoursAttended,
          application.programmeHours,
        );
        await moveApplication(em, application, { ...move, to: ApplicationStatus.INTERRUPTED, reason });
        await settleEarlyEnd(em, application, input.hoursAttended, causeOf(ctx, 'ATTENDANCE'));
      }
    },
  });
}
