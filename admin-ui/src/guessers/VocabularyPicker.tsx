import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '../api/use-query.ts';
import { graphql } from '../gql/index.ts';
import type { Vocabulary } from '../gql/graphql.ts';

const ENTRIES = graphql(`
  query VocabularyPicker_Entries($vocabulary: Vocabulary!, $locale: Locale) {
    vocabulary(vocabulary: $vocabulary) { id code name(locale: $locale) }
  }
`);

interface VocabularyPickerProps {
  vocabulary: string;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
  isMultiple?: boolean;
  isRequired?: boolean;
  error?: string;
  help?: string;
}

/** A value of a kept list, by its name; what is kept is its code. */
export function VocabularyPicker({
  vocabulary,
  label,
  value,
  onChange,
  isMultiple = false,
  isRequired = false,
  error,
  help,
}: VocabularyPickerProps) {
  const { data } = useQuery(ENTRIES, { vocabulary: vocabulary as Vocabulary });
  const entries = data?.vocabulary ?? [];
  const kept = [value ?? []].flat().map(String);
  const chosen = kept.map((code) => entries.find((entry) => entry.code === code) ?? { id: code, code, name: code });
  return (
    <Autocomplete<(typeof entries)[number], boolean>
      multiple={isMultiple}
      options={entries}
      value={isMultiple ? chosen : (chosen[0] ?? null)}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      getOptionLabel={(entry) => entry.name}
      getOptionKey={(entry) => entry.id}
      onChange={(_event, next) => {
        const codes = [next ?? []].flat().map((entry) => entry.code);
        onChange(codes.length === 0 ? undefined : isMultiple ? codes : codes[0]);
      }}
      renderInput={(params) => (
        <TextField {...params} label={label} required={isRequired} error={Boolean(error)} helperText={error ?? help} />
      )}
    />
  );
}
