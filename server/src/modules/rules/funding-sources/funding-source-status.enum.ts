import { registerEnumType } from 'type-graphql';

export enum FundingSourceStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  CLOSED = 'CLOSED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(FundingSourceStatus, {
  name: 'FundingSourceStatus',
  description: 'Life of a funding source (FUND-1).',
  valuesConfig: {
    DRAFT: { description: 'Being set up; only staff see it.' },
    PUBLISHED: { description: 'Open to the public.' },
    CLOSED: { description: 'Takes no more applications; what is under way goes on.' },
    ARCHIVED: { description: 'Put away; its page and history stay.' },
  },
});
