export const words = {
  resources: {
    'vocabulary-entries': {
      name_zero: 'klasifikatora ierakstu',
      name_one: 'Klasifikatora ieraksts',
      name_other: 'Klasifikatori',
      fields: {
        id: 'Numurs',
        vocabulary: 'Klasifikators',
        code: 'Kods',
        name: 'Nosaukums',
        nameLv: 'Nosaukums latviski',
        nameEn: 'Nosaukums angliski',
        parentCode: 'Augstākais kods',
        position: 'Kārta',
        validFrom: 'Spēkā no',
        validUntil: 'Spēkā līdz',
      },
    },
  },
  create: {
    'vocabulary-entries': 'Pievienot ierakstu',
  },
  search: {
    'vocabulary-entries': 'Nosaukums vai kods',
  },
  help: {
    'vocabulary-entries': {
      code: 'Kods, ar ko klasifikators zināms citām sistēmām',
      parentCode: 'Ieraksts, zem kura šis stāv',
      position: 'Kārta sarakstā',
    },
  },
  enums: {
    Vocabulary: {
      SECTOR: 'Mācību nozares',
      MUNICIPALITY: 'Pašvaldības',
      DIGCOMP_AREA: 'DigComp jomas',
      DIGCOMP_COMPETENCE: 'DigComp kompetences',
      QUALIFICATION: 'Kvalifikācijas',
      LANGUAGE: 'Valodas',
      NACE: 'Tautsaimniecības nozares (NACE)',
    },
  },
};
