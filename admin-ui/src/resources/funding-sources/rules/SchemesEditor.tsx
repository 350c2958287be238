import AddOutlined from '@mui/icons-material/AddOutlined';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { wordIn } from '../../../i18n/i18nProvider.ts';
import { type Scheme, schemeSchema } from './engine.ts';
import { type Issues, issuesAt } from './issues.ts';
import { SchemeForm } from './SchemeForm.tsx';
import { memberOf, settingsOf, usualValues, wordsOf } from './settings-of.ts';

interface SchemesEditorProps {
  schemes: Scheme[];
  issues: Issues;
  onChange: (schemes: Scheme[]) => void;
}

/** The ways in which a source pays, one under the other; one is open at a time. */
export function SchemesEditor({ schemes, issues, onChange }: SchemesEditorProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState<number | null>(() =>
    Math.max(
      0,
      schemes.findIndex((scheme) => scheme.kind === 'GRANT'),
    ),
  );
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const add = (kind: Scheme['kind']) => {
    onChange([...schemes, newScheme(kind, schemes)]);
    setOpen(schemes.length);
    setAnchor(null);
  };
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {schemes.map((scheme, index) => (
          <SchemeForm
            key={index}
            scheme={scheme}
            issues={issuesAt(issues, index)}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? null : index)}
            onChange={(next) => onChange(schemes.map((before, at) => (at === index ? next : before)))}
            onRemove={() => onChange(schemes.filter((_scheme, at) => at !== index))}
          />
        ))}
      </Box>
      <Button
        startIcon={<AddOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        variant="outlined"
        sx={{ marginTop: 1 }}
      >
        {translate('rules.addScheme')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {wordsOf(schemeSchema, 'kind').map((kind) => (
          <MenuItem key={kind} onClick={() => add(kind as Scheme['kind'])}>
            {translate(`enums.SchemeKind.${kind}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** A scheme with its usual values, a name in both languages and a code nobody else has. */
function newScheme(kind: Scheme['kind'], others: readonly Scheme[]): Scheme {
  const schema = memberOf(schemeSchema, 'kind', kind);
  const codes = others.map((scheme) => scheme.code);
  const code = [kind, ...codes.map((_code, index) => `${kind}_${index + 2}`)].find((candidate) => !codes.includes(candidate)) ?? kind;
  const name = { lv: wordIn('lv', `enums.SchemeKind.${kind}`), en: wordIn('en', `enums.SchemeKind.${kind}`) };
  return { ...(schema ? usualValues(settingsOf(schema)) : {}), kind, code, name } as unknown as Scheme;
}
