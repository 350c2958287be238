import { Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Panel } from '../../components/Panel.tsx';
import { ShowFor } from '../../guessers/ShowFor.tsx';
import { listPath } from '../../resource-path.ts';
import { GroupsOf } from '../groups/GroupsOf.tsx';

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
];

export function ProviderShow() {
  return (
    <ShowFor fields={FIELDS}>
      <Groups />
    </ShowFor>
  );
}

function Groups() {
  const translate = useTranslate();
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
    </Panel>
  );
}
