import ExpandMore from '@mui/icons-material/ExpandMore';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Collapse, Typography } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Tag } from '../../../components/StatusTag.tsx';
import { type Scheme, schemeSchema } from './engine.ts';
import type { Issues } from './issues.ts';
import { RoundsPlan } from './RoundsPlan.tsx';
import { schemeParts } from './scheme-parts.ts';
import { memberOf, type Setting, settingsOf } from './settings-of.ts';
import { issuesAt } from './issues.ts';
import { SettingInput } from './SettingInput.tsx';
import { SettingsForm } from './SettingsForm.tsx';

interface SchemeFormProps {
  scheme: Scheme;
  issues: Issues;
  isOpen: boolean;
  onToggle: () => void;
  onChange: (scheme: Scheme) => void;
  onRemove: () => void;
}

/** How the source pays, as a form: amount or share, what it covers, limits, rounds, who is exempt. */
export function SchemeForm({ scheme, issues, isOpen, onToggle, onChange, onRemove }: SchemeFormProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const id = useId();
  const values = scheme as unknown as Record<string, unknown>;
  const parts = useMemo(() => {
    const schema = memberOf(schemeSchema, 'kind', scheme.kind);
    return schemeParts(schema ? settingsOf(schema) : []);
  }, [scheme.kind]);
  const set = (next: Record<string, unknown>) => onChange(next as unknown as Scheme);
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, paddingBlock: 0.75 }}>
        <Button
          color="inherit"
          onClick={onToggle}
          aria-expanded={isOpen}
          aria-controls={id}
          startIcon={<ExpandMore sx={{ transform: isOpen ? 'none' : 'rotate(-90deg)', transition: 'transform 120ms' }} />}
          sx={{ flexGrow: 1, justifyContent: 'flex-start', textAlign: 'left', whiteSpace: 'normal' }}
        >
          {(locale === 'en' && scheme.name?.en) || scheme.name?.lv || scheme.code}
        </Button>
        <Typography color="textSecondary">{translate(`enums.SchemeKind.${scheme.kind}`)}</Typography>
        {issues.size > 0 ? <Tag tone="bad">{translate('rules.toMend', { smart_count: issues.size })}</Tag> : null}
      </Box>
      <Collapse in={isOpen} id={id} unmountOnExit>
        <Box sx={{ padding: { xs: 0, sm: '0 0 1rem 1.75rem' } }}>
          <SettingsForm owner={scheme.kind} settings={parts.first} values={values} issues={issues} onChange={set} />
          {parts.big.map((setting) => (
            <Big key={setting.name} owner={scheme.kind} setting={setting} values={values} issues={issues} onChange={set} />
          ))}
          <Folded owner={scheme.kind} settings={parts.folded} values={values} issues={issues} onChange={set} />
          <Button color="error" startIcon={<DeleteOutlined />} onClick={onRemove} sx={{ marginTop: 1 }}>
            {translate('rules.removeScheme')}
          </Button>
        </Box>
      </Collapse>
    </Box>
  );
}

interface PartProps {
  owner: string;
  values: Record<string, unknown>;
  issues: Issues;
  onChange: (values: Record<string, unknown>) => void;
}

function Big({ owner, setting, values, issues, onChange }: PartProps & { setting: Setting }) {
  const inner = issuesAt(issues, setting.name);
  const set = (value: unknown) => onChange({ ...values, [setting.name]: value });
  if (setting.name === 'rounds') return <RoundsPlan setting={setting} values={values} issues={inner} onChange={set} />;
  return <SettingInput owner={owner} setting={setting} value={values[setting.name]} issues={inner} onChange={set} />;
}

function Folded({ owner, settings, values, issues, onChange }: PartProps & { settings: Setting[] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const hasIssue = settings.some((setting) => issuesAt(issues, setting.name).size > 0);
  if (settings.length === 0) return null;
  return (
    <Box sx={{ marginTop: 1.5 }}>
      <Button aria-expanded={isOpen || hasIssue} onClick={() => setOpen(!isOpen)}>
        {translate(isOpen ? 'rules.fewerSettings' : 'rules.moreSettings')}
      </Button>
      <Collapse in={isOpen || hasIssue} unmountOnExit>
        <SettingsForm owner={owner} settings={settings} values={values} issues={issues} onChange={onChange} />
      </Collapse>
    </Box>
  );
}
