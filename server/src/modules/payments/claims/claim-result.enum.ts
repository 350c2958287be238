import { registerEnumType } from 'type-graphql';

export enum ClaimResult {
  ACHIEVED = 'ACHIEVED',
  NOT_ACHIEVED = 'NOT_ACHIEVED',
  AWAITED = 'AWAITED',
}
registerEnumType(ClaimResult, {
  name: 'ClaimResult',
  description: 'How the exam or assessment ended, as the person says: passed, not passed, or not known yet (FUND-13).',
  valuesConfig: {
    ACHIEVED: { description: 'Passed: the certificate or a positive assessment is there.' },
    NOT_ACHIEVED: { description: 'Not passed; the cost is not returned.' },
    AWAITED: { description: 'Not known yet.' },
  },
});
