import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import { Button, Tab, Tabs } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryState, Waiting } from '../../components/QueryState.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { type FundingSourceDetail, SOURCE } from './source-query.ts';
import { SetupPanel } from './SetupPanel.tsx';
import { SourceOverview } from './SourceOverview.tsx';
import { SourceProgrammes } from './SourceProgrammes.tsx';
import { SourceRounds } from './SourceRounds.tsx';
import { SourceRules } from './SourceRules.tsx';
import { SourceWindows } from './SourceWindows.tsx';
import { SourceTexts } from './SourceTexts.tsx';

const SourceBurnDown = lazy(async () => ({ default: (await import('./burn-down/SourceBurnDown.tsx')).SourceBurnDown }));

const PARTS = {
  overview: SourceOverview,
  months: SourceBurnDown,
  rules: SourceRules,
  programmes: SourceProgrammes,
  rounds: SourceRounds,
  windows: SourceWindows,
  texts: SourceTexts,
};
type Part = keyof typeof PARTS;

/** A funding source: its money, its rules, its programmes, its rounds, its texts. */
export function FundingSourceShow() {
  const { id = '' } = useParams();
  const query = useQuery(SOURCE, { id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(source) => <SourceView source={source} />}
    </QueryState>
  );
}

/** No money and no applications yet: there are no figures to look at. */
function isEmpty({ status, budget }: FundingSourceDetail): boolean {
  return status === 'DRAFT' && budget.total.cents === 0;
}

function SourceView({ source }: { source: FundingSourceDetail }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const mayEdit = useMay('updateFundingSource');
  const [search, setSearch] = useSearchParams();
  const part = (search.get('part') ?? 'overview') as Part;
  const Content = PARTS[part] ?? SourceOverview;
  const hasDraft = source.versions.some((version) => version.status === 'DRAFT');
  return (
    <>
      <PageHead
        title={source.name}
        back={{ to: '/funding-sources', label: labelOf('funding-sources', 2) }}
        beside={<StatusTag enumName="FundingSourceStatus" value={source.status} />}
        lead={`${source.code} · ${source.institution}`}
        actions={
          mayEdit ? (
            <Button
              component={Link}
              to={`/funding-sources/${encodeURIComponent(source.id)}/draft`}
              variant="contained"
              startIcon={<EditNoteOutlined />}
            >
              {translate(hasDraft ? 'sources.continueDraft' : 'sources.startDraft')}
            </Button>
          ) : undefined
        }
      />
      <Tabs
        value={part}
        onChange={(_event, next: Part) => setSearch(next === 'overview' ? {} : { part: next })}
        aria-label={translate('sources.parts')}
        sx={{ borderBottom: 1, borderColor: 'divider', marginBottom: 2 }}
      >
        {Object.keys(PARTS).map((name) => (
          <Tab key={name} value={name} label={translate(`sources.part.${name}`)} />
        ))}
      </Tabs>
      {part === 'overview' ? <SetupPanel source={source} /> : null}
      {part === 'overview' && isEmpty(source) ? null : (
        <Suspense fallback={<Waiting />}>
          <Content source={source} />
        </Suspense>
      )}
    </>
  );
}
