export default {
  chooseWhoThePayer: 'Izvēlies, kas ir maksātājs.',
  theDayMustBeTodayOrLater: 'Dienai jābūt šodien vai vēlāk.',
  theAmountMustBeFrom001: 'Summai jābūt no 0,01 € līdz 100 000 €.',
  thereIsNoSuchAccountOrValid: 'Tāda konta vai derīga koda nav. Pārbaudi, ko cilvēks tev iedeva.',
  theCatalogueHasNoSuchProgramme: 'Tādas programmas katalogā nav.',
  stepsOffered: 'Solījums vēl nav pieņemts.',
  stepsAccepted: 'Solījums jau ir pieņemts.',
  stepsDeclined: 'Solījums jau ir noraidīts.',
  stepsEnded: 'Solījums jau ir beidzies.',
} as const;
