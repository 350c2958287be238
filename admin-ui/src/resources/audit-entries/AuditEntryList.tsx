import { Box, Typography } from '@mui/material';
import { type RaRecord, useTranslate } from 'react-admin';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Instant } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { JsonText } from '../../components/JsonText.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { graphql } from '../../gql/index.ts';
import { ListPage } from '../../list/ListPage.tsx';

const ENTRY = graphql(`
  query AuditEntryList_Entry($id: ID!) {
    node(id: $id) { ... on AuditEntry { id before after } }
  }
`);

interface Row {
  action: string;
}

/** Who did or saw what, when, from where and for which purpose; a row opens to the values before and after (ROLE-6). */
export function AuditEntryList() {
  const translate = useTranslate();
  return (
    <ListPage
      canCreate={false}
      details={(entry) => ({ title: translate('audit.title'), content: <Entry entry={entry} /> })}
      columns={[
        'at',
        'actor',
        'role',
        { source: 'action', render: (row: Row) => <ActionText action={row.action} /> },
        'subject',
        'purpose',
        'address',
      ]}
    />
  );
}

/** What was done, in words; a new kind of action is shown by its code until it has some. */
function ActionText({ action }: { action: string }) {
  const translate = useTranslate();
  return translate(`audit.actions.${action}`, { _: action });
}

function Entry({ entry }: { entry: RaRecord }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.audit-entries.fields.${field}`);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Facts
        facts={[
          { label: label('at'), value: <Instant value={entry.at} /> },
          { label: label('actor'), value: entry.actor },
          { label: label('role'), value: entry.role && translate(`enums.Role.${entry.role}`) },
          { label: label('action'), value: <ActionText action={entry.action} /> },
          { label: label('subject'), value: entry.subject },
          { label: label('purpose'), value: entry.purpose },
          { label: label('address'), value: entry.address },
        ]}
      />
      <BeforeAndAfter id={String(entry.id)} />
    </Box>
  );
}

function BeforeAndAfter({ id }: { id: string }) {
  const translate = useTranslate();
  const query = useQuery(ENTRY, { id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(values) => {
        if (values.before === null && values.after === null)
          return <Typography color="textSecondary">{translate('audit.noValues')}</Typography>;
        return (['before', 'after'] as const).map((side) => (
          <div key={side}>
            <Typography variant="h3" component="h3" sx={{ marginBottom: 0.5 }}>
              {translate(`resources.audit-entries.fields.${side}`)}
            </Typography>
            {values[side] === null ? '–' : <JsonText value={values[side]} />}
          </div>
        ));
      }}
    </QueryState>
  );
}
