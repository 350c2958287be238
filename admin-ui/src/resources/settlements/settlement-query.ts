import type { NodeOf } from '../../api/node-of.ts';
import { graphql } from '../../gql/index.ts';
import type { SettlementShow_SettlementQuery } from '../../gql/graphql.ts';

export const SETTLEMENT = graphql(`
  query SettlementShow_Settlement($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on Settlement {
        id number month status step
        provider { id name }
        fundingSource { id code shortName(locale: $locale) }
        earned { cents } takenBack { cents } total { cents } stopped { cents } payable { cents }
        openObjections confirmedBy confirmedAt approvedBy approvedAt payBy paidOn paymentReference paidBy
        stops { ...SettlementShow_Stop }
        lines { ...SettlementShow_Line }
        transfers { ...LedgerLines_Transfer }
      }
    }
  }
  fragment SettlementShow_Stop on PaymentStop {
    id scope reason placedBy placedAt outcome finding endedBy endedAt
  }
  fragment SettlementShow_Line on SettlementLine {
    id kind at explanation(locale: $locale) earlierStatement
    amount { cents } takenBack { cents }
    objection objectedBy objectedAt answer answeredBy answeredAt
    stop { ...SettlementShow_Stop }
    application { id number programme { id title(locale: $locale) } group { id code } }
    transfer { id }
  }
`);

export type Settlement = NodeOf<SettlementShow_SettlementQuery>;
export type SettlementLine = Settlement['lines'][number];
export type PaymentStop = Settlement['stops'][number];

/** Lines still come and go: neither approved nor stopped after the approval. */
export function takesLines({ status, payable }: Pick<Settlement, 'status' | 'payable'>): boolean {
  return status === 'OPEN' || (status === 'ON_HOLD' && !payable);
}
