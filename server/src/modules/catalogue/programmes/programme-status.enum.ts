import { registerEnumType } from 'type-graphql';

export enum ProgrammeStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  PAST = 'PAST',
}
registerEnumType(ProgrammeStatus, {
  name: 'ProgrammeStatus',
  description: 'DRAFT is seen by its provider only; PUBLISHED is in the catalogue; PAST keeps its page but takes no applications.',
});
