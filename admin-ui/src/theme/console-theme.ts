import type { RaThemeOptions } from 'react-admin';
import { type Tokens, tokensOf } from './tokens.ts';

/**
 * The console's look, made from the design tokens: warm paper, ink, one action colour, lines instead of shadows,
 * small type and tight rows for people who read it eight hours a day.
 */
export const lightTheme = consoleTheme('light', tokensOf.light);
export const darkTheme = consoleTheme('dark', tokensOf.dark);

declare module '@mui/material/styles' {
  interface TypeBackground {
    sunken: string;
    raised: string;
  }
  interface Palette {
    tint: { action: string; secondary: string; good: string; caution: string; bad: string };
    line: { soft: string; strong: string };
    focus: string;
  }
  interface PaletteOptions {
    tint?: Palette['tint'];
    line?: Palette['line'];
    focus?: string;
  }
}

function consoleTheme(mode: 'light' | 'dark', tokens: Tokens): RaThemeOptions {
  const colour = (name: string) => tokens[`color-${name}`] ?? '#000000';
  const ring = { outline: `${tokens['focus-width']} solid ${colour('focus')}`, outlineOffset: tokens['focus-offset'] };
  const innerRing = { ...ring, outlineOffset: '-3px' };
  const radius = tokens.radius ?? '0.375rem';
  const target = tokens['console-target'] ?? '1.75rem';

  return {
    sidebar: { width: 232, closedWidth: 52 },
    shape: { borderRadius: 6 },
    spacing: 8,
    palette: {
      mode,
      primary: { main: colour('action'), dark: colour('action-strong'), contrastText: colour('on-action') },
      secondary: { main: colour('secondary'), contrastText: colour('paper') },
      success: { main: colour('good'), contrastText: colour('paper') },
      warning: { main: colour('caution'), contrastText: colour('paper') },
      error: { main: colour('bad'), contrastText: colour('paper') },
      info: { main: colour('secondary'), contrastText: colour('paper') },
      background: { default: colour('paper'), paper: colour('raised'), sunken: colour('sunken'), raised: colour('raised') },
      text: { primary: colour('ink'), secondary: colour('ink-soft'), disabled: colour('ink-soft') },
      divider: colour('line'),
      action: { hover: colour('sunken'), selected: colour('action-tint'), active: colour('ink-soft'), focus: colour('action-tint') },
      tint: {
        action: colour('action-tint'),
        secondary: colour('secondary-tint'),
        good: colour('good-tint'),
        caution: colour('caution-tint'),
        bad: colour('bad-tint'),
      },
      line: { soft: colour('line'), strong: colour('line-strong') },
      focus: colour('focus'),
    },
    typography: {
      htmlFontSize: 16,
      fontSize: 15,
      fontFamily: tokens.font,
      fontWeightRegular: Number(tokens['weight-text']) || 400,
      fontWeightMedium: Number(tokens['weight-strong']) || 600,
      fontWeightBold: Number(tokens['weight-heading']) || 700,
      h1: { fontSize: '1.5rem', lineHeight: 1.2, fontWeight: Number(tokens['weight-heading']) || 700, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.1875rem', lineHeight: 1.25, fontWeight: Number(tokens['weight-strong']) || 600 },
      h3: { fontSize: '1rem', lineHeight: 1.3, fontWeight: Number(tokens['weight-strong']) || 600 },
      h6: { fontSize: '1rem', lineHeight: 1.3, fontWeight: Number(tokens['weight-strong']) || 600 },
      body1: { fontSize: tokens['console-text'], lineHeight: 1.5 },
      body2: { fontSize: tokens['console-text'], lineHeight: 1.45 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.4 },
      button: {
        fontSize: tokens['console-text'],
        textTransform: 'none',
        fontWeight: Number(tokens['weight-strong']) || 600,
        letterSpacing: 0,
      },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          // What is gone to is not hidden by the header, which stays above.
          html: { fontSize: '100%', scrollPaddingTop: '4.5rem', scrollPaddingBottom: '1rem' },
          body: { fontVariantNumeric: 'lining-nums', fontSize: tokens['console-text'] },
          ':focus-visible': ring,
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
          },
          '@media print': { 'header, nav, .no-print': { display: 'none !important' } },
        },
      },
      MuiPaper: {
        defaultProps: { elevation: 0 },
        styleOverrides: { root: { backgroundImage: 'none' } },
      },
      MuiDialog: { styleOverrides: { paper: { border: `1px solid ${colour('line')}`, boxShadow: tokens.shadow } } },
      MuiMenu: { styleOverrides: { paper: { border: `1px solid ${colour('line')}`, boxShadow: tokens.shadow } } },
      MuiPopover: { styleOverrides: { paper: { border: `1px solid ${colour('line')}`, boxShadow: tokens.shadow } } },
      MuiAutocomplete: {
        defaultProps: { fullWidth: true },
        styleOverrides: { paper: { border: `1px solid ${colour('line')}`, boxShadow: tokens.shadow } },
      },
      MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: colour('veil') } } } },
      MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible, &:focus-visible': ring } } },
      MuiButton: {
        defaultProps: { disableElevation: true, size: 'small' },
        styleOverrides: {
          root: { minHeight: '2.125rem', paddingInline: '0.875rem', borderRadius: radius, lineHeight: 1.2, whiteSpace: 'nowrap' },
          text: { paddingInline: '0.5rem' },
          outlined: { borderColor: colour('line-strong') },
          contained: {
            '&:hover': { backgroundColor: colour('action-strong') },
            '&.Mui-disabled': { backgroundColor: colour('line'), color: colour('ink-soft') },
          },
        },
      },
      MuiIconButton: {
        defaultProps: { size: 'small' },
        styleOverrides: { root: { minWidth: target, minHeight: target, borderRadius: radius } },
      },
      MuiSvgIcon: { defaultProps: { fontSize: 'small' } },
      MuiChip: { styleOverrides: { root: { borderRadius: radius, fontSize: '0.875rem' } } },
      MuiTooltip: {
        defaultProps: { enterDelay: 400 },
        styleOverrides: { tooltip: { backgroundColor: colour('ink'), color: colour('paper'), fontSize: '0.8125rem', fontWeight: 400 } },
      },
      MuiTabs: { styleOverrides: { root: { minHeight: '2.25rem' }, indicator: { height: 3 } } },
      MuiTab: {
        styleOverrides: {
          root: {
            minHeight: '2.25rem',
            minWidth: 0,
            padding: '0.375rem 0.75rem',
            textTransform: 'none',
            color: colour('ink-soft'),
            '&.Mui-focusVisible, &:focus-visible': innerRing,
            '&.Mui-selected': { color: colour('ink') },
          },
        },
      },
      MuiTableCell: {
        styleOverrides: {
          root: {
            borderBottom: `1px solid ${colour('line')}`,
            padding: '0.4375rem 0.75rem',
            fontVariantNumeric: 'tabular-nums lining-nums',
            verticalAlign: 'top',
          },
          head: {
            color: colour('ink-soft'),
            backgroundColor: colour('paper'),
            fontSize: '0.8125rem',
            fontWeight: Number(tokens['weight-strong']) || 600,
            lineHeight: 1.3,
            verticalAlign: 'bottom',
            borderBottom: `1px solid ${colour('line-strong')}`,
          },
          paddingCheckbox: { padding: '0 0.25rem', width: '2.25rem', verticalAlign: 'middle' },
        },
      },
      MuiTableRow: {
        styleOverrides: {
          root: {
            '&.MuiTableRow-hover:hover': { backgroundColor: colour('sunken') },
            '&:has(:focus-visible)': { backgroundColor: colour('action-tint') },
          },
        },
      },
      MuiTableSortLabel: { styleOverrides: { root: { '&:focus-visible': ring }, icon: { fontSize: '1rem' } } },
      MuiTablePagination: { styleOverrides: { root: { borderBottom: 0 }, toolbar: { minHeight: '2.75rem' } } },
      MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: {
            backgroundColor: colour('raised'),
            borderRadius: radius,
            '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: tokens['focus-width'], borderColor: colour('focus') },
          },
          notchedOutline: { borderColor: colour('line-strong') },
          input: { '&::placeholder': { color: colour('ink-soft'), opacity: 1 } },
        },
      },
      MuiInputLabel: { styleOverrides: { root: { color: colour('ink-soft'), '&.Mui-focused': { color: colour('ink') } } } },
      MuiFormLabel: { styleOverrides: { root: { color: colour('ink-soft') } } },
      MuiFormHelperText: {
        styleOverrides: { root: { marginInline: 0, fontSize: '0.8125rem', color: colour('ink-soft'), '&:empty': { display: 'none' } } },
      },
      // react-admin puts the label of a row's checkbox on the wrapper, where a screen reader does not find it.
      MuiCheckbox: {
        defaultProps: {
          size: 'small',
          slotProps: {
            root: { 'aria-label': undefined } as object,
            input: ((own: { 'aria-label'?: string }) => ({ 'aria-label': own['aria-label'] })) as never,
          },
        },
        styleOverrides: { root: { padding: '0.375rem', color: colour('line-strong'), '&.Mui-focusVisible': ring } },
      },
      MuiRadio: {
        defaultProps: { size: 'small' },
        styleOverrides: { root: { padding: '0.375rem', color: colour('line-strong'), '&.Mui-focusVisible': ring } },
      },
      MuiSwitch: { defaultProps: { size: 'small' } },
      MuiAlert: { styleOverrides: { root: { borderRadius: radius, alignItems: 'flex-start' } } },
      MuiLink: {
        styleOverrides: { root: { textDecorationThickness: '1px', textUnderlineOffset: '0.18em', textDecorationColor: 'currentcolor' } },
      },
      MuiSkeleton: { styleOverrides: { root: { backgroundColor: colour('line') } } },
      MuiLinearProgress: { styleOverrides: { root: { backgroundColor: colour('line') } } },
    },
  } as RaThemeOptions;
}
