import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { JsonText } from '../../components/JsonText.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { graphql } from '../../gql/index.ts';
import { ListPage } from '../../list/ListPage.tsx';

const ENTRY = graphql(`
  query AuditEntryList_Entry($id: ID!) {
    node(id: $id) { ... on AuditEntry { id before after } }
  }
`);

/** Who did or saw what, when, from where and for which purpose; a row opens to the values before and after (ROLE-6). */
export function AuditEntryList() {
  return (
    <ListPage
      canCreate={false}
      rowLink={false}
      expand={<BeforeAndAfter />}
      sort={{ field: 'at', order: 'DESC' }}
      columns={['at', 'actor', 'role', 'action', 'subject', 'purpose', 'address']}
    />
  );
}

function BeforeAndAfter() {
  const translate = useTranslate();
  const id = String(useRecordContext()?.id ?? '');
  const query = useQuery(ENTRY, { id }, { enabled: id !== '' });
  return (
    <Box sx={{ padding: '0.5rem 0 1rem 2rem' }}>
      <QueryState query={query} read={(answer) => nodeOf(answer)}>
        {(entry) => {
          if (entry.before == null && entry.after == null)
            return <Typography color="text.secondary">{translate('audit.noValues')}</Typography>;
          return (
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
              {(['before', 'after'] as const).map((side) => (
                <div key={side}>
                  <Typography variant="h3" component="h3">
                    {translate(`resources.audit-entries.fields.${side}`)}
                  </Typography>
                  {entry[side] == null ? '–' : <JsonText value={entry[side]} />}
                </div>
              ))}
            </Box>
          );
        }}
      </QueryState>
    </Box>
  );
}
