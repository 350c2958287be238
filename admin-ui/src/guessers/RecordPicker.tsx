import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { type RaRecord, useGetList, useGetMany } from 'react-admin';
import type { FilterDescription } from '../resource-description.ts';
import { nameOf } from './name-of.ts';

interface RecordPickerProps {
  filter: Pick<FilterDescription, 'resource' | 'by' | 'isList'>;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
  isRequired?: boolean;
  error?: string;
  help?: string;
}

/** Finds a record by typing; what is kept is its id, or its code where the API asks for one. */
export function RecordPicker({ filter, label, value, onChange, isRequired = false, error, help }: RecordPickerProps) {
  const resource = filter.resource ?? '';
  const key = filter.by ?? 'id';
  const [text, setText] = useState('');
  const kept = [value ?? []].flat().map(String);
  const { data: found = [], isPending } = useGetList<RaRecord>(resource, { filter: { q: text }, pagination: { page: 1, perPage: 25 } });
  const { data: known = [] } = useGetMany<RaRecord>(resource, { ids: kept }, { enabled: key === 'id' && kept.length > 0 });
  const all = [...new Map([...known.filter(Boolean), ...found].map((record) => [String(record[key]), record])).values()];
  const chosen = all.filter((record) => kept.includes(String(record[key])));
  const keep = (records: RaRecord[]) => {
    const keys = records.map((record) => record[key]);
    onChange(keys.length === 0 ? undefined : filter.isList ? keys : keys.at(-1));
  };
  return (
    <Autocomplete<RaRecord, boolean>
      multiple={filter.isList}
      options={all}
      loading={isPending}
      value={filter.isList ? chosen : (chosen[0] ?? null)}
      isOptionEqualToValue={(one, other) => one[key] === other[key]}
      getOptionLabel={(record) => [record.code, nameOf(record)].filter(Boolean).filter(isNew).join(' · ')}
      getOptionKey={(record) => String(record.id)}
      filterOptions={(options) => options}
      onInputChange={(_event, next, reason) => setText(reason === 'input' ? next : '')}
      onChange={(_event, next) => keep([next ?? []].flat())}
      renderInput={(params) => (
        <TextField {...params} label={label} required={isRequired} error={Boolean(error)} helperText={error ?? help} />
      )}
    />
  );
}

function isNew(word: unknown, index: number, words: unknown[]): boolean {
  return words.indexOf(word) === index;
}
