import { useTranslate } from 'react-admin';
import { Facts } from '../components/Facts.tsx';
import type { FieldDescription } from '../resource-description.ts';
import { FieldFor } from './FieldFor.tsx';

interface ObjectFactsProps {
  fields: FieldDescription[];
  record: Record<string, unknown>;
}

/** A value of several parts, each under its name. */
export function ObjectFacts({ fields, record }: ObjectFactsProps) {
  const translate = useTranslate();
  const shown = fields.filter((field) => field.kind !== 'id' && record[field.name] !== null && record[field.name] !== undefined);
  return (
    <Facts
      facts={shown.map((field) => ({
        label: translate(`parts.${field.name}`, { _: field.name }),
        value: <FieldFor field={field} value={record[field.name]} />,
      }))}
    />
  );
}
