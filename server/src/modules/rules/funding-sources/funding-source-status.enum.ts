import { registerEnumType } from 'type-graphql';

export enum FundingSourceStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  CLOSED = 'CLOSED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(FundingSourceStatus, { name: 'FundingSourceStatus', description: 'Life of a funding source (FUND-1).' });
