import { Box, Button, Checkbox, Table, TableBody, TableCell, TableFooter, TableHead, TableRow, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Money } from '../../components/Money.tsx';
import type { PayoutCreate_ToPayQuery } from '../../gql/graphql.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { isDay } from '../../inputs/day-text.ts';
import { today } from '../../inputs/riga-time.ts';
import { showPath } from '../../resource-path.ts';
import { Month } from '../claims/Month.tsx';
import { PAY } from './payout-query.ts';

type Payment = PayoutCreate_ToPayQuery['claimsToPay'][number];

/** Everything that can be paid is chosen to begin with; the total follows the choice. */
export function PayoutForm({ payments }: { payments: readonly Payment[] }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [paidOn, setPaidOn] = useState<string | null>(today());
  const [reference, setReference] = useState('');
  const [key, setKey] = useState<string | null>(null);
  const { start, isRunning, error } = useAction(PAY, {
    done: 'payouts.recorded',
    inForm: true,
    onDone: ({ payClaims }) => payClaims.payout && navigate(showPath('payouts', payClaims.payout.id)),
  });
  const chosen = payments.filter(({ claim, iban }) => iban !== null && !left.has(claim.id));
  const total = { cents: chosen.reduce((sum, { amount }) => sum + amount.cents, 0) };
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const isReady = chosen.length > 0 && paidOn !== null && isDay(paidOn) && reference.trim() !== '';
  return (
    <>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={translate('payouts.waiting')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">{translate('payouts.pay')}</TableCell>
              <TableCell>{translate('resources.claims.fields.number')}</TableCell>
              <TableCell>{translate('resources.claims.fields.schemeName')}</TableCell>
              <TableCell>{translate('payouts.payee')}</TableCell>
              <TableCell>{translate('payouts.iban')}</TableCell>
              <TableCell align="right">{translate('resources.claims.fields.pays')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {payments.map(({ claim, payee, iban, amount }) => (
              <TableRow key={claim.id}>
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={iban !== null && !left.has(claim.id)}
                    disabled={iban === null}
                    onChange={(event) => choose(claim.id, event.target.checked)}
                    slotProps={{ input: { 'aria-label': `${translate('payouts.pay')}: ${claim.number}` } }}
                  />
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{claim.number}</TableCell>
                <TableCell>
                  {claim.schemeName}
                  {claim.month ? (
                    <>
                      , <Month value={claim.month} />
                    </>
                  ) : null}
                </TableCell>
                <TableCell>{payee}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                  {iban ? inFours(iban) : translate('payouts.noAccount')}
                </TableCell>
                <TableCell align="right">
                  <Money value={amount} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow sx={{ '& td': { fontSize: '1rem', color: 'text.primary', fontWeight: 640 } }}>
              <TableCell colSpan={5}>{translate('payouts.total', { smart_count: chosen.length })}</TableCell>
              <TableCell align="right">
                <Money value={total} />
              </TableCell>
            </TableRow>
          </TableFooter>
        </Table>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 14rem) minmax(0, 20rem) auto' },
          alignItems: 'start',
          marginTop: 2,
        }}
      >
        <DayField isRequired label={translate('resources.payouts.fields.paidOn')} value={paidOn} onChange={setPaidOn} />
        <TextField
          required
          label={translate('resources.payouts.fields.reference')}
          helperText={translate('payouts.referenceHelp')}
          value={reference}
          onChange={(event) => setReference(event.target.value)}
        />
        <Button
          variant="contained"
          disabled={!isReady}
          sx={{ justifySelf: 'start', marginTop: { sm: 1.25 } }}
          onClick={() => setKey(newIdempotencyKey())}
        >
          {translate('payouts.markPaid')}
        </Button>
      </Box>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('payouts.markTitle', { smart_count: chosen.length })}
        action={translate('payouts.markPaid')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() =>
          key && paidOn && start({ claims: chosen.map(({ claim }) => claim.id), paidOn, reference: reference.trim(), idempotencyKey: key })
        }
      >
        <span>
          {translate('payouts.markExplained')} <Money value={total} sx={{ fontWeight: 640 }} />
        </span>
      </ConfirmDialog>
    </>
  );
}

/** As a bank prints it: easier to compare. */
function inFours(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1\u00a0');
}
