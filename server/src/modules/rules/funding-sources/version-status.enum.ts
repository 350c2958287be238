import { registerEnumType } from 'type-graphql';

export enum VersionStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(VersionStatus, {
  name: 'VersionStatus',
  description: 'A draft can change; a published version never does; a later one supersedes it.',
});
