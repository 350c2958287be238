import ArrowForward from '@mui/icons-material/ArrowForward';
import { Box, Button, Collapse, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { LedgerLines_TransferFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Instant } from './Day.tsx';
import { Facts } from './Facts.tsx';
import { LedgerAccountLink } from './LedgerAccountLink.tsx';
import { Money } from './Money.tsx';

export const LEDGER_LINES_TRANSFER = graphql(`
  fragment LedgerLines_Transfer on LedgerTransfer {
    id
    sequence
    at
    kind
    amount { cents currency }
    debit { id kind label(locale: $locale) }
    credit { id kind label(locale: $locale) }
    reason
    reference
    actor
    sentence(locale: $locale)
  }
`);

interface LedgerLinesProps {
  transfers: readonly LedgerLines_TransferFragment[];
  /** Said when there are none. */
  none: string;
}

/** Money as lines of the ledger: a sentence each, which opens to the two accounts it moved between. */
export function LedgerLines({ transfers, none }: LedgerLinesProps) {
  if (transfers.length === 0) return <Typography color="textSecondary">{none}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {transfers.map((transfer) => (
        <LedgerLine key={transfer.id} transfer={transfer} />
      ))}
    </Box>
  );
}

function LedgerLine({ transfer }: { transfer: LedgerLines_TransferFragment }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', paddingBlock: 1 }}>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr auto', sm: '9.5rem 1fr auto auto' }, columnGap: 2, alignItems: 'baseline' }}
      >
        <Typography component="span" color="textSecondary" sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
          <Instant value={transfer.at} />
        </Typography>
        <span>{transfer.sentence}</span>
        <Money value={transfer.amount} sx={{ fontWeight: 640, textAlign: 'right' }} />
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          sx={{ minHeight: '1.75rem', justifySelf: 'end' }}
        >
          {translate(isOpen ? 'ledger.hideAccounts' : 'ledger.showAccounts')}
        </Button>
      </Box>
      <Collapse in={isOpen} id={id} unmountOnExit>
        <Box sx={{ marginTop: 1, padding: 1.5, backgroundColor: 'background.sunken', borderRadius: '0.375rem', display: 'grid', gap: 1.5 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <LedgerAccountLink account={transfer.debit} />
            <ArrowForward aria-label={translate('ledger.to')} role="img" sx={{ color: 'primary.main' }} />
            <LedgerAccountLink account={transfer.credit} />
          </Box>
          <Facts
            facts={[
              { label: translate('ledger.number'), value: String(transfer.sequence) },
              { label: translate('ledger.kind'), value: translate(`enums.TransferKind.${transfer.kind}`) },
              { label: translate('ledger.reason'), value: translate(`ledger.reasons.${transfer.reason}`, { _: transfer.reason }) },
              { label: translate('ledger.actor'), value: transfer.actor },
            ]}
          />
        </Box>
      </Collapse>
    </Box>
  );
}
