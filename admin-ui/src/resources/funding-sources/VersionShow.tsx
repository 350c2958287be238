import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { type NodeOf, nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Day, Instant } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PlainWords } from '../../components/PlainWords.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { graphql } from '../../gql/index.ts';
import type { VersionShow_VersionQuery } from '../../gql/graphql.ts';
import { Differences } from './rules/Differences.tsx';
import { DryRunPanel } from './rules/DryRunPanel.tsx';

const VERSION = graphql(`
  query VersionShow_Version($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on FundingSourceVersion {
        id number status effectiveFrom createdAt createdBy publishedAt publishedBy
        inPlainWords(locale: $locale)
        differences(locale: $locale)
        dryRun { id }
      }
    }
  }
`);

type Version = NodeOf<VersionShow_VersionQuery>;

/** A version as it was published; it never changes again. */
export function VersionShow() {
  const { id = '', versionId = '' } = useParams();
  const query = useQuery(VERSION, { id: versionId });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(version) => <VersionView version={version} source={id} />}
    </QueryState>
  );
}

function VersionView({ version, source }: { version: Version; source: string }) {
  const translate = useTranslate();
  return (
    <>
      <PageHead
        title={translate('rules.version', { number: version.number })}
        back={{ to: `/funding-sources/${encodeURIComponent(source)}/show?part=rules`, label: translate('rules.toSource') }}
        beside={<StatusTag enumName="VersionStatus" value={version.status} />}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 24rem' }, alignItems: 'start' }}>
        <Panel title={translate('rules.reading')}>
          <PlainWords sentences={version.inPlainWords} />
        </Panel>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Panel title={translate('rules.facts')}>
            <Facts
              facts={[
                { label: translate('rules.effectiveFrom'), value: <Day value={version.effectiveFrom} /> },
                { label: translate('rules.begun'), value: <Instant value={version.createdAt} /> },
                { label: translate('rules.begunBy'), value: version.createdBy },
                { label: translate('rules.published'), value: <Instant value={version.publishedAt} /> },
                { label: translate('rules.publishedBy'), value: version.publishedBy },
              ]}
            />
          </Panel>
          <Panel title={translate('rules.differencesFromActive')}>
            <Differences sentences={version.differences} isFirst={version.number === 1} />
          </Panel>
          {version.dryRun ? <DryRunPanel version={version.id} mayRun={false} /> : null}
        </Box>
      </Box>
    </>
  );
}
