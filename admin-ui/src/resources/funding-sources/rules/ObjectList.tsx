import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, FormHelperText, IconButton, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Issues, issuesAt } from './issues.ts';
import { type Setting, usualValues } from './settings-of.ts';
import { SettingsForm } from './SettingsForm.tsx';

interface ObjectListProps {
  owner: string;
  setting: Setting;
  label: string;
  help?: string;
  values: Record<string, unknown>[];
  issues: Issues;
  onChange: (values: Record<string, unknown>[]) => void;
}

/** A list of small forms: rounds, certificates, windows. */
export function ObjectList({ owner, setting, label, help, values, issues, onChange }: ObjectListProps) {
  const translate = useTranslate();
  const fields = setting.fields ?? [];
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<number | null>(null);

  // Whoever adds one goes on in its first field.
  useEffect(() => {
    if (added === null) return;
    list.current?.querySelectorAll(':scope > [role="group"]')[added]?.querySelector('input')?.focus();
    setAdded(null);
  }, [added]);

  const add = () => {
    onChange([...values, usualValues(fields)]);
    setAdded(values.length);
  };
  return (
    <Box ref={list} role="group" aria-label={label} sx={{ marginTop: 1.5 }}>
      <Typography component="h3" variant="h3">
        {label}
      </Typography>
      {help ? <Typography color="textSecondary">{help}</Typography> : null}
      {issues.get('') ? <FormHelperText error>{issues.get('')}</FormHelperText> : null}
      {values.map((value, index) => (
        <Box
          // The place is what tells one from another: nothing in them is unique.
          key={index}
          role="group"
          aria-label={translate('rules.itemOf', { label, number: index + 1 })}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr) auto',
            gap: 1,
            paddingBlock: 1,
            borderTop: 1,
            borderColor: 'divider',
            marginTop: 1,
          }}
        >
          <div>
            <SettingsForm
              owner={setting.name}
              settings={fields}
              values={value}
              issues={issuesAt(issues, index)}
              onChange={(next) => onChange(values.map((before, at) => (at === index ? next : before)))}
            />
            {issuesAt(issues, index).get('') ? <FormHelperText error>{issuesAt(issues, index).get('')}</FormHelperText> : null}
          </div>
          <IconButton
            aria-label={translate('rules.removeItem', { label, number: index + 1 })}
            onClick={() => onChange(values.filter((_value, at) => at !== index))}
            sx={{ alignSelf: 'start', marginTop: 1 }}
          >
            <DeleteOutlined />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddOutlined />} onClick={add} sx={{ marginTop: 0.5 }}>
        {translate(`rules.add.${owner}.${setting.name}`, { _: translate(`rules.add.${setting.name}`, { _: translate('ra.action.add') }) })}
      </Button>
    </Box>
  );
}
