export default {
  thisListAlreadyHasAnEntry: 'Šajā sarakstā jau ir ieraksts ar tādu kodu. Izvēlies citu kodu.',
  aCodeCanHaveLetters: 'Kodā var būt burti, cipari, punkti un svītras.',
  anEntryCannotMoveToAnotherList: 'Ierakstu nevar pārcelt uz citu sarakstu.',
  theCodeCannotChange: 'Kodu nevar mainīt: uz to atsaucas citi ieraksti.',
} as const;
