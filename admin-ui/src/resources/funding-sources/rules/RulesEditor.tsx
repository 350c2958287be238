import { Alert, Box } from '@mui/material';
import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMay } from '../../../access/use-may.ts';
import { type NodeOf, nodeOf } from '../../../api/node-of.ts';
import { useQuery } from '../../../api/use-query.ts';
import { PageHead } from '../../../components/PageHead.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { PlainWords } from '../../../components/PlainWords.tsx';
import { QueryState } from '../../../components/QueryState.tsx';
import { StatusTag } from '../../../components/StatusTag.tsx';
import { graphql } from '../../../gql/index.ts';
import type { RulesEditor_SourceQuery } from '../../../gql/graphql.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { DryRunPanel } from './DryRunPanel.tsx';
import { type RuleSetInput, ruleSetSchema, type Scheme } from './engine.ts';
import { inWords } from './in-words.ts';
import { firstRules } from './first-rules.ts';
import { FoldedPanel } from './FoldedPanel.tsx';
import { issuesAt } from './issues.ts';
import { PublishButton } from './PublishButton.tsx';
import { SchemesEditor } from './SchemesEditor.tsx';
import { SettingInput } from './SettingInput.tsx';
import { type Setting, settingsOf } from './settings-of.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { useDraft } from './use-draft.ts';
import { useScrollToAnchor } from './use-scroll-to-anchor.ts';

const SOURCE_RULES = graphql(`
  query RulesEditor_Source($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on FundingSource {
        id
        code
        shortName(locale: $locale)
        eligibleFrom
        eligibleUntil
        setup { step isDone isOptional }
        activeVersion { id number inPlainWords(locale: $locale) rules }
        versions { id number status rules inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) }
      }
    }
  }
`);

type Source = NodeOf<RulesEditor_SourceQuery>;

/** Settings with usual values that few sources change; folded until somebody asks or something in them is wrong. */
const SELDOM = ['attendance', 'interruption', 'settlement', 'combination', 'appeal', 'surveys'];

/** When applications are taken is asked before how many. */
function windowsFirst(settings: readonly Setting[]): Setting[] {
  return [...settings.filter(({ name }) => name === 'windows'), ...settings.filter(({ name }) => name !== 'windows')];
}

/** Whether places and money go by a draw in any window: only then it matters when the draw is held. */
function holdsDraws(applications: RuleSetInput['applications']): boolean {
  return [applications, ...(applications?.windows ?? [])].some((part) => part?.allotment === 'DRAW');
}

/** The draft of the next version: forms on the left, the same in plain words on the right. */
export function RulesEditor() {
  const { id = '' } = useParams();
  const query = useQuery(SOURCE_RULES, { id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(source) => <Editor key={source.id} source={source} />}
    </QueryState>
  );
}

function Editor({ source }: { source: Source }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const mayEdit = useMay('updateFundingSourceDraft');
  const mayPublish = useMay('publishFundingSourceVersion');
  const existing = source.versions.find((version) => version.status === 'DRAFT') ?? null;
  const begin = (existing?.rules ?? source.activeVersion?.rules ?? firstRules(source)) as RuleSetInput;
  const { rules, change, issues, sound, state, savedAt, refusal, version } = useDraft(source.id, begin, existing);
  const settings = useMemo(() => settingsOf(ruleSetSchema), []);
  const words = useMemo(() => inWords(sound, source.activeVersion?.rules), [sound, source.activeVersion?.rules]);
  useScrollToAnchor();
  const setting = (name: string) => settings.find((candidate) => candidate.name === name) as Setting;
  const set = (name: string) => (value: unknown) => change({ ...rules, [name]: value } as RuleSetInput);

  const form = (name: string) => (
    <SettingsForm
      owner={name}
      settings={windowsFirst(setting(name).fields ?? []).filter(
        ({ name: own }) => own !== 'drawAfterMinutes' || holdsDraws(rules.applications),
      )}
      values={((rules as Record<string, unknown>)[name] as Record<string, unknown>) ?? {}}
      issues={issuesAt(issues, name)}
      onChange={set(name)}
    />
  );

  if (!mayEdit) return <Alert severity="info">{translate('ra.message.access_denied')}</Alert>;
  return (
    <>
      <PageHead
        title={translate('rules.draftOf', { name: source.shortName })}
        back={{
          to: `/funding-sources/${encodeURIComponent(source.id)}/show${source.activeVersion ? '?part=rules' : ''}`,
          label: translate('rules.toSource'),
        }}
        beside={<StatusTag enumName="VersionStatus" value="DRAFT" />}
        lead={translate('rules.draftLead')}
        actions={mayPublish ? <PublishButton source={source} version={version} isReady={state === 'saved'} /> : undefined}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(18rem, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <Panel title={translate('rules.sections.schemes')} lead={translate('rules.sectionLeads.schemes')}>
            <SchemesEditor schemes={(rules.schemes ?? []) as Scheme[]} issues={issuesAt(issues, 'schemes')} onChange={set('schemes')} />
          </Panel>
          <Panel title={translate('rules.sections.targetGroup')} lead={translate('rules.sectionLeads.targetGroup')}>
            <SettingInput
              owner="rules"
              setting={setting('targetGroup')}
              value={rules.targetGroup}
              issues={issuesAt(issues, 'targetGroup')}
              onChange={set('targetGroup')}
            />
          </Panel>
          <Panel title={translate('rules.sections.period')} lead={translate('rules.sectionLeads.period')}>
            <SettingInput
              owner="rules"
              setting={setting('period')}
              value={rules.period}
              issues={issuesAt(issues, 'period')}
              onChange={set('period')}
            />
          </Panel>
          <Panel title={translate('rules.sections.applications')} lead={translate('rules.sectionLeads.applications')} id="applications">
            {form('applications')}
          </Panel>
          {SELDOM.map((name) => (
            <FoldedPanel key={name} title={translate(`rules.sections.${name}`)} isWrong={issuesAt(issues, name).size > 0}>
              {form(name)}
            </FoldedPanel>
          ))}
          <FoldedPanel title={translate('rules.sections.unitCostMethod')} isWrong={issuesAt(issues, 'unitCostMethod').size > 0}>
            <SettingInput
              owner="rules"
              setting={setting('unitCostMethod')}
              value={rules.unitCostMethod}
              issues={issuesAt(issues, 'unitCostMethod')}
              onChange={set('unitCostMethod')}
            />
          </FoldedPanel>
        </Box>
        {/* Beside the forms where there is room; otherwise what changes stands above them and the rest below. */}
        <Box
          sx={{
            display: { xs: 'contents', md: 'grid' },
            gap: 2,
            position: 'sticky',
            top: '4.5rem',
            maxHeight: 'calc(100vh - 5.5rem)',
            overflowY: 'auto',
            '& > :first-of-type': { order: -1 },
          }}
          tabIndex={0}
          role="region"
          aria-label={translate('rules.beside')}
        >
          <ChangesPanel
            isFirst={!source.activeVersion}
            differences={words.differences.map((line) => line[locale])}
            state={state}
            savedAt={savedAt}
            refusal={refusal}
            issueCount={issues.size}
          />
          <DryRunPanel version={version?.id ?? null} savedAt={savedAt} isSaved={state === 'saved'} mayRun={mayEdit} />
          <Panel title={translate('rules.reading')}>
            <PlainWords sentences={words.reading.map((line) => line[locale])} />
          </Panel>
        </Box>
      </Box>
    </>
  );
}
