import { registerEnumType } from 'type-graphql';

export enum ClaimResult {
  ACHIEVED = 'ACHIEVED',
  NOT_ACHIEVED = 'NOT_ACHIEVED',
  AWAITED = 'AWAITED',
}
registerEnumType(ClaimResult, {
  name: 'ClaimResult',
  description: 'How the exam or assessment ended, as the person says: passed, not passed, or not known yet (FUND-13).',
});
