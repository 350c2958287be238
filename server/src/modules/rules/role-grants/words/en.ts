import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  aRoleCanEndYesterday: 'A role can end yesterday at the earliest.',
  thisRoleIsNotYoursToGive: 'This role is not yours to give or to take.',
  thisPersonHasThisRoleAlready: 'This person has this role already.',
  youCannotEndYourOwnAdministratorRole: 'You cannot end your own administrator role. Ask another administrator.',
  aRoleCanBeginTodayOrLater: 'A role can begin today or later.',
  theLastDayIsBeforeTheFirst: 'The last day is before the first.',
  thisRoleIsNotBound: 'This role is not bound to a provider.',
  chooseAProvider: 'Choose a provider.',
  thisRoleIsNotBound2: 'This role is not bound to a funding source.',
  thereIsAMistakeInThePersonal: 'There is a mistake in the personal code. Check the digits.',
} as const satisfies In<typeof lv>;
