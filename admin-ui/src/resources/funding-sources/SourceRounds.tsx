import AddOutlined from '@mui/icons-material/AddOutlined';
import { Button, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { Day } from '../../components/Day.tsx';
import { Money } from '../../components/Money.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { formatDateInWords, formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { showPath } from '../../resource-path.ts';
import { plannedRounds } from '../allocation-rounds/planned-rounds.ts';
import type { FundingSourceDetail } from './source-query.ts';

const COLUMNS = ['name', 'roundOn', 'chooseBy', 'useBy', 'amount', 'status'] as const;

export function SourceRounds({ source }: { source: FundingSourceDetail }) {
  const translate = useTranslate();
  const mayCreate = useMay('createAllocationRound');
  const locale = useLocale() as LocaleCode;
  const planned = plannedRounds(source.activeVersion?.rules, source.rounds);
  const rounds = source.rounds.toSorted((one, other) => (one.roundOn < other.roundOn ? 1 : -1));
  return (
    <Panel
      title={translate('sources.part.rounds')}
      lead={translate('rounds.lead')}
      actions={
        mayCreate ? (
          <Button
            component={RouterLink}
            to={`/allocation-rounds/create?fundingSource=${encodeURIComponent(source.id)}`}
            variant="outlined"
            startIcon={<AddOutlined />}
          >
            {translate('create.allocation-rounds')}
          </Button>
        ) : undefined
      }
    >
      {planned.length > 0 ? (
        <Typography sx={{ marginBottom: 2 }}>
          {translate('rounds.planned')}{' '}
          {planned.map((round) => `${formatDateInWords(round.roundOn, locale)}, ${formatMoneyInWords(round.cents, locale)}`).join('; ')}.
        </Typography>
      ) : null}
      {rounds.length === 0 ? (
        <Typography color="textSecondary">{translate('rounds.none')}</Typography>
      ) : (
        <Table size="small">
          <TableHead>
            <TableRow>
              {COLUMNS.map((column) => (
                <TableCell key={column} align={column === 'amount' ? 'right' : 'left'}>
                  {translate(`resources.allocation-rounds.fields.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rounds.map((round) => (
              <TableRow key={round.id} hover>
                <TableCell>
                  <Link component={RouterLink} to={showPath('allocation-rounds', round.id)} sx={{ fontWeight: 640 }}>
                    {round.name}
                  </Link>
                </TableCell>
                <TableCell>
                  <Day value={round.roundOn} />
                </TableCell>
                <TableCell>
                  <Day value={round.chooseBy} />
                </TableCell>
                <TableCell>
                  <Day value={round.useBy} />
                </TableCell>
                <TableCell align="right">
                  <Money value={round.amount} />
                </TableCell>
                <TableCell>
                  <StatusTag enumName="RoundStatus" value={round.status} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
}
