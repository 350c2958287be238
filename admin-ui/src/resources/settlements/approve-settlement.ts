import { graphql } from '../../gql/index.ts';

export const APPROVE = graphql(`
  mutation ApproveSettlement_Approve($input: SettlementInput!, $locale: Locale) {
    approveSettlement(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }
  }
`);
