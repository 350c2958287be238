import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Instant } from '../../../components/Day.tsx';
import { Money } from '../../../components/Money.tsx';
import { listPath, showPath } from '../../../resource-path.ts';
import { inOrder, type TrailStep } from './trail-layout.ts';

/** The same as a table: every movement from the funder to the payment, and how much of it is the money that is followed. */
export function TrailTable({ steps }: { steps: readonly TrailStep[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={translate('trail.table')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.ledger-transfers.fields.at')}</TableCell>
            <TableCell>{translate('trail.what')}</TableCell>
            <TableCell align="right">{translate('trail.part')}</TableCell>
            <TableCell align="right">{translate('trail.whole')}</TableCell>
            <TableCell align="right">{translate('trail.stays')}</TableCell>
            <TableCell>{translate('trail.from')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {inOrder(steps).map((step) => (
            <Row key={step.key} step={step} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Row({ step }: { step: TrailStep }) {
  const translate = useTranslate();
  const { transfer, part, stays, hidden, hiddenAmount, direction } = step;
  const isReturn = transfer.credit.kind === 'BUDGET' && transfer.debit.kind !== 'EXTERNAL';
  const further = direction === 'BACKWARD' ? transfer.debit : transfer.credit;
  return (
    <TableRow selected={direction === 'START'} aria-current={direction === 'START' ? 'true' : undefined}>
      <TableCell sx={{ verticalAlign: 'top' }}>
        <Instant value={transfer.at} />
      </TableCell>
      <TableCell sx={{ verticalAlign: 'top', minWidth: '18rem' }}>
        {isReturn ? (
          <ReplayOutlined
            role="img"
            aria-label={translate('trail.return')}
            sx={{ color: 'warning.main', marginRight: 0.5, verticalAlign: 'middle' }}
          />
        ) : null}
        {transfer.sentence}
        {hidden > 0 ? (
          <Box sx={{ marginTop: 0.5 }}>
            {translate('trail.hidden', { smart_count: hidden })} <Money value={hiddenAmount} />.{' '}
            <Link component={RouterLink} to={listPath('ledger-transfers', { account: further.id })}>
              {translate('trail.showHidden')}
            </Link>
          </Box>
        ) : null}
      </TableCell>
      <TableCell align="right" sx={{ verticalAlign: 'top', fontWeight: 640 }}>
        <Money value={part} />
      </TableCell>
      <TableCell align="right" sx={{ verticalAlign: 'top' }}>
        <Money value={transfer.amount} />
      </TableCell>
      <TableCell align="right" sx={{ verticalAlign: 'top' }}>
        {stays.cents > 0 ? <Money value={stays} /> : null}
      </TableCell>
      <TableCell sx={{ verticalAlign: 'top' }}>
        <Link
          component={RouterLink}
          to={showPath('ledger-transfers', transfer.id)}
          aria-label={translate('trail.followOf', { number: transfer.sequence })}
        >
          {translate('trail.follow')}
        </Link>
      </TableCell>
    </TableRow>
  );
}
