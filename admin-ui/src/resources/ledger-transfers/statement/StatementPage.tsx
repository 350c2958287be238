import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from '../../../api/use-query.ts';
import { QueryState } from '../../../components/QueryState.tsx';
import { graphql } from '../../../gql/index.ts';
import { DayField } from '../../../inputs/DayField.tsx';
import { isDay } from '../../../inputs/day-text.ts';
import { typeOf } from '../trail/trail-subjects.ts';
import { PurposeGate } from '../../learning-accounts/PurposeGate.tsx';
import { StatementSheet } from './StatementSheet.tsx';
import { useStatementCsv } from './use-statement-csv.ts';

const STATEMENT = graphql(`
  query StatementPage_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {
    consoleStatement(subject: $subject, from: $from, until: $until, purpose: $purpose) {
      title(locale: $locale)
      from
      until
      opening { cents }
      received { cents }
      spent { cents }
      closing { cents }
      lineCount
      lines(first: 100) {
        nodes { transfer at kind amount { cents } change { cents } balance { cents } sentence(locale: $locale) }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** Money of a source, a provider or a person over a period, as a sheet to read, to print, or to take along as a file. */
export function StatementPage() {
  const { subject = '' } = useParams();
  return typeOf(subject) === 'LearningAccount' ? (
    <PurposeGate>{(purpose) => <Statement subject={subject} purpose={purpose} />}</PurposeGate>
  ) : (
    <Statement subject={subject} purpose={null} />
  );
}

function Statement({ subject, purpose }: { subject: string; purpose: string | null }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const [search, setSearch] = useSearchParams();
  const from = search.get('from');
  const until = search.get('until');
  const asked = { subject, purpose, from: from && isDay(from) ? from : null, until: until && isDay(until) ? until : null };
  const query = useQuery(STATEMENT, asked);
  const csv = useStatementCsv(asked);
  const set = (name: string, day: string | null) => {
    const next = new URLSearchParams(search);
    if (day) next.set(name, day);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  return (
    <>
      <Box className="no-print" sx={{ marginBottom: 2 }}>
        <Box component={Link} to="/ledger-transfers" sx={{ color: 'primary.main' }}>
          {labelOf('ledger-transfers', 2)}
        </Box>
      </Box>
      <QueryState query={query} read={(answer) => answer.consoleStatement ?? null}>
        {(statement) => (
          <>
            <Box
              sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-end', gap: 2, marginBottom: 2 }}
            >
              <Box>
                <Typography variant="h1">{translate('statement.title')}</Typography>
                <Typography sx={{ marginTop: 0.5 }}>{statement.title}</Typography>
              </Box>
              <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1.5 }}>
                <Box sx={{ width: '11rem' }}>
                  <DayField label={translate('statement.from')} value={from ?? statement.from} onChange={(day) => set('from', day)} />
                </Box>
                <Box sx={{ width: '11rem' }}>
                  <DayField label={translate('statement.until')} value={until ?? statement.until} onChange={(day) => set('until', day)} />
                </Box>
                <Button
                  variant="outlined"
                  startIcon={<FileDownloadOutlined />}
                  onClick={() => void csv.download()}
                  disabled={csv.isRunning}
                >
                  CSV
                </Button>
                <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
                  {translate('statement.print')}
                </Button>
              </Box>
            </Box>
            <StatementSheet statement={statement} />
          </>
        )}
      </QueryState>
    </>
  );
}
