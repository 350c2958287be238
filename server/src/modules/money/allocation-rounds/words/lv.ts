export default {
  theRoundNeedsANameOfUp: 'Kārtai vajag nosaukumu līdz 200 zīmēm.',
  theChooseByDateMustLieAfter: 'Izvēles termiņam jābūt pēc kārtas dienas.',
  theUseByDateMustNotLie: 'Mācības jāpabeidz izvēles termiņā vai vēlāk.',
  theWindowClosesAfterItOpens: 'Pieteikšanās beidzas pēc tam, kad tā sākas.',
  onThatDayTheRules: 'Šajā dienā avota noteikumos piešķīruma nav.',
  stepsDraft: 'Vispirms apskati, ko kārta darītu.',
  stepsPreviewed: 'Kārtu vispirms apstiprina finanšu speciālists.',
  stepsApproved: 'Kārta jau ir apstiprināta.',
  stepsRunning: 'Kārta jau notiek.',
  stepsDone: 'Kārta jau ir notikusi.',
  somebodyOtherThanWhoMadeTheRound: 'Kārtu apstiprina cits cilvēks, nevis tas, kurš to izveidoja.',
  theRoundWasEnteredByVersion:
    'Kārta ievadīta pēc noteikumu {enteredBy}. versijas, bet tās dienā spēkā ir {inForce}. versija. Vispirms atjauno kārtu.',
  theRoundNeeds: 'Kārtai vajag {requested}, bet budžetā ir {available}.',
  theSourceHasARound: 'Šim avotam šajā dienā jau ir kārta.',
  youMadeARoundOfGrants:
    'Tu izveidoji piešķīrumu kārtu, kas vēl nav apstiprināta. Ka to apstiprina cits cilvēks, var atcelt kāds cits vai pēc apstiprināšanas.',
  theRulesInForceOnTheDay: 'Noteikumos, kas ir spēkā kārtas dienā, piešķīruma vairs nav.',
  moreNotInTargetGroup: 'Neatbilst mērķa grupai',
  moreFactUnknown: 'Vēl nav zināms, vai atbilst mērķa grupai',
  moreBudgetExhausted: 'Budžets ir izsmelts',
} as const;
