import { registerEnumType } from 'type-graphql';

export enum StopScope {
  LINE = 'LINE',
  STATEMENT = 'STATEMENT',
  PROVIDER = 'PROVIDER',
}
registerEnumType(StopScope, {
  name: 'StopScope',
  description: 'How much is not paid while something is checked: one line, one statement, or everything the source owes to the provider.',
  valuesConfig: {
    LINE: { description: 'One line.' },
    STATEMENT: { description: 'The whole statement.' },
    PROVIDER: { description: 'Everything the source owes to the provider.' },
  },
});
