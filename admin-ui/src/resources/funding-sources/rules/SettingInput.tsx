import { Autocomplete, Box, FormControlLabel, InputAdornment, MenuItem, Switch, TextField } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { RecordPicker } from '../../../guessers/RecordPicker.tsx';
import { VocabularyPicker } from '../../../guessers/VocabularyPicker.tsx';
import { basisPointsOf, percentOf } from '../../../inputs/euros.ts';
import { MoneyField } from '../../../inputs/MoneyInput.tsx';
import { DayField } from '../../../inputs/DayField.tsx';
import { InstantField } from '../../../inputs/InstantField.tsx';
import { CriteriaBuilder } from './CriteriaBuilder.tsx';
import { asGroup, partsOf } from './criteria-tree.ts';
import type { Criteria } from './engine.ts';
import { type Issues, issuesAt } from './issues.ts';
import { ObjectList } from './ObjectList.tsx';
import { optionLabel } from './option-label.ts';
import type { Setting } from './settings-of.ts';
import { SettingsForm } from './SettingsForm.tsx';

/** Settings that hold codes of a kept list. */
const VOCABULARIES: Record<string, string> = { municipalities: 'MUNICIPALITY', sectors: 'SECTOR' };

/** Settings that hold the code of one record. */
const PICKED: Record<string, string> = { source: 'funding-sources', unitCostMethod: 'unit-cost-methods' };

interface SettingInputProps {
  /** Where the setting stands, for words that differ by place: `AGE`, `GRANT`, `applications`. */
  owner: string;
  setting: Setting;
  value: unknown;
  issues: Issues;
  onChange: (value: unknown) => void;
}

