export const words = {
  resources: {
    'search-synonyms': {
      name_one: 'Set of synonyms',
      name_other: 'Search synonyms',
      fields: {
        id: 'Number',
        terms: 'Words the search takes for one',
      },
    },
  },
  create: {
    'search-synonyms': 'Add synonyms',
  },
  search: {
    'search-synonyms': 'Word',
  },
  help: {
    'search-synonyms': {
      terms: 'At least two words or phrases; press Enter after each',
    },
  },
  synonyms: {
    lead: 'The search takes these words for one.',
    atLeastTwo: 'At least two are needed',
  },
};
