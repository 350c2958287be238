import { useTranslateLabel } from 'react-admin';

export function ColumnLabel({ resource, source }: { resource: string; source: string }) {
  const translateLabel = useTranslateLabel();
  return translateLabel({ source, resource });
}
