export const words = {
  resources: {
    'search-synonyms': {
      name_zero: 'sinonīmu kopu',
      name_one: 'Sinonīmu kopa',
      name_other: 'Meklēšanas sinonīmi',
      fields: {
        id: 'Numurs',
        terms: 'Vārdi, ko meklētājs uzskata par vienu',
      },
    },
  },
  create: {
    'search-synonyms': 'Pievienot sinonīmus',
  },
  search: {
    'search-synonyms': 'Vārds',
  },
  help: {
    'search-synonyms': {
      terms: 'Vismaz divi vārdi vai vārdu savienojumi; pēc katra nospied Enter',
    },
  },
  synonyms: {
    lead: 'Meklētājs šos vārdus uzskata par vienu.',
    atLeastTwo: 'Vajag vismaz divus',
  },
};
