import { Box } from '@mui/material';
import { type Issues, issuesAt } from './issues.ts';
import { SettingInput } from './SettingInput.tsx';
import type { Setting } from './settings-of.ts';

interface SettingsFormProps {
  owner: string;
  settings: readonly Setting[];
  values: Record<string, unknown>;
  issues: Issues;
  onChange: (values: Record<string, unknown>) => void;
}

/** Some settings side by side; trees and lists take the whole width. */
export function SettingsForm({ owner, settings, values, issues, onChange }: SettingsFormProps) {
  const set = (name: string, value: unknown) => {
    const { [name]: _before, ...others } = values;
    onChange(value === undefined ? others : { ...values, [name]: value });
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'start',
      }}
    >
      {settings.map((setting) => (
        <Box key={setting.name} sx={{ gridColumn: isWide(setting) ? '1 / -1' : 'auto', minWidth: 0 }}>
          <SettingInput
            owner={owner}
            setting={setting}
            value={values[setting.name]}
            issues={issuesAt(issues, setting.name)}
            onChange={(value) => set(setting.name, value)}
          />
        </Box>
      ))}
    </Box>
  );
}

function isWide(setting: Setting): boolean {
  return (
    setting.kind === 'criteria' ||
    setting.kind === 'object' ||
    setting.kind === 'translation' ||
    (setting.isList && setting.kind === 'enum')
  );
}
