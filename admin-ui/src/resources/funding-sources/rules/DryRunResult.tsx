import { Box, Link, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Instant } from '../../../components/Day.tsx';
import { Facts } from '../../../components/Facts.tsx';
import { NumberText } from '../../../guessers/NumberText.tsx';
import { formatMoneyInWords, formatNumber } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { changesPath } from '../../dry-run-changes/changes-path.ts';
import type { DryRun } from './use-dry-run.ts';

/** Figures that stand for a list of decisions, by the effect the list is narrowed by. */
const LISTED = {
  moreMoney: 'MORE',
  lessMoney: 'LESS',
  newlyEligible: 'ACCEPTED',
  noLongerEligible: 'REFUSED',
} as const;
const LISTED_NAMES = Object.keys(LISTED) as (keyof typeof LISTED)[];

/** What a dry run has found: in sentences, in figures that open to the decisions behind them, and by scheme. */
export function DryRunResult({ run }: { run: DryRun }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography>{run.inPlainWords}</Typography>
      {run.decisions > 0 ? (
        <Facts
          facts={[
            { label: translate('dryRun.decisions'), value: <NumberText value={run.decisions} /> },
            { label: translate('dryRun.unchanged'), value: <NumberText value={run.unchanged} /> },
            ...LISTED_NAMES.map((name) => ({ label: translate(`dryRun.${name}`), value: <ListedNumber run={run} name={name} /> })),
            ...(['gained', 'lost'] as const).map((name) => ({
              label: translate(`dryRun.${name}`),
              value: formatMoneyInWords(run[name].cents, locale),
            })),
            { label: translate('dryRun.amount'), value: <BeforeAndAfter before={run.amountBefore.cents} after={run.amountAfter.cents} /> },
          ]}
        />
      ) : null}
      {run.byScheme.length > 1 ? <BySchemes schemes={run.byScheme} /> : null}
      <Typography variant="caption" color="textSecondary" component="p">
        {translate('dryRun.by', { name: run.startedBy })} <Instant value={run.finishedAt ?? run.startedAt} />
        {run.madeBy.length > 0 ? `. ${translate('dryRun.compared', { versions: run.madeBy.join(', ') })}` : ''}
      </Typography>
    </Box>
  );
}

/** A figure that opens the decisions behind it; a plain nought where there are none. */
function ListedNumber({ run, name }: { run: DryRun; name: keyof typeof LISTED }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  if (run[name] === 0) return <NumberText value={0} />;
  const figure = formatNumber(run[name], locale);
  return (
    <Link
      component={RouterLink}
      to={changesPath(run.id, LISTED[name])}
      aria-label={`${figure}. ${translate('dryRun.listed', { label: translate(`dryRun.${name}`) })}`}
      sx={{ fontVariantNumeric: 'tabular-nums lining-nums' }}
    >
      {figure}
    </Link>
  );
}

function BeforeAndAfter({ before, after }: { before: number; after: number }) {
  const locale = useLocale() as LocaleCode;
  return (
    <>
      {formatMoneyInWords(before, locale)} → {formatMoneyInWords(after, locale)}
    </>
  );
}

/** Who would gain and lose under each scheme. */
function BySchemes({ schemes }: { schemes: DryRun['byScheme'] }) {
  const translate = useTranslate();
  return (
    <Box component="section">
      <Typography variant="h3">{translate('dryRun.byScheme')}</Typography>
      {schemes.map((scheme) => (
        <Box key={scheme.schemeCode} sx={{ paddingBlock: 1, borderTop: 1, borderColor: 'divider' }}>
          <Typography sx={{ fontWeight: 640 }}>{scheme.name}</Typography>
          <Facts
            facts={[
              ...(['decisions', ...LISTED_NAMES] as const)
                .filter((name) => name === 'decisions' || scheme[name] > 0)
                .map((name) => ({ label: translate(`dryRun.${name}`), value: <NumberText value={scheme[name]} /> })),
              {
                label: translate('dryRun.sum'),
                value: <BeforeAndAfter before={scheme.amountBefore.cents} after={scheme.amountAfter.cents} />,
              },
            ]}
          />
        </Box>
      ))}
    </Box>
  );
}
