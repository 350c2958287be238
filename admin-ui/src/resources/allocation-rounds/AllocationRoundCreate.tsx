import { Box, Button, Typography } from '@mui/material';
import { TextInput, required, useLocale, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { graphql } from '../../gql/index.ts';
import { CreateFor } from '../../guessers/CreateFor.tsx';
import { formatDateInWords, formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { InstantInput } from '../../inputs/InstantInput.tsx';
import { RecordInput } from '../../inputs/RecordInput.tsx';
import { type PlannedRound, givesGrants, plannedRounds, roundNames } from './planned-rounds.ts';
import { DayInput } from '../../inputs/DayInput.tsx';

const PLAN = graphql(`
  query AllocationRoundCreate_Plan($id: ID!) {
    node(id: $id) { ... on FundingSource { id activeVersion { id rules } rounds { id roundOn } } }
  }
`);

/** A round is made from the plan in the rules; its dates can be mended before it is computed. */
export function AllocationRoundCreate() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const label = (field: string) => translate(`resources.allocation-rounds.fields.${field}`);
  return (
    <CreateFor
      redirect="show"
      action={translate('create.allocation-rounds')}
      defaultValues={{ fundingSource: { id: search.get('fundingSource') } }}
    >
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Typography color="textSecondary" sx={{ maxWidth: '64ch', marginBottom: 1 }}>
          {translate('rounds.createLead')}
        </Typography>
        <RecordInput source="fundingSource.id" label={label('fundingSource')} reference="funding-sources" validate={required()} />
        <Plan />
      </Box>
      <TextInput source="nameLv" label={label('nameLv')} validate={required()} helperText={false} />
      <TextInput source="nameEn" label={label('nameEn')} helperText={false} />
      <DayInput source="roundOn" label={label('roundOn')} validate={required()} />
      <span />
      <InstantInput source="windowFrom" label={label('windowFrom')} />
      <InstantInput source="windowUntil" label={label('windowUntil')} isEnd />
      <DayInput source="chooseBy" label={label('chooseBy')} validate={required()} help={translate('help.allocation-rounds.chooseBy')} />
      <DayInput source="useBy" label={label('useBy')} validate={required()} help={translate('help.allocation-rounds.useBy')} />
    </CreateFor>
  );
}

/** The rounds the rules foresee and nobody has made yet: one click fills the form. */
function Plan() {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const { setValue } = useFormContext();
  const source: string | undefined = useWatch({ name: 'fundingSource.id' });
  const query = useQuery(PLAN, { id: source ?? '' }, { enabled: Boolean(source) });
  const plan = source ? nodeOf(query.data) : null;
  const rounds = plan ? plannedRounds(plan.activeVersion?.rules, plan.rounds) : [];
  const take = (round: PlannedRound) => {
    const names = roundNames(round.roundOn);
    const values = {
      ...names,
      roundOn: round.roundOn,
      windowFrom: round.windowFrom,
      windowUntil: round.windowUntil,
      chooseBy: round.chooseBy,
      useBy: round.useBy,
    };
    for (const [name, value] of Object.entries(values)) setValue(name, value, { shouldDirty: true, shouldValidate: true });
  };
  if (!plan) return null;
  if (rounds.length === 0)
    return (
      <Typography sx={{ marginBlock: 1 }}>
        {translate(givesGrants(plan.activeVersion?.rules) ? 'rounds.noneLeft' : 'rounds.noGrants')}
      </Typography>
    );
  return (
    <Box sx={{ marginBlock: 1 }}>
      <Typography color="textSecondary">{translate('rounds.planned')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginTop: 0.5 }}>
        {rounds.map((round) => (
          <Button key={round.roundOn} variant="outlined" onClick={() => take(round)}>
            {formatDateInWords(round.roundOn, locale)}, {formatMoneyInWords(round.cents, locale)}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
