export const words = {
  resources: {
    'vocabulary-entries': {
      name_one: 'Vocabulary entry',
      name_other: 'Vocabularies',
      fields: {
        id: 'Number',
        vocabulary: 'Vocabulary',
        code: 'Code',
        name: 'Name',
        nameLv: 'Name in Latvian',
        nameEn: 'Name in English',
        parentCode: 'Parent code',
        position: 'Position',
        validFrom: 'Valid from',
        validUntil: 'Valid until',
      },
    },
  },
  create: {
    'vocabulary-entries': 'Add an entry',
  },
  search: {
    'vocabulary-entries': 'Name or code',
  },
  help: {
    'vocabulary-entries': {
      code: 'The code by which other systems know the entry',
      parentCode: 'The entry under which this one stands',
      position: 'Place in the list',
    },
  },
  enums: {
    Vocabulary: {
      SECTOR: 'Sectors',
      MUNICIPALITY: 'Municipalities',
      DIGCOMP_AREA: 'DigComp areas',
      DIGCOMP_COMPETENCE: 'DigComp competences',
      QUALIFICATION: 'Qualifications',
      LANGUAGE: 'Languages',
      NACE: 'Economic activities (NACE)',
    },
  },
};
