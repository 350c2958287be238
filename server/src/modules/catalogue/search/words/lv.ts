export default {
  giveAtLeastTwoAndAtMost:
    'Vajag vismaz divus un ne vairāk kā {mostTerms} dažādus vārdus vai vārdkopas, katru ne garāku par {longestTerm} zīmēm.',
} as const;
