import { registerEnumType } from 'type-graphql';

export enum FactOrigin {
  REGISTER = 'REGISTER',
  SELF_DECLARED = 'SELF_DECLARED',
  TEST = 'TEST',
  PLATFORM = 'PLATFORM',
}
registerEnumType(FactOrigin, { name: 'FactOrigin', description: 'Where a fact came from.' });
