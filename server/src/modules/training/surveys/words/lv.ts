export default {
  youCanRateATrainingOnce: 'Mācības var novērtēt, kad tās ir pabeigtas.',
  chooseFromOneToFiveStars: 'Izvēlies no vienas līdz piecām zvaigznēm.',
  chooseFrom0To10: 'Izvēlies no 0 līdz 10.',
} as const;
