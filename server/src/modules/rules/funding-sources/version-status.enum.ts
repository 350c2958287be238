import { registerEnumType } from 'type-graphql';

export enum VersionStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(VersionStatus, {
  name: 'VersionStatus',
  description: 'A draft can change; a published version never does; a later one supersedes it.',
  valuesConfig: {
    DRAFT: { description: 'Being written; can change.' },
    PUBLISHED: { description: 'In force from its day on; never changes.' },
    SUPERSEDED: { description: 'A later version took its place.' },
  },
});
