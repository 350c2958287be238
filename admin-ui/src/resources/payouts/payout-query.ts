import { graphql } from '../../gql/index.ts';

export const SOURCES = graphql(`
  query PayoutCreate_Sources($locale: Locale) {
    consoleFundingSources(perPage: 100) { items { id code shortName(locale: $locale) } }
    consoleClaims(filter: { status: [APPROVED] }, perPage: 100) { items { id fundingSource { id } } }
  }
`);

export const TO_PAY = graphql(`
  query PayoutCreate_ToPay($fundingSource: String!, $locale: Locale) {
    claimsToPay(fundingSource: $fundingSource) {
      payee
      iban
      amount { cents currency }
      claim { id number kind month schemeName(locale: $locale) }
    }
  }
`);

export const PAY = graphql(`
  mutation PayoutCreate_Pay($input: PayClaimsInput!, $locale: Locale) {
    payClaims(input: $input) { payout { id number } userErrors { code message(locale: $locale) path } }
  }
`);

export const PAYOUT = graphql(`
  query PayoutShow_Payout($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on Payout {
        id
        number
        paidOn
        reference
        claimCount
        total { cents currency }
        recordedBy
        recordedAt
        fundingSource { id code shortName(locale: $locale) }
        claims { id number kind month pays { cents currency } paidTo account { number person { givenName familyName } } }
      }
    }
  }
`);
