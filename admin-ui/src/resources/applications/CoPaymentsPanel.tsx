import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { Day } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Money } from '../../components/Money.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Tag } from '../../components/StatusTag.tsx';
import { formatPercent } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import type { ApplicationDetail } from './application-query.ts';
import { CancelCoPaymentButton } from './CancelCoPaymentButton.tsx';
import { RecordCoPaymentButton } from './RecordCoPaymentButton.tsx';

/** What was paid to the provider besides the scheme: by whom, how much, what remains (FUND-16). */
export function CoPaymentsPanel({ application }: { application: ApplicationDetail }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const mayRecord = useMay('recordCoPayment') && !['REJECTED', 'WAITLISTED'].includes(application.status);
  return (
    <Panel
      title={translate('coPayments.title')}
      lead={translate('coPayments.lead')}
      actions={mayRecord ? <RecordCoPaymentButton application={application.id} leftCents={application.coPaymentLeft.cents} /> : undefined}
    >
      <Facts
        facts={[
          { label: translate('coPayments.due'), value: <Money value={application.coPayment} /> },
          { label: translate('coPayments.paid'), value: <Money value={application.coPaid} /> },
          { label: translate('coPayments.left'), value: <Money value={application.coPaymentLeft} sx={{ fontWeight: 640 }} /> },
          ...application.coPaymentShares.map(({ payer, amount, shareBasisPoints }) => ({
            label: translate(`enums.CoPayer.${payer}`),
            value: (
              <>
                <Money value={amount} /> ({formatPercent(shareBasisPoints, locale)})
              </>
            ),
          })),
        ]}
      />
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, marginTop: 1.5, padding: 0 }}>
        {application.coPayments.map((payment) => (
          <Box
            component="li"
            key={payment.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              justifyContent: 'space-between',
              gap: 1,
              paddingBlock: 0.75,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <span>
              <Day value={payment.paidOn} /> · {translate(`enums.CoPayer.${payment.payer}`)} ·{' '}
              <Money value={payment.amount} sx={payment.cancelledAt ? { textDecoration: 'line-through' } : {}} />
              {payment.document ? ` · ${payment.document}` : ''}{' '}
              {payment.cancelledAt ? <Tag tone="quiet">{translate('coPayments.cancelled')}</Tag> : null}
              {payment.cancelledBecause ? (
                <Typography variant="caption" component="div" color="textSecondary">
                  {payment.cancelledBecause}
                </Typography>
              ) : null}
            </span>
            {mayRecord && !payment.cancelledAt ? <CancelCoPaymentButton id={payment.id} /> : null}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
