import { Alert, Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Instant } from '../../components/Day.tsx';
import { Money } from '../../components/Money.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatDate } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import type { ApplicationDetail } from './application-query.ts';

type Amount = ApplicationDetail['explainedAmounts'][number];
type Line = Amount['reservedFrom'][number];

/** How the reserved amount follows from price, rules and facts, and what became of it; a part for each source that pays (BEY-29). */
export function AmountExplained({ amounts }: { amounts: readonly Amount[] }) {
  const translate = useTranslate();
  if (amounts.length === 0) return null;
  return (
    <Panel title={translate('amountExplained.title')} lead={translate('amountExplained.lead')}>
      {amounts.map((amount, index) => (
        <Box key={amount.fundingSource.id} sx={index > 0 ? { marginTop: 2, paddingTop: 2, borderTop: 1, borderColor: 'line.strong' } : {}}>
          {amounts.length > 1 ? <Typography variant="h3">{amount.fundingSource.shortName}</Typography> : null}
          <Explained amount={amount} />
        </Box>
      ))}
    </Panel>
  );
}

function Explained({ amount }: { amount: Amount }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  return (
    <>
      <Typography sx={{ maxWidth: '68ch' }}>{amount.calculation}</Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {translate('amountExplained.version', {
          scheme: amount.scheme,
          version: amount.rulesVersion ?? '–',
          day: amount.rulesFrom ? formatDate(amount.rulesFrom, locale) : '–',
        })}
      </Typography>
      {amount.facts.map((fact) => (
        <Typography key={fact.code} variant="caption" color="textSecondary" component="p">
          {fact.sentence} {fact.register ?? (fact.origin ? translate(`enums.FactOrigin.${fact.origin}`) : '')}
          {fact.readAt ? (
            <>
              , <Instant value={fact.readAt} />
            </>
          ) : null}
        </Typography>
      ))}
      {amount.difference ? (
        <Alert severity="error" sx={{ marginTop: 1.5 }}>
          {amount.difference}
        </Alert>
      ) : null}
      <Lines title={translate('amountExplained.reservedFrom')} lines={amount.reservedFrom} total={amount.reserved} />
      {amount.later.length > 0 ? <Lines title={translate('amountExplained.later')} lines={amount.later} /> : null}
    </>
  );
}

/** Movements one under another, the amounts in a column; the sum below where it is one. */
function Lines({ title, lines, total }: { title: string; lines: readonly Line[]; total?: { cents: number } }) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ marginTop: 2 }}>
      <Typography variant="h3">{title}</Typography>
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {lines.map((line) => (
          <Box
            component="li"
            key={`${line.at} ${line.label} ${line.amount.cents}`}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '9.5rem minmax(0, 1fr) auto' },
              columnGap: 2,
              alignItems: 'baseline',
              paddingBlock: 0.75,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Typography component="span" color="textSecondary" sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
              <Instant value={line.at} />
            </Typography>
            <span>{line.label}</span>
            <Money value={line.amount} sx={{ textAlign: 'right' }} />
          </Box>
        ))}
      </Box>
      {total ? (
        <Box
          sx={{
            display: 'flex',
            justifyContent: 'space-between',
            gap: 2,
            paddingTop: 0.75,
            borderTop: 1,
            borderColor: 'line.strong',
            fontWeight: 640,
          }}
        >
          <span>{translate('amountExplained.reserved')}</span>
          <Money value={total} />
        </Box>
      ) : null}
    </Box>
  );
}
