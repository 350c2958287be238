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
        canBeWithdrawn
        canBeInterrupted
        whatHappensNext(locale: $locale)
        schemeCode
        schemeKind
        price { cents currency }
        paidByScheme { cents currency }
        reserved { cents currency }
        coPayment { cents currency }
        coPaid { cents currency }
        coPaymentLeft { cents currency }
        coPayments { id amount { cents currency } paidOn payer document cancelledAt cancelledBecause }
        coPaymentShares { payer amount { cents currency } shareBasisPoints }
        hoursMissed
        programme { id title(locale: $locale) hours provider { id name } }
        group { id code startsOn endsOn placesLeft }
        account { id number person { givenName familyName } }
        fundingSource { id code shortName(locale: $locale) }
        parts {
          fundingSource { id code shortName(locale: $locale) }
          schemeKind
          rulesVersion
          pays { cents currency }
          reserved { cents currency }
          decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }
        }
        appeal { isOpen inPlainWords(locale: $locale) }
        decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }
        timeline { at actor(locale: $locale) from to reason(locale: $locale) }
        explainedAmounts {
          fundingSource { id shortName(locale: $locale) }
          scheme(locale: $locale) rulesVersion rulesFrom calculation(locale: $locale) difference(locale: $locale)
          reserved { cents currency }
          facts { code sentence(locale: $locale) origin register readAt }
          reservedFrom { at label(locale: $locale) amount { cents currency } }
          later { at label(locale: $locale) amount { cents currency } }
        }
        transfers { ...LedgerLines_Transfer }
      }
    }
  }
`);

export type ApplicationDetail = NodeOf<ApplicationShow_ApplicationQuery>;

/** The provider has been told and has not answered yet (APP-5). */
export const TO_ACCEPT = ['SUBMITTED'];

/** Statuses from which an application can still be declined: before the first class. */
export const TO_REJECT = ['SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'ENROLLED'];
