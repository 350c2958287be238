import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { type NodeOf, nodeOf } from '../../../api/node-of.ts';
import { useQuery } from '../../../api/use-query.ts';
import { Facts } from '../../../components/Facts.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { QueryState } from '../../../components/QueryState.tsx';
import { graphql } from '../../../gql/index.ts';
import type { DryRunPanel_DryRunQuery } from '../../../gql/graphql.ts';
import { NumberText } from '../../../guessers/NumberText.tsx';
import { formatMoneyInWords } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';

const DRY_RUN = graphql(`
  query DryRunPanel_DryRun($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on FundingSourceVersion {
        id
        dryRun { decisions unchanged moreMoney lessMoney noLongerEligible newlyEligible amountBefore { cents } amountAfter { cents } gained { cents } lost { cents } inPlainWords(locale: $locale)
          byScheme { schemeCode name(locale: $locale) decisions moreMoney lessMoney newlyEligible noLongerEligible amountBefore { cents } amountAfter { cents } }
        }
      }
    }
  }
`);

const COUNTS = ['decisions', 'unchanged', 'moreMoney', 'lessMoney', 'newlyEligible', 'noLongerEligible'] as const;

/** What the draft would have done to past decisions; asked for when somebody wants to know (FUND-2). */
export function DryRunPanel({ version }: { version: string | null }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [isAsked, setAsked] = useState(false);
  const query = useQuery(DRY_RUN, { id: version ?? '' }, { enabled: isAsked && version !== null });
  const ask = () => (isAsked ? void query.refetch() : setAsked(true));
  return (
    <Panel
      title={translate('dryRun.title')}
      lead={translate('dryRun.lead')}
      actions={
        <Button variant="outlined" disabled={version === null || query.isFetching} onClick={ask}>
          {translate(isAsked ? 'dryRun.again' : 'dryRun.run')}
        </Button>
      }
    >
      {isAsked && version !== null ? (
        <QueryState query={query} read={(answer) => nodeOf(answer)}>
          {({ dryRun }) => (
            <>
              <Typography sx={{ marginBottom: 1.5 }}>{dryRun.inPlainWords}</Typography>
              <Facts
                facts={[
                  ...COUNTS.map((name) => ({ label: translate(`dryRun.${name}`), value: <NumberText value={dryRun[name]} /> })),
                  ...(['gained', 'lost'] as const).map((name) => ({
                    label: translate(`dryRun.${name}`),
                    value: formatMoneyInWords(dryRun[name].cents, locale),
                  })),
                  {
                    label: translate('dryRun.amount'),
                    value: `${formatMoneyInWords(dryRun.amountBefore.cents, locale)} → ${formatMoneyInWords(dryRun.amountAfter.cents, locale)}`,
                  },
                ]}
              />
              {dryRun.byScheme.length > 1 ? <BySchemes schemes={dryRun.byScheme} /> : null}
            </>
          )}
        </QueryState>
      ) : null}
    </Panel>
  );
}

type SchemeRun = NodeOf<DryRunPanel_DryRunQuery>['dryRun']['byScheme'][number];

/** Who would gain and lose under each scheme. */
function BySchemes({ schemes }: { schemes: readonly SchemeRun[] }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  return (
    <Box component="section" sx={{ marginTop: 2 }}>
      <Typography variant="h3">{translate('dryRun.byScheme')}</Typography>
      {schemes.map((scheme) => (
        <Box key={scheme.schemeCode} sx={{ paddingBlock: 1, borderTop: 1, borderColor: 'divider' }}>
          <Typography sx={{ fontWeight: 640 }}>{scheme.name}</Typography>
          <Facts
            facts={[
              ...(['decisions', 'moreMoney', 'lessMoney', 'newlyEligible', 'noLongerEligible'] as const)
                .filter((name) => name === 'decisions' || scheme[name] > 0)
                .map((name) => ({ label: translate(`dryRun.${name}`), value: <NumberText value={scheme[name]} /> })),
              {
                label: translate('dryRun.sum'),
                value: `${formatMoneyInWords(scheme.amountBefore.cents, locale)} → ${formatMoneyInWords(scheme.amountAfter.cents, locale)}`,
              },
            ]}
          />
        </Box>
      ))}
    </Box>
  );
}
