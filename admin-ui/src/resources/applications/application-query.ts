import type { NodeOf } from '../../api/node-of.ts';
import { graphql } from '../../gql/index.ts';
import type { ApplicationShow_ApplicationQuery } from '../../gql/graphql.ts';

export const APPLICATION = graphql(`
  query ApplicationShow_Application($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on Application {
        id
        number
        status
        submittedAt
        receiptNumber
        waitlistNumber
        rulesVersion
        decidedBy
        nextBy
        whatHappensNext(locale: $locale)
        schemeCode
        schemeKind
        price { cents currency }
        paidByScheme { cents currency }
        reserved { cents currency }
        coPayment { cents currency }
        programme { id title(locale: $locale) provider { id name } }
        group { id code startsOn endsOn placesLeft }
        account { id number person { givenName familyName } }
        fundingSource { id code shortName(locale: $locale) }
        decision { code result sentence(locale: $locale) fact origin register readAt remedy(locale: $locale) }
        timeline { at actor from to reason(locale: $locale) }
        transfers { ...LedgerLines_Transfer }
      }
    }
  }
`);

export type ApplicationDetail = NodeOf<ApplicationShow_ApplicationQuery>;

/** Statuses in which the provider or the project manager still has to decide (APP-5). */
export const TO_DECIDE = ['SUBMITTED', 'WAITING_FOR_FACTS', 'APPROVED'];
