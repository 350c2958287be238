export default {
  askForAtMostIds: 'Vienā reizē var prasīt ne vairāk kā {mostIds} id.',
} as const;
