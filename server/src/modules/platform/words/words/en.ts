import type { In } from '../sentences.ts';
import type lv from './lv.ts';

export default {
  exactly: 'exactly {bound}',
  fromTo: '{from} to {to}',
  atLeast: 'at least {bound}',
  noMoreThan: 'no more than {bound}',
  any: 'any',
  oneOfKinds: 'one of {count} kinds',
  or: 'or',
  and: 'and',
} as const satisfies In<typeof lv>;
