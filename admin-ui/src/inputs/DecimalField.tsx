import { InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { decimalOf, tenThousandthsOf } from './ten-thousandths.ts';

interface DecimalFieldProps {
  label: string;
  tenThousandths: number | null;
  onChange: (tenThousandths: number | null) => void;
  unit?: string;
  help?: string;
}

/** A number with up to four decimals as people type it; whole ten-thousandths inside. */
export function DecimalField({ label, tenThousandths, onChange, unit, help }: DecimalFieldProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const [text, setText] = useState(tenThousandths === null ? '' : decimalOf(tenThousandths, locale));
  const isWrong = text.trim() !== '' && tenThousandthsOf(text) === null;
  return (
    <TextField
      required
      label={label}
      value={text}
      error={isWrong}
      helperText={isWrong ? translate('input.notADecimal') : help}
      onChange={(event) => {
        setText(event.target.value);
        onChange(tenThousandthsOf(event.target.value));
      }}
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
        input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
      }}
    />
  );
}
