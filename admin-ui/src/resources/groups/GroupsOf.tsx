import { Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { type RaRecord, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Day } from '../../components/Day.tsx';
import { Waiting } from '../../components/QueryState.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { showPath } from '../../resource-path.ts';
import { Places } from './Places.tsx';

/** The groups of a programme or a provider, soonest first. */
export function GroupsOf({ filter }: { filter: Record<string, unknown> }) {
  const translate = useTranslate();
  const { data, isPending } = useGetList<RaRecord>('groups', {
    filter,
    sort: { field: 'startsOn', order: 'DESC' },
    pagination: { page: 1, perPage: 25 },
  });
  if (isPending) return <Waiting />;
  if (!data || data.length === 0) return <Typography color="textSecondary">{translate('groups.none')}</Typography>;
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {['code', 'startsOn', 'endsOn', 'placesTaken', 'status'].map((column) => (
            <TableCell key={column}>
              {column === 'placesTaken' ? translate('groups.places') : translate(`resources.groups.fields.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {data.map((group) => (
          <TableRow key={group.id} hover>
            <TableCell>
              <Link component={RouterLink} to={showPath('groups', String(group.id))} sx={{ fontWeight: 640 }}>
                {group.code}
              </Link>
            </TableCell>
            <TableCell>
              <Day value={group.startsOn} />
            </TableCell>
            <TableCell>
              <Day value={group.endsOn} />
            </TableCell>
            <TableCell>
              <Places taken={group.placesTaken} of={group.maximumSize} />
            </TableCell>
            <TableCell>
              <StatusTag enumName="GroupStatus" value={group.status} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
