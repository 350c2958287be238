import { Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Panel } from '../../components/Panel.tsx';
import { ShowFor } from '../../guessers/ShowFor.tsx';
import { listPath } from '../../resource-path.ts';
import { useMay } from '../../access/use-may.ts';
import { GroupsOf } from '../groups/GroupsOf.tsx';
import { RecordAccreditationButton } from './RecordAccreditationButton.tsx';

const FIELDS = [
  'registrationNumber',
  'description',
  'website',
  'email',
  'phone',
  'address',
  'municipality',
  'places',
  'programmeCount',
  'publicRating',
  'accreditation',
  'qualityLinks',
];

export function ProviderShow() {
  return (
    <ShowFor fields={FIELDS} actions={<Accreditation />}>
      <Groups />
    </ShowFor>
  );
}

function Accreditation() {
  const provider = useRecordContext();
  const mayRecord = useMay('recordAccreditation');
  return provider && mayRecord ? <RecordAccreditationButton provider={String(provider.id)} /> : null;
}

function Groups() {
  const translate = useTranslate();
  const mayRead = useMay('consoleLedgerTransfers');
  const provider = useRecordContext();
  if (!provider) return null;
  return (
    <Panel title={translate('providers.groups')} sx={{ marginTop: 2 }}>
      <GroupsOf filter={{ provider: provider.id }} />
      <Link
        component={RouterLink}
        to={listPath('programmes', { provider: [provider.id] })}
        sx={{ display: 'inline-block', marginTop: 1.5 }}
      >
        {translate('providers.programmes')}
      </Link>
      {mayRead ? (
        <Link
          component={RouterLink}
          to={`/ledger-transfers/statement/${encodeURIComponent(String(provider.id))}`}
          sx={{ display: 'inline-block', marginTop: 1.5, marginLeft: 3 }}
        >
          {translate('statement.open')}
        </Link>
      ) : null}
    </Panel>
  );
}
