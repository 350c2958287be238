import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { Panel } from '../../components/Panel.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { ConfirmBudgetButton } from './ConfirmBudgetButton.tsx';
import type { FundingSourceDetail } from './source-query.ts';

type Step = FundingSourceDetail['setup'][number];

/** What is still missing before residents can use the source, each with the place where it is done; gone once all is there. */
export function SetupPanel({ source }: { source: FundingSourceDetail }) {
  const translate = useTranslate();
  const needed = source.setup.filter((step) => !step.isDone && !step.isOptional);
  const wasPublished = source.versions.some((version) => version.status !== 'DRAFT');
  if (needed.length === 0 || (wasPublished && needed.every((step) => step.step === 'PUBLISH'))) return null;
  return (
    <Panel
      title={translate('setup.title', { smart_count: needed.length })}
      lead={translate('setup.lead')}
      sx={{ marginBottom: 2, borderColor: 'primary.main' }}
    >
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {source.setup.map((step) => (
          <Line key={step.step} step={step} action={<StepAction step={step} source={source} />} />
        ))}
      </Box>
    </Panel>
  );
}

function Line({ step, action }: { step: Step; action: ReactNode }) {
  const translate = useTranslate();
  const state = step.isDone ? 'done' : step.isOptional ? 'optional' : 'missing';
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', sm: 'auto minmax(0, 1fr) auto' },
        columnGap: 1.5,
        rowGap: 0.5,
        alignItems: 'center',
        paddingBlock: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {step.isDone ? <CheckCircle aria-hidden color="success" /> : <RadioButtonUnchecked aria-hidden color="disabled" />}
      <div>
        <Typography sx={{ fontWeight: 640 }}>
          {translate(`enums.SetupStep.${step.step}`)}
          {state === 'optional' ? (
            <Typography component="span" color="textSecondary">
              {` – ${translate('setup.optional')}`}
            </Typography>
          ) : (
            <VisuallyHidden>{`: ${translate(`setup.${state}`)}`}</VisuallyHidden>
          )}
        </Typography>
        <Typography color="textSecondary">{step.inPlainWords}</Typography>
      </div>
      <Box sx={{ gridColumn: { xs: 2, sm: 3 } }}>{action}</Box>
    </Box>
  );
}

function StepAction({ step, source }: { step: Step; source: FundingSourceDetail }) {
  const translate = useTranslate();
  const mayEdit = useMay('updateFundingSource');
  const mayConfirm = useMay('confirmBudget');
  const own = `/funding-sources/${encodeURIComponent(source.id)}`;
  if (step.step === 'BUDGET') return mayConfirm ? <ConfirmBudgetButton source={source.id} name={source.shortName} /> : null;
  const to = {
    TEXTS: own,
    RULES: `${own}/draft`,
    WINDOW: `${own}/draft#applications`,
    PROGRAMMES: `${own}/show?part=programmes`,
    PUBLISH: `${own}/draft`,
  };
  if (!mayEdit) return null;
  return (
    <Button component={Link} to={to[step.step]} variant={step.isDone ? 'text' : 'outlined'}>
      {translate(`setup.actions.${step.step}`)}
    </Button>
  );
}
