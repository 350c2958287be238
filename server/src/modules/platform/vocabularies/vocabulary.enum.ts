import { registerEnumType } from 'type-graphql';

export enum Vocabulary {
  SECTOR = 'SECTOR',
  MUNICIPALITY = 'MUNICIPALITY',
  DIGCOMP_AREA = 'DIGCOMP_AREA',
  DIGCOMP_COMPETENCE = 'DIGCOMP_COMPETENCE',
  QUALIFICATION = 'QUALIFICATION',
  LANGUAGE = 'LANGUAGE',
  NACE = 'NACE',
}
registerEnumType(Vocabulary, {
  name: 'Vocabulary',
  description: 'Which list of words an entry belongs to.',
  valuesConfig: {
    SECTOR: { description: 'Branches of the economy.' },
    MUNICIPALITY: { description: 'Municipalities of Latvia.' },
    DIGCOMP_AREA: { description: 'Areas of the European digital competence framework.' },
    DIGCOMP_COMPETENCE: { description: 'Competences of the European digital competence framework.' },
    QUALIFICATION: { description: 'Professional qualifications.' },
    LANGUAGE: { description: 'Languages of training.' },
    NACE: { description: 'Economic activities (NACE), for the sector of an employer.' },
  },
});
