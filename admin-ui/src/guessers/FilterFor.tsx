import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { DayField } from '../inputs/DayField.tsx';
import { isDay } from '../inputs/day-text.ts';
import { instantOf, wallClockOf } from '../inputs/riga-time.ts';
import type { FilterDescription } from '../resource-description.ts';
import { enumValues } from '../resource-registry.ts';
import { RecordPicker } from './RecordPicker.tsx';
import { VocabularyPicker } from './VocabularyPicker.tsx';

interface FilterForProps {
  filter: FilterDescription;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** One switch from the kind of a filter to the control that sets it. */
export function FilterFor({ filter, value, onChange }: FilterForProps) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const resource = useResourceContext();
  const label = String(translateLabel({ source: filter.name, resource }));
  const set = (next: string) => onChange(next === '' ? undefined : next);

  switch (filter.kind) {
    case 'enum':
      return (
        <Autocomplete<string, boolean>
          multiple={filter.isList}
          options={[...enumValues(filter.enum ?? '')]}
          value={filter.isList ? [value ?? []].flat().map(String) : ((value as string) ?? null)}
          getOptionLabel={(option) => translate(`enums.${filter.enum}.${option}`)}
          onChange={(_event, chosen) => onChange(chosen === null || (Array.isArray(chosen) && chosen.length === 0) ? undefined : chosen)}
          renderInput={(params) => <TextField {...params} label={label} />}
        />
      );
    case 'reference':
      return <RecordPicker filter={filter} label={label} value={value} onChange={onChange} />;
    case 'vocabulary':
      return (
        <VocabularyPicker vocabulary={filter.vocabulary ?? ''} label={label} isMultiple={filter.isList} value={value} onChange={onChange} />
      );
    case 'boolean':
      return (
        <TextField
          select
          label={label}
          value={value === undefined ? '' : String(value)}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value === 'true')}
        >
          <MenuItem value="">–</MenuItem>
          <MenuItem value="true">{translate('ra.boolean.true')}</MenuItem>
          <MenuItem value="false">{translate('ra.boolean.false')}</MenuItem>
        </TextField>
      );
    case 'date':
      return (
        <DayField
          label={label}
          value={value as string | undefined}
          onChange={(day) => (day === null || isDay(day) ? onChange(day ?? undefined) : undefined)}
        />
      );
    case 'dateTime':
      return (
        <DayField
          label={label}
          value={typeof value === 'string' ? wallClockOf(value).slice(0, 10) : undefined}
          onChange={(day) => (day === null || isDay(day) ? onChange(edgeOfDay(day, filter.name) ?? undefined) : undefined)}
        />
      );
    case 'integer':
    case 'number':
      return (
        <TextField
          type="number"
          label={label}
          value={filter.isList ? ([value ?? ''].flat()[0] as string) : (value ?? '')}
          onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
        />
      );
    case 'cents':
      return (
        <TextField
          type="number"
          label={`${label}, €`}
          value={typeof value === 'number' ? value / 100 : ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : Math.round(Number(event.target.value) * 100))}
        />
      );
    default:
      return <TextField label={label} value={value ?? ''} onChange={(event) => set(event.target.value)} />;
  }
}

/** "From" a day is its first minute in Latvia, "until" a day its last. */
function edgeOfDay(day: string | null, filter: string): string | null {
  return day && instantOf(`${day}T${/until$/i.test(filter) ? '23:59' : '00:00'}`);
}
