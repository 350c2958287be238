import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useThemeSwitch } from './use-theme-switch.ts';

/** Light by day, dark at night. */
export function ThemeButton() {
  const { label, isDark, toggle } = useThemeSwitch();
  return (
    <Tooltip title={label}>
      <IconButton onClick={toggle} aria-label={label}>
        {isDark ? <LightModeOutlined /> : <DarkModeOutlined />}
      </IconButton>
    </Tooltip>
  );
}
