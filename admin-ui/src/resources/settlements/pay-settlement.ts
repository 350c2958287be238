import { graphql } from '../../gql/index.ts';

export const PAY = graphql(`
  mutation PaySettlement_Pay($input: PaySettlementInput!, $locale: Locale) {
    paySettlement(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }
  }
`);
