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
});
