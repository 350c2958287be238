import { useEffect } from 'react';
import { type NodeOf, nodeOf } from '../../../api/node-of.ts';
import { useQuery } from '../../../api/use-query.ts';
import { graphql } from '../../../gql/index.ts';
import type { UseDryRun_VersionQuery } from '../../../gql/graphql.ts';

const DRY_RUN = graphql(`
  query UseDryRun_Version($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on FundingSourceVersion {
        id
        dryRun {
          id status processed toProcess isOutOfDate madeBy startedBy startedAt finishedAt
          decisions unchanged moreMoney lessMoney noLongerEligible newlyEligible amountBefore { cents } amountAfter { cents } gained { cents } lost { cents } inPlainWords(locale: $locale)
          byScheme { schemeCode name(locale: $locale) decisions moreMoney lessMoney newlyEligible noLongerEligible amountBefore { cents } amountAfter { cents } }
        }
      }
    }
  }
`);

export type DryRun = NonNullable<NodeOf<UseDryRun_VersionQuery>['dryRun']>;

const WHILE_RUNNING = 700;

/** The last dry run of a version, read again and again while it runs, and whenever the draft has been saved anew. */
export function useDryRun(version: string | null, savedAt: Date | null) {
  const query = useQuery(
    DRY_RUN,
    { id: version ?? '' },
    { enabled: version !== null, every: (answer) => (nodeOf(answer)?.dryRun?.status === 'RUNNING' ? WHILE_RUNNING : false) },
  );
  const { refetch } = query;
  useEffect(() => {
    if (version !== null && savedAt !== null) void refetch();
  }, [version, savedAt, refetch]);
  return query;
}
