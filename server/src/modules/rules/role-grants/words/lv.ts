export default {
  aRoleCanEndYesterday: 'Lomu var beigt, sākot ar vakardienu.',
  thisRoleIsNotYoursToGive: 'Šo lomu tu nevari piešķirt vai atņemt.',
  thisPersonHasThisRoleAlready: 'Šai personai šī loma jau ir.',
  youCannotEndYourOwnAdministratorRole: 'Savu administratora lomu nevar atņemt pats. Palūdz citam administratoram.',
  aRoleCanBeginTodayOrLater: 'Loma var sākties šodien vai vēlāk.',
  theLastDayIsBeforeTheFirst: 'Beigu datums ir pirms sākuma.',
  thisRoleIsNotBound: 'Šo lomu nesaista ar izglītības iestādi.',
  chooseAProvider: 'Izvēlies izglītības iestādi.',
  thisRoleIsNotBound2: 'Šo lomu nesaista ar finansējuma avotu.',
  thereIsAMistakeInThePersonal: 'Personas kodā ir kļūda. Pārbaudi ciparus.',
} as const;
