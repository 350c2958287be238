export default {
  theTrainingWasStopped: 'Mācības ir apturētas. Rezervētā nauda ir atgriezta, un tu vari izvēlēties citas mācības.',
  theGroupWasCancelled: 'Grupa ir atcelta. Rezervētā nauda ir atgriezta, un tu vari izvēlēties citu grupu.',
} as const;