/** One switch from the kind of a setting to the control that sets it. */
export function SettingInput({ owner, setting, value, issues, onChange }: SettingInputProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const label = translate(`settings.${owner}.${setting.name}`, { _: translate(`settings.${setting.name}`, { _: setting.name }) });
  const help = translate(`settingsHelp.${owner}.${setting.name}`, { _: translate(`settingsHelp.${setting.name}`, { _: '' }) }) || undefined;
  const error = issues.get('');
  const nothing = setting.isNullable ? null : undefined;
  const set = (next: unknown) => onChange(next === '' || next === null || next === undefined ? nothing : next);
  const isRequired = !setting.isOptional && !setting.isNullable && setting.usual === undefined;
  const words = { label, required: isRequired, error: Boolean(error), helperText: error ?? help };

  if (setting.kind === 'criteria') {
    // Nobody is exempt unless somebody says so: a tree without conditions would hold for everybody.
    const isForNobody = setting.isNullable;
    return (
      <CriteriaBuilder
        label={label}
        help={help}
        tree={asGroup(value as Criteria | null, isForNobody ? 'any' : 'all')}
        whenEmpty={isForNobody ? 'criteria.nobodyYet' : 'criteria.noneYet'}
        issues={issues}
        onChange={(tree) => onChange(isForNobody && partsOf(tree).length === 0 ? null : tree)}
      />
    );
  }
  if (setting.kind === 'object' && setting.isList) {
    return (
      <ObjectList
        owner={owner}
        setting={setting}
        label={label}
        help={help}
        values={(value as Record<string, unknown>[]) ?? []}
        issues={issues}
        onChange={onChange}
      />
    );
  }
  if (setting.kind === 'object') {
    return (
      <SettingsForm
        owner={setting.name}
        settings={setting.fields ?? []}
        values={(value as Record<string, unknown>) ?? {}}
        issues={issues}
        onChange={onChange}
      />
    );
  }
  if (setting.isList && setting.kind === 'enum') {
    return (
      <Autocomplete<string, true>
        multiple
        disableCloseOnSelect
        options={setting.options ?? []}
        value={(value as string[]) ?? []}
        getOptionLabel={(option) => optionLabel(translate, setting.name, option)}
        onChange={(_event, chosen) => onChange(chosen.length === 0 && setting.isOptional ? undefined : chosen)}
        renderInput={(params) => <TextField {...params} {...words} required={false} />}
      />
    );
  }
  if (setting.isList) {
    if (setting.name === 'sources') {
      return (
        <RecordPicker
          filter={{ resource: 'funding-sources', by: 'code', isList: true }}
          label={label}
          value={value}
          onChange={(codes) => onChange(codes ?? [])}
          error={error}
          help={help}
        />
      );
    }
    const vocabulary = owner === 'EMPLOYER_SECTOR' ? 'NACE' : VOCABULARIES[setting.name];
    if (vocabulary)
      return (
        <VocabularyPicker
          vocabulary={vocabulary}
          label={label}
          isMultiple
          value={value}
          onChange={(codes) => onChange(codes ?? [])}
          error={error}
          help={help}
        />
      );
    return (
      <Autocomplete<string, true, false, true>
        multiple
        freeSolo
        autoSelect
        options={[]}
        value={(value as string[]) ?? []}
        onChange={(_event, chosen) => onChange(chosen)}
        renderInput={(params) => (
          <TextField {...params} {...words} required={false} helperText={error ?? help ?? translate('input.words')} />
        )}
      />
    );
  }
  const resource = PICKED[setting.name];
  if (resource) {
    return (
      <RecordPicker filter={{ resource, by: 'code', isList: false }} label={label} value={value} onChange={set} error={error} help={help} />
    );
  }

  switch (setting.kind) {
    case 'cents':
      return <MoneyField label={label} cents={value as number | null} onChange={set} isRequired={isRequired} error={error} help={help} />;
    case 'basisPoints':
      return (
        <TextField
          {...words}
          key={locale}
          defaultValue={value === undefined || value === null ? '' : percentOf(value as number, locale)}
          onChange={(event) => set(basisPointsOf(event.target.value))}
          slotProps={{
            htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } },
            input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
          }}
        />
      );
    case 'integer':
      // A price is a number of cents under a plain name.
      if (owner === 'PROGRAMME_PRICE')
        return <MoneyField label={label} cents={value as number | null} onChange={set} error={error} help={help} />;
      return (
        <TextField
          {...words}
          type="number"
          value={value ?? ''}
          onChange={(event) => set(event.target.value === '' ? undefined : Number(event.target.value))}
          slotProps={{ htmlInput: { min: setting.atLeast, max: setting.atMost } }}
        />
      );
    case 'boolean':
      return (
        <Box>
          <FormControlLabel
            control={<Switch checked={Boolean(value ?? setting.usual)} onChange={(event) => onChange(event.target.checked)} />}
            label={label}
          />
        </Box>
      );
    case 'enum':
      return (
        <TextField {...words} select value={value ?? setting.usual ?? ''} onChange={(event) => set(event.target.value)}>
          {setting.isNullable ? <MenuItem value="">–</MenuItem> : null}
          {(setting.options ?? []).map((option) => (
            <MenuItem key={option} value={option}>
              {optionLabel(translate, setting.name, option)}
            </MenuItem>
          ))}
        </TextField>
      );
    case 'date':
      return (
        <DayField
          label={label}
          value={value as string | null | undefined}
          onChange={set}
          isRequired={isRequired}
          error={error}
          help={help}
        />
      );
    case 'instant':
      return (
        <InstantField
          label={label}
          value={value as string | null | undefined}
          onChange={set}
          isRequired={isRequired}
          error={error}
          help={help}
          isEnd={/until$/i.test(setting.name)}
        />
      );
    case 'translation':
      return (
        <Translation
          label={label}
          help={help}
          isRequired={isRequired}
          value={(value as Partial<Both> | null) ?? {}}
          issues={issues}
          onChange={(next) => onChange(!isRequired && !next.lv && !next.en ? nothing : next)}
        />
      );
    default:
      return <TextField {...words} value={value ?? ''} onChange={(event) => set(event.target.value)} />;
  }
}

interface Both {
  lv: string;
  en: string | null;
}

interface TranslationProps {
  label: string;
  help?: string;
  isRequired: boolean;
  value: Partial<Both>;
  issues: Issues;
  onChange: (value: Partial<Both>) => void;
}

function Translation({ label, help, isRequired, value, issues, onChange }: TranslationProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2, gridColumn: '1 / -1' }}>
      <TextField
        required={isRequired}
        label={translate('input.inLatvian', { label })}
        value={value.lv ?? ''}
        error={issuesAt(issues, 'lv').size > 0}
        helperText={issuesAt(issues, 'lv').get('') ?? help}
        onChange={(event) => onChange({ ...value, lv: event.target.value })}
      />
      <TextField
        label={translate('input.inEnglish', { label })}
        value={value.en ?? ''}
        onChange={(event) => onChange({ ...value, en: event.target.value || null })}
      />
    </Box>
  );
}
