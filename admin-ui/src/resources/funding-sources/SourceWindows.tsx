import { Alert, Box, Link, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Bar } from '../../components/Bar.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { type TimelineEntry, Timeline } from '../../components/Timeline.tsx';
import type { SourceWindows_WindowsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { formatDateTime, formatNumber } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import type { NodeOf } from '../../api/node-of.ts';
import type { FundingSourceDetail } from './source-query.ts';
import { StopDrawButton } from './StopDrawButton.tsx';

const WINDOWS = graphql(`
  query SourceWindows_Windows($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on FundingSource {
        id
        applicationWindows {
          opensAt
          closesAt
          isOpen
          allotment
          figures { received decided waiting withdrawn }
        }
        draws {
          id
          code
          status
          opensAt
          closesAt
          drawAt
          committedAt
          frozenAt
          revealedAt
          decidedAt
          stoppedAt
          stopReason(locale: $locale)
          ticketCount
          downloadUrl
          figures { applications placed waiting withoutPlace }
        }
      }
    }
  }
`);

type Windows = NodeOf<SourceWindows_WindowsQuery>;
export type DrawRow = Windows['draws'][number];

const REFRESH = 5_000;

/** When the source takes applications, what has come in, and its draws (FUND-25, BEY-20). */
export function SourceWindows({ source }: { source: FundingSourceDetail }) {
  const query = useQuery(WINDOWS, { id: source.id }, { every: () => REFRESH });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(found: Windows) => <Parts windows={found.applicationWindows} draws={found.draws} />}
    </QueryState>
  );
}

function Parts({ windows, draws }: { windows: Windows['applicationWindows']; draws: Windows['draws'] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Panel title={translate('windows.title')} lead={translate('windows.lead')}>
        {windows.length === 0 ? <Typography color="textSecondary">{translate('windows.none')}</Typography> : null}
        <Box sx={{ display: 'grid', gap: 3 }}>
          {windows.map((window) => (
            <Window key={window.opensAt} window={window} />
          ))}
        </Box>
      </Panel>
      {draws.map((draw) => (
        <Draw key={draw.id} draw={draw} />
      ))}
    </Box>
  );
}

function Window({ window }: { window: Windows['applicationWindows'][number] }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const { received, decided, waiting, withdrawn } = window.figures;
  const number = (value: number) => formatNumber(value, locale);
  const open = Math.max(0, received - decided - withdrawn);
  return (
    <Box component="section" aria-label={translate('windows.one', { from: formatDateTime(window.opensAt, locale) })}>
      <Typography component="h3" variant="h3">
        {formatDateTime(window.opensAt, locale)} – {formatDateTime(window.closesAt, locale)}
      </Typography>
      <Typography sx={{ marginBottom: 1 }}>
        {translate(window.isOpen ? 'windows.open' : Date.parse(window.opensAt) > Date.now() ? 'windows.coming' : 'windows.closed')}{' '}
        {translate(`windows.allotment.${window.allotment}`)}
      </Typography>
      {received > 0 ? (
        <Bar
          label={translate('windows.sentence', { received: number(received), decided: number(decided), open: number(open) })}
          total={received}
          parts={[
            { label: translate('windows.decided'), value: decided - waiting, shown: number(decided - waiting), colour: 'secondary.main' },
            { label: translate('windows.waiting'), value: waiting, shown: number(waiting), colour: 'warning.main' },
            { label: translate('windows.undecided'), value: open, shown: number(open), colour: 'primary.main' },
            { label: translate('windows.withdrawn'), value: withdrawn, shown: number(withdrawn), colour: 'text.secondary' },
          ]}
        />
      ) : (
        <Typography color="textSecondary">{translate('windows.nothing')}</Typography>
      )}
    </Box>
  );
}

function Draw({ draw }: { draw: DrawRow }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const number = (value: number) => formatNumber(value, locale);
  const when = (instant: string) => formatDateTime(instant, locale);
  const page = `${locale === 'lv' ? '/izlozes' : '/en/draws'}/${encodeURIComponent(draw.code)}`;
  const entries: TimelineEntry[] = [
    { at: draw.committedAt, title: translate('draws.committed') },
    ...(draw.frozenAt ? [{ at: draw.frozenAt, title: translate('draws.frozen') }] : []),
    ...(draw.revealedAt ? [{ at: draw.revealedAt, title: translate('draws.revealed') }] : []),
    ...(draw.decidedAt ? [{ at: draw.decidedAt, title: translate('draws.decided') }] : []),
    ...(draw.stoppedAt ? [{ at: draw.stoppedAt, title: translate('draws.stopped'), note: draw.stopReason }] : []),
  ];
  return (
    <Panel
      title={translate('draws.title', { code: draw.code })}
      lead={translate(`draws.next.${draw.status}`, { closes: when(draw.closesAt), draw: when(draw.drawAt) })}
      actions={draw.status === 'COMMITTED' || draw.status === 'FROZEN' ? <StopDrawButton draw={draw} /> : undefined}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        <div>
          <Facts
            facts={[
              { label: translate('draws.status'), value: <StatusTag enumName="DrawStatus" value={draw.status} /> },
              { label: translate('draws.tickets'), value: number(draw.ticketCount) },
              ...(draw.figures
                ? [
                    { label: translate('draws.placed'), value: number(draw.figures.placed) },
                    { label: translate('draws.waiting'), value: number(draw.figures.waiting) },
                    { label: translate('draws.without'), value: number(draw.figures.withoutPlace) },
                  ]
                : []),
            ]}
          />
          <Typography sx={{ marginTop: 1 }}>
            <Link href={page}>{translate('draws.page')}</Link> · <Link href={draw.downloadUrl}>{translate('draws.download')}</Link>
          </Typography>
        </div>
        <Timeline entries={entries} />
      </Box>
      {draw.status === 'REVEALED' ? <Alert severity="info">{translate('draws.deciding')}</Alert> : null}
    </Panel>
  );
}
