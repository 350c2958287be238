import type { ReactNode } from 'react';
import { EditBase, useResourceContext } from 'react-admin';
import { Waiting } from '../components/QueryState.tsx';
import { describedResource } from '../resource-registry.ts';
import { InputFor } from './InputFor.tsx';
import { RecordForm } from './RecordForm.tsx';

/** The form of a resource for which nobody has made a better one. Nothing is shown as saved before it is. */
export function EditFor({ children, redirect = 'list' }: { children?: ReactNode; redirect?: 'list' | 'show' }) {
  const inputs = describedResource(useResourceContext() ?? '').update?.inputs ?? [];
  return (
    <EditBase mutationMode="pessimistic" redirect={redirect} loading={<Waiting />}>
      <RecordForm>{children ?? inputs.map((input) => <InputFor key={input.name} input={input} />)}</RecordForm>
    </EditBase>
  );
}
