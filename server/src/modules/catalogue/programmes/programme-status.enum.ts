import { registerEnumType } from 'type-graphql';

export enum ProgrammeStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  PAST = 'PAST',
}
registerEnumType(ProgrammeStatus, {
  name: 'ProgrammeStatus',
  description: 'DRAFT is seen by its provider only; PUBLISHED is in the catalogue; PAST keeps its page but takes no applications.',
  valuesConfig: {
    DRAFT: { description: 'Being written; its provider sees it.' },
    PUBLISHED: { description: 'In the catalogue.' },
    PAST: { description: 'Left the catalogue; keeps its page but takes no applications (CAT-13).' },
  },
});
