import type { NodeOf } from '../../api/node-of.ts';
import type { ClaimShow_ClaimQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const CLAIM = graphql(`
  query ClaimShow_Claim($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on Claim {
        id
        number
        kind
        status
        waitingFor
        schemeName(locale: $locale)
        item { code name(locale: $locale) }
        result
        achievedOn
        certificateNumber
        invoiceIssuer
        invoiceNumber
        month
        daysInTraining
        cost { cents currency }
        recognised { cents currency }
        pays { cents currency }
        submittedAt
        decidedAt
        rulesVersion
        whatHappensNext(locale: $locale)
        nextBy
        missingEvidence
        askedFor(locale: $locale)
        hasBankAccount
        paidOn
        paymentReference
        paidTo
        canBeDecided
        canBeReopened
        account { id number person { givenName familyName } }
        fundingSource { id code shortName(locale: $locale) }
        application { id number programme { id title(locale: $locale) } group { startsOn endsOn } }
        evidence { file kind name mediaType size addedAt url alsoIn }
        decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }
        timeline { at actor(locale: $locale) from to reason(locale: $locale) }
        transfers { ...LedgerLines_Transfer }
      }
    }
  }
`);

export type ClaimDetail = NodeOf<ClaimShow_ClaimQuery>;

export const NEXT = graphql(`
  query ClaimShow_Next($after: ID) {
    nextClaimToDecide(after: $after) { id number }
  }
`);
