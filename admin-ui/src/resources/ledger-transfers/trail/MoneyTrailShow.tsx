import { Alert, Box, Link, Typography } from '@mui/material';
import { useGetResourceLabel, useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { useMayOn } from '../../../access/use-may.ts';
import { useQuery } from '../../../api/use-query.ts';
import { PageHead } from '../../../components/PageHead.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { QueryState } from '../../../components/QueryState.tsx';
import { graphql } from '../../../gql/index.ts';
import { formatMoneyInWords } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { showPath } from '../../../resource-path.ts';
import { BalanceAsOf } from '../BalanceAsOf.tsx';
import { subjectsOf, type TrailSubject } from './trail-subjects.ts';
import { TrailDiagram } from './TrailDiagram.tsx';
import type { Trail } from './trail-layout.ts';
import { TrailTable } from './TrailTable.tsx';

const TRAIL = graphql(`
  query MoneyTrailShow_Trail($start: ID!, $locale: Locale) {
    consoleMoneyTrail(start: $start) {
      account { id kind label(locale: $locale) whose balance { cents } }
      rule(locale: $locale)
      steps {
        key
        after
        direction
        distance
        part { cents }
        stays { cents }
        hidden
        hiddenAmount { cents }
        transfer {
          id
          sequence
          at
          kind
          amount { cents }
          sentence(locale: $locale)
          debit { id kind label(locale: $locale) whose subject }
          credit { id kind label(locale: $locale) whose subject }
        }
      }
    }
  }
`);

/** Follow one euro: from any movement or account back to the budget it came from, and on to what became of it. */
export function MoneyTrailShow() {
  const { id = '' } = useParams();
  const query = useQuery(TRAIL, { start: id });
  return (
    <QueryState query={query} read={(answer) => answer.consoleMoneyTrail ?? null}>
      {(trail) => <TrailView trail={trail} />}
    </QueryState>
  );
}

function TrailView({ trail }: { trail: Trail }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const labelOf = useGetResourceLabel();
  const { account, steps, rule } = trail;
  const start = steps.find(({ direction }) => direction === 'START')?.transfer;
  const summary = start
    ? start.sentence
    : account
      ? translate('ledger.accountHead', {
          kind: translate(`enums.LedgerAccountKind.${account.kind}`),
          label: account.whose,
          balance: formatMoneyInWords(account.balance.cents, locale),
        })
      : '';
  return (
    <>
      <PageHead
        title={start ? translate('trail.titleOf', { number: start.sequence }) : translate('trail.title')}
        back={{ to: '/ledger-transfers', label: labelOf('ledger-transfers', 2) }}
        lead={summary}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {account ? <BalanceAsOf id={account.id} /> : null}
        {steps.length === 0 ? <Alert severity="info">{translate('trail.nothing')}</Alert> : null}
        {steps.length > 0 ? (
          <Panel title={translate('trail.way')} lead={rule}>
            <TrailDiagram steps={steps} label={translate('trail.diagram')} />
            <Subjects steps={steps} />
          </Panel>
        ) : null}
        {steps.length > 0 ? (
          <Panel title={translate('trail.table')}>
            <TrailTable steps={steps} />
          </Panel>
        ) : null}
      </Box>
    </>
  );
}

/** What the accounts on the way belong to, to be opened: source, round, application, settlement. */
function Subjects({ steps }: { steps: Trail['steps'] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, marginTop: 1.5 }}>
      <Typography color="textSecondary">{translate('trail.open')}</Typography>
      {subjectsOf(steps).map((subject) => (
        <SubjectLink key={subject.id} subject={subject} />
      ))}
    </Box>
  );
}

function SubjectLink({ subject: { id, resource, words, name } }: { subject: TrailSubject }) {
  const translate = useTranslate();
  const may = useMayOn('show', resource);
  const text = `${translate(words)}: ${name}`;
  return may ? (
    <Link component={RouterLink} to={showPath(resource, id)}>
      {text}
    </Link>
  ) : (
    <span>{text}</span>
  );
}
