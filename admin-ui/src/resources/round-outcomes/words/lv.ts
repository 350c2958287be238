export const words = {
  resources: {
    'round-outcomes': {
      name_zero: 'kārtas iznākumu',
      name_one: 'Kārtas iznākums',
      name_other: 'Kārtas iznākumi',
      fields: {
        id: 'Numurs',
        round: 'Kārta',
        allocationRound: 'Kārta',
        accountNumber: 'Konta numurs',
        reason: 'Iemesls',
        label: 'Iemesls',
        amount: 'Summa',
        isForecast: 'Aprēķins, nevis izpilde',
      },
    },
  },
  search: {
    'round-outcomes': 'Konta numurs',
  },
  enums: {
    RoundOutcomeReason: {
      NEW: 'Jauns lietotājs',
      FIRST_GRANT_IN_PREVIOUS_ROUND: 'Pirmais piešķīrums bija iepriekšējā kārtā',
      EVERYONE: 'Kārta paredzēta visiem',
      ALREADY_GIVEN: 'Šajā kārtā jau ir piešķirts',
      NO_CHOICE: 'Par iepriekšējo piešķīrumu nav izdarīta izvēle',
      STILL_LEARNING: 'Vēl mācās par iepriekšējo piešķīrumu',
      INTERRUPTED: 'Mācības ir pārtrauktas',
      AT_CAP: 'Sasniegts lielākais atļautais piešķīrums',
      NOT_IN_POPULATION: 'Kārta nav paredzēta šai grupai',
      NOT_IN_TARGET_GROUP: 'Neatbilst mērķa grupai',
      FACT_UNKNOWN: 'Vēl nav zināms, vai atbilst mērķa grupai',
      BUDGET_EXHAUSTED: 'Budžets ir izsmelts',
    },
  },
};
