import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import PlayCircleOutlined from '@mui/icons-material/PlayCircleOutlined';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutlined';
import { Box } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { type Tone, toneOf } from './status-tones.ts';

const ICONS = {
  good: CheckCircleOutlined,
  caution: HourglassEmptyOutlined,
  bad: ErrorOutline,
  busy: PlayCircleOutlined,
  quiet: RemoveCircleOutline,
};

interface StatusTagProps {
  enumName: string;
  value: string | null | undefined;
}

/** A state in an icon, a word and a tint. */
export function StatusTag({ enumName, value }: StatusTagProps) {
  const translate = useTranslate();
  if (!value) return null;
  return <Tag tone={toneOf(enumName, value)}>{translate(`enums.${enumName}.${value}`)}</Tag>;
}

export function Tag({ tone, children }: { tone: Tone; children: string }) {
  const Icon = ICONS[tone];
  return (
    <Box
      component="span"
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        paddingInline: '0.4375rem',
        borderRadius: '0.25rem',
        lineHeight: '1.5rem',
        fontSize: '0.875rem',
        whiteSpace: 'nowrap',
        ...coloursOf(theme, tone),
      })}
    >
      <Icon aria-hidden sx={{ fontSize: '1rem' }} />
      {children}
    </Box>
  );
}

function coloursOf(theme: Theme, tone: Tone) {
  const { palette } = theme;
  const colours = {
    good: { color: palette.success.main, backgroundColor: palette.tint.good },
    caution: { color: palette.warning.main, backgroundColor: palette.tint.caution },
    bad: { color: palette.error.main, backgroundColor: palette.tint.bad },
    busy: { color: palette.secondary.main, backgroundColor: palette.tint.secondary },
    quiet: { color: palette.text.secondary, backgroundColor: palette.background.sunken },
  };
  return colours[tone];
}
