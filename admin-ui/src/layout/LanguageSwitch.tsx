import { Box, ButtonBase } from '@mui/material';
import { useLocales, useLocaleState, useTranslate } from 'react-admin';

/** LV | EN: both always in sight, the present one marked. */
export function LanguageSwitch() {
  const translate = useTranslate();
  const locales = useLocales();
  const [locale, setLocale] = useLocaleState();
  return (
    <Box
      role="group"
      aria-label={translate('header.language')}
      sx={{ display: 'flex', border: 1, borderColor: 'line.strong', borderRadius: '0.375rem', flexShrink: 0 }}
    >
      {locales.map((choice) => (
        <ButtonBase
          key={choice.locale}
          lang={choice.locale}
          aria-pressed={locale === choice.locale}
          aria-label={`${choice.locale.toUpperCase()}, ${choice.name}`}
          onClick={() => setLocale(choice.locale)}
          sx={{
            minHeight: '1.75rem',
            paddingInline: '0.5rem',
            fontSize: '0.875rem',
            borderRadius: '0.3125rem',
            color: 'text.secondary',
            '&[aria-pressed="true"]': { backgroundColor: 'text.primary', color: 'background.default', fontWeight: 640 },
          }}
        >
          {choice.locale.toUpperCase()}
        </ButtonBase>
      ))}
    </Box>
  );
}
