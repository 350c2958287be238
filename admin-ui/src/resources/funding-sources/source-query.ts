import type { NodeOf } from '../../api/node-of.ts';
import { graphql } from '../../gql/index.ts';
import type { FundingSourceShow_SourceQuery } from '../../gql/graphql.ts';

export const SOURCE = graphql(`
  query FundingSourceShow_Source($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on FundingSource {
        id
        code
        status
        name(locale: $locale)
        shortName(locale: $locale)
        description(locale: $locale)
        whoCanApply(locale: $locale)
        howToApply(locale: $locale)
        institution(locale: $locale)
        contactEmail
        contactPhone
        eligibleFrom
        eligibleUntil
        programmeCount
        requiresFourEyes
        setup { step isDone isOptional inPlainWords(locale: $locale) }
        budget {
          total { cents } free { cents } granted { cents } reserved { cents } payable { cents } paid { cents } other { cents } lapsed { cents } forfeited { cents }
        }
        statistics { applications approved rejected started interrupted completed personsCompleted }
        activeVersion { id number effectiveFrom inPlainWords(locale: $locale) rules }
        versions { id number status effectiveFrom createdAt createdBy publishedAt publishedBy }
        rounds { id name(locale: $locale) roundOn chooseBy useBy status amount { cents } processed toProcess }
      }
    }
  }
`);

export type FundingSourceDetail = NodeOf<FundingSourceShow_SourceQuery>;
