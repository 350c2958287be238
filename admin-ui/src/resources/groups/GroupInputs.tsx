import { MenuItem, TextField } from '@mui/material';
import { NumberInput, SelectInput, required, useInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { graphql } from '../../gql/index.ts';
import { InstantInput } from '../../inputs/InstantInput.tsx';
import { RecordInput } from '../../inputs/RecordInput.tsx';
import { useErrorText } from '../../inputs/use-error-text.ts';
import { VocabularyInput } from '../../inputs/VocabularyInput.tsx';
import { WordsInput } from '../../inputs/WordsInput.tsx';
import { enumValues } from '../../resource-registry.ts';
import { WeeklyTimesInput } from './WeeklyTimesInput.tsx';
import { DayInput } from '../../inputs/DayInput.tsx';

const PLACES = graphql(`
  query GroupInputs_Places($id: ID!) {
    node(id: $id) { ... on Programme { id provider { id places { id address } } } }
  }
`);

export function GroupInputs() {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.groups.fields.${field}`);
  return (
    <>
      <span style={{ gridColumn: '1 / -1' }}>
        <RecordInput source="programme.id" label={label('programme')} reference="programmes" validate={required()} />
      </span>
      <SelectInput
        source="mode"
        label={label('mode')}
        choices={enumValues('StudyMode').map((mode) => ({ id: mode, name: translate(`enums.StudyMode.${mode}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <PlaceInput label={label('place')} />
      <DayInput source="startsOn" label={label('startsOn')} validate={required()} />
      <DayInput source="endsOn" label={label('endsOn')} validate={required()} />
      <WeeklyTimesInput source="weeklyTimes" />
      <InstantInput source="applicationsFrom" label={label('applicationsFrom')} validate={required()} />
      <InstantInput source="applicationsUntil" label={label('applicationsUntil')} validate={required()} isEnd />
      <NumberInput source="minimumSize" label={label('minimumSize')} min={1} validate={required()} helperText={false} />
      <NumberInput source="maximumSize" label={label('maximumSize')} min={1} validate={required()} helperText={false} />
      <VocabularyInput source="language" label={label('language')} vocabulary="LANGUAGE" validate={required()} />
      <WordsInput source="teachers" label={label('teachers')} help={translate('help.groups.teachers')} />
    </>
  );
}

/** A registered place of the provider; a remote group has none. */
function PlaceInput({ label }: { label: string }) {
  const translate = useTranslate();
  const programme: string | undefined = useWatch({ name: 'programme.id' });
  const mode: string | undefined = useWatch({ name: 'mode' });
  const { field, fieldState } = useInput({ source: 'place.id' });
  const error = useErrorText(fieldState.error?.message);
  const query = useQuery(PLACES, { id: programme ?? '' }, { enabled: Boolean(programme) });
  const places = nodeOf(query.data)?.provider.places ?? [];
  const isRemote = mode === 'REMOTE';
  return (
    <TextField
      select
      label={label}
      disabled={isRemote || !programme}
      value={isRemote || !places.some((place) => place.id === field.value) ? '' : field.value}
      onChange={(event) => field.onChange(event.target.value || null)}
      error={Boolean(error)}
      helperText={error ?? (programme ? undefined : translate('groups.programmeFirst'))}
    >
      <MenuItem value="">–</MenuItem>
      {places.map((place) => (
        <MenuItem key={place.id} value={place.id}>
          {place.address}
        </MenuItem>
      ))}
    </TextField>
  );
}
