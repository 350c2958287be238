import { Autocomplete, TextField } from '@mui/material';
import { type InputProps, useInput, useTranslate } from 'react-admin';
import { useErrorText } from './use-error-text.ts';

/** Several words or names: each is finished with Enter or a comma. */
export function WordsInput({ label, help, ...props }: Omit<InputProps, 'label'> & { label: string; help?: string }) {
  const translate = useTranslate();
  const { field, fieldState, isRequired } = useInput({ defaultValue: [], ...props });
  const error = useErrorText(fieldState.error?.message);
  const words: string[] = field.value || [];
  return (
    <Autocomplete<string, true, false, true>
      multiple
      freeSolo
      autoSelect
      options={[]}
      value={words}
      onChange={(_event, next) =>
        field.onChange([
          ...new Set(
            next
              .flatMap((word) => word.split(','))
              .map((word) => word.trim())
              .filter(Boolean),
          ),
        ])
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={isRequired && words.length === 0}
          error={Boolean(error)}
          helperText={error ?? help ?? translate('input.words')}
        />
      )}
    />
  );
}
