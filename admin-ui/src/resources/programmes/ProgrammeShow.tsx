import { Box, Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Panel } from '../../components/Panel.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { ShowFor } from '../../guessers/ShowFor.tsx';
import { GroupsOf } from '../groups/GroupsOf.tsx';
import { CreateGroupLink } from '../groups/CreateGroupLink.tsx';
import { UnitCostPanel } from './UnitCostPanel.tsx';
import { listPath } from '../../resource-path.ts';

const FIELDS = [
  'provider',
  'kind',
  'mode',
  'hours',
  'practiceHours',
  'creditPoints',
  'price',
  'language',
  'sector',
  'digcompLevel',
  'digcompCompetences',
  'qualification',
  'fundingSources',
  'places',
  'participants',
  'publicRating',
  'summary',
  'sections',
  'finalTest',
  'document',
  'teachers',
  'website',
];

export function ProgrammeShow() {
  return (
    <ShowFor fields={FIELDS} beside={(record) => <StatusTag enumName="ProgrammeStatus" value={record.status} />}>
      <UnitCost />
      <Groups />
    </ShowFor>
  );
}

function UnitCost() {
  const programme = useRecordContext();
  return programme ? <UnitCostPanel programme={String(programme.id)} /> : null;
}

function Groups() {
  const translate = useTranslate();
  const programme = useRecordContext();
  if (!programme) return null;
  return (
    <Panel title={translate('programmes.groups')} actions={<CreateGroupLink programme={String(programme.id)} />} sx={{ marginTop: 2 }}>
      <GroupsOf filter={{ programme: programme.id }} />
      <Box sx={{ marginTop: 1.5, display: 'flex', gap: 3, flexWrap: 'wrap' }}>
        <Link component={RouterLink} to={listPath('applications', { programme: programme.id })}>
          {translate('programmes.applications')}
        </Link>
        <Link href={`/programmas/${programme.slug}`}>{translate('programmes.publicPage')}</Link>
      </Box>
    </Panel>
  );
}
