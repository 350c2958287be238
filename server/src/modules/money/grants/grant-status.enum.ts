import { registerEnumType } from 'type-graphql';

export enum GrantStatus {
  ACTIVE = 'ACTIVE',
  CARRIED_OVER = 'CARRIED_OVER',
  SPENT = 'SPENT',
  LAPSED = 'LAPSED',
  DECLINED = 'DECLINED',
  FORFEITED = 'FORFEITED',
}
registerEnumType(GrantStatus, { name: 'GrantStatus', description: 'What became of a grant (FUND-10).' });
