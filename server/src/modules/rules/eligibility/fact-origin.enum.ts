import { registerEnumType } from 'type-graphql';

export enum FactOrigin {
  REGISTER = 'REGISTER',
  SELF_DECLARED = 'SELF_DECLARED',
  TEST = 'TEST',
  PLATFORM = 'PLATFORM',
}
registerEnumType(FactOrigin, {
  name: 'FactOrigin',
  description: 'Where a fact came from.',
  valuesConfig: {
    REGISTER: { description: 'Read from a state register.' },
    SELF_DECLARED: { description: 'Told by the person.' },
    TEST: { description: 'The result of a test.' },
    PLATFORM: { description: 'Known to the platform itself, such as earlier grants.' },
  },
});
