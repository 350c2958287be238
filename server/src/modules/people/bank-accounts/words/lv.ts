export default {
  theAccountNumberIsNotRight: 'Konta numurs nav pareizs. Pārbaudi to savā internetbankā: tas sākas ar LV un tajā ir 21 zīme.',
  paymentsCannotGoToAnAccount: 'Uz šīs valsts kontu maksāt nevar. Norādi kontu Eiropā.',
  openALearningAccountFirst: 'Vispirms atver mācību kontu.',
} as const;
