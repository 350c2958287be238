import { Link } from '@mui/material';
import { useCanAccess, useLocale, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { Day, Instant } from '../components/Day.tsx';
import { JsonText } from '../components/JsonText.tsx';
import { Money } from '../components/Money.tsx';
import { StatusTag } from '../components/StatusTag.tsx';
import { isStatus } from '../components/status-tones.ts';
import { intlLocale, type LocaleCode } from '../i18n/locale.ts';
import type { FieldDescription } from '../resource-description.ts';
import { nameOf } from './name-of.ts';
import { NumberText } from './NumberText.tsx';
import { ObjectFacts } from './ObjectFacts.tsx';

interface FieldForProps {
  field: FieldDescription;
  value: unknown;
}

/** One switch from the kind of a value to the way it is shown. */
export function FieldFor({ field, value }: FieldForProps): ReactNode {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return <ListOfValues field={field} values={value} />;
  switch (field.kind) {
    case 'money':
      return <Money value={value as { cents: number }} />;
    case 'cents':
      return <NumberText value={value as number} />;
    case 'integer':
    case 'number':
      return <NumberText value={value as number} />;
    case 'boolean':
      return <YesNo value={value as boolean} />;
    case 'date':
      return <Day value={value as string} />;
    case 'dateTime':
      return <Instant value={value as string} />;
    case 'enum':
      return <EnumText enumName={field.enum ?? ''} value={value as string} />;
    case 'reference':
      return <ReferenceLink resource={field.resource ?? ''} record={value as Record<string, unknown>} />;
    case 'object':
      return nameOf(value) ?? <ObjectFacts fields={field.fields ?? []} record={value as Record<string, unknown>} />;
    case 'json':
      return <JsonText value={value} />;
    case 'language':
      return <LanguageName code={String(value)} />;
    default:
      return <span style={{ whiteSpace: 'pre-line' }}>{String(value)}</span>;
  }
}

function ListOfValues({ field, values }: { field: FieldDescription; values: unknown[] }) {
  if (values.length === 0) return '–';
  if (field.kind === 'text' || field.kind === 'id') return values.join(', ');
  return (
    <ul style={{ margin: 0, paddingLeft: '1.1em' }}>
      {values.map((value, index) => (
        <li key={(value as { id?: string }).id ?? index}>
          <FieldFor field={{ ...field, isList: false }} value={value} />
        </li>
      ))}
    </ul>
  );
}

function LanguageName({ code }: { code: string }) {
  const locale = useLocale() as LocaleCode;
  return new Intl.DisplayNames([intlLocale(locale)], { type: 'language' }).of(code) ?? code;
}

function YesNo({ value }: { value: boolean }) {
  const translate = useTranslate();
  return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
}

function EnumText({ enumName, value }: { enumName: string; value: string }) {
  const translate = useTranslate();
  return isStatus(enumName) ? <StatusTag enumName={enumName} value={value} /> : translate(`enums.${enumName}.${value}`, { _: value });
}

/** A record mentioned elsewhere: its name, and the way to it for those who may go. */
export function ReferenceLink({ resource, record }: { resource: string; record: Record<string, unknown> }) {
  const { canAccess } = useCanAccess({ resource, action: 'show' });
  const name = nameOf(record) ?? String(record.id);
  if (!canAccess) return name;
  return (
    <Link
      component={RouterLink}
      to={`/${resource}/${encodeURIComponent(String(record.id))}/show`}
      onClick={(event) => event.stopPropagation()}
    >
      {name}
    </Link>
  );
}
