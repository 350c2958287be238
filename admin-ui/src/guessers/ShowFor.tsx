import EditOutlined from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { type ReactNode } from 'react';
import {
  type RaRecord,
  ShowBase,
  useCanAccess,
  useGetResourceLabel,
  useRecordContext,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
  useTranslateLabel,
} from 'react-admin';
import { Link } from 'react-router';
import { Facts } from '../components/Facts.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { Panel } from '../components/Panel.tsx';
import { Waiting } from '../components/QueryState.tsx';
import { describedResource } from '../resource-registry.ts';
import { FieldFor } from './FieldFor.tsx';
import { nameOf } from './name-of.ts';

interface ShowForProps {
  /** Fields to show, in order; all of them when nothing is said. */
  fields?: string[];
  beside?: (record: RaRecord) => ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}

/** One record: its facts, then whatever the resource adds. */
export function ShowFor(props: ShowForProps) {
  return (
    <ShowBase loading={<Waiting />}>
      <ShowContent {...props} />
    </ShowBase>
  );
}

function ShowContent({ fields, beside, actions, children }: ShowForProps) {
  const translateLabel = useTranslateLabel();
  const labelOf = useGetResourceLabel();
  const name = useResourceContext() ?? '';
  const record = useRecordContext();
  const resource = describedResource(name);
  if (!record) return <Waiting />;
  const shown = fields
    ? fields.flatMap((wanted) => resource.fields.filter((field) => field.name === wanted))
    : resource.fields.filter((field) => field.kind !== 'id');
  return (
    <>
      <PageHead
        title={nameOf(record) ?? labelOf(name, 1)}
        beside={beside?.(record)}
        back={{ to: `/${name}`, label: labelOf(name, 2) }}
        actions={
          <>
            {actions}
            <EditLink id={String(record.id)} />
          </>
        }
      />
      <Panel>
        <Facts
          facts={shown.map((field) => ({
            label: String(translateLabel({ source: field.name, resource: name })),
            value: <FieldFor field={field} value={record[field.name]} />,
          }))}
        />
      </Panel>
      {children}
    </>
  );
}

export function EditLink({ id }: { id: string }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { hasEdit } = useResourceDefinition();
  const { canAccess } = useCanAccess({ resource, action: 'edit' });
  if (!hasEdit || !canAccess) return null;
  return (
    <Button component={Link} to={`/${resource}/${encodeURIComponent(id)}`} variant="outlined" startIcon={<EditOutlined />}>
      {translate('ra.action.edit')}
    </Button>
  );
}
