import { registerEnumType } from 'type-graphql';

export enum ProgrammeSort {
  RELEVANCE = 'RELEVANCE',
  START_DATE = 'START_DATE',
  PRICE_ASC = 'PRICE_ASC',
  PRICE_DESC = 'PRICE_DESC',
  HOURS_ASC = 'HOURS_ASC',
  RATING = 'RATING',
  TITLE = 'TITLE',
  POPULARITY = 'POPULARITY',
  NEWEST = 'NEWEST',
}
registerEnumType(ProgrammeSort, {
  name: 'ProgrammeSort',
  description: 'Order of the catalogue (CAT-5). RELEVANCE puts the best match of a search first, and without a search the earliest start.',
  valuesConfig: {
    RELEVANCE: { description: 'The best match of the search first; without a search the earliest start.' },
    START_DATE: { description: 'The earliest start first.' },
    PRICE_ASC: { description: 'The cheapest first.' },
    PRICE_DESC: { description: 'The dearest first.' },
    HOURS_ASC: { description: 'The shortest first.' },
    RATING: { description: 'The best rated first.' },
    TITLE: { description: 'By title.' },
    POPULARITY: { description: 'The most applied for first.' },
    NEWEST: { description: 'The latest added first.' },
  },
});
