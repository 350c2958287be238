import { Link, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { StatusTag } from '../../components/StatusTag.tsx';
import { graphql } from '../../gql/index.ts';
import { ReferenceLink } from '../../guessers/FieldFor.tsx';
import { ListPage } from '../../list/ListPage.tsx';
import { versionPath } from '../funding-sources/version-path.ts';

const DRY_RUN = graphql(`
  query DryRunChangeList_DryRun($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on DryRun {
        id
        inPlainWords(locale: $locale)
        version { id number status fundingSource { id shortName(locale: $locale) } }
      }
    }
  }
`);

interface Change {
  applicationNumber: string;
  application: { id: string } | null;
  effect: string;
}

/** The past decisions that a version tried would have changed (FUND-2). Reached from the figures of a dry run. */
export function DryRunChangeList() {
  const translate = useTranslate();
  return (
    <ListPage
      lead={translate('dryRun.changesLead')}
      canCreate={false}
      sort={{ field: 'applicationNumber', order: 'ASC' }}
      filters={['effect', 'schemeCode']}
      above={<OfDryRun />}
      columns={[
        {
          source: 'applicationNumber',
          render: ({ application, applicationNumber }: Change) =>
            application ? (
              <ReferenceLink resource="applications" record={{ id: application.id, number: applicationNumber }} />
            ) : (
              applicationNumber
            ),
        },
        { source: 'effect', render: ({ effect }: Change) => <StatusTag enumName="DryRunEffect" value={effect} /> },
        'before',
        'after',
        'scheme',
        'decidedOn',
        'rulesVersion',
      ]}
    />
  );
}

/** Which version was tried and what came of it, with the way back. */
function OfDryRun() {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const id = (filterValues?.dryRun as string | undefined) ?? '';
  const query = useQuery(DRY_RUN, { id }, { enabled: id !== '' });
  const dryRun = nodeOf(query.data);
  if (!dryRun) return null;
  const { version } = dryRun;
  return (
    <Typography sx={{ marginBottom: 1.5, maxWidth: '68ch' }}>
      <Link component={RouterLink} to={versionPath(version.fundingSource.id, version)}>
        {translate('dryRun.toVersion', { source: version.fundingSource.shortName, number: version.number })}
      </Link>
      {'. '}
      {dryRun.inPlainWords}
    </Typography>
  );
}
