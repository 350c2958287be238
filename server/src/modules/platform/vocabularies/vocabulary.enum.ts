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
registerEnumType(Vocabulary, { name: 'Vocabulary', description: 'Which list of words an entry belongs to.' });
