import { registerEnumType } from 'type-graphql';
import type { AmountRule as Rule } from './expected-amount.ts';

/** How a scheme arrives at an amount, for programs. */
export const AmountRule: { readonly [Name in Rule]: Name } = {
  WHOLE_PRICE: 'WHOLE_PRICE',
  GRANTS: 'GRANTS',
  SHARE: 'SHARE',
  NO_MONEY: 'NO_MONEY',
};
registerEnumType(AmountRule, {
  name: 'AmountRule',
  description: 'How a scheme arrives at what it pays: the whole price, what is on the grants, a share of the price, or no money at all.',
  valuesConfig: {
    WHOLE_PRICE: { description: 'The whole price.' },
    GRANTS: { description: "What is on the person's grants, at most the price." },
    SHARE: { description: 'A share of the price.' },
    NO_MONEY: { description: 'Nothing: a licence is given instead.' },
  },
});
