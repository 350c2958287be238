import type { ReactNode } from 'react';
import { CreateBase, type FormProps, useResourceContext } from 'react-admin';
import { describedResource } from '../resource-registry.ts';
import { InputFor } from './InputFor.tsx';
import { RecordForm } from './RecordForm.tsx';

interface CreateForProps {
  children?: ReactNode;
  defaultValues?: FormProps['defaultValues'];
  validate?: FormProps['validate'];
  redirect?: 'list' | 'show';
  /** What the button says where "Saglabāt" says too little. */
  action?: string;
}

export function CreateFor({ children, defaultValues, validate, redirect = 'list', action }: CreateForProps) {
  const inputs = describedResource(useResourceContext() ?? '').create?.inputs ?? [];
  return (
    <CreateBase redirect={redirect} mutationMode="pessimistic">
      <RecordForm isNew defaultValues={defaultValues} validate={validate} action={action}>
        {children ?? inputs.map((input) => <InputFor key={input.name} input={input} />)}
      </RecordForm>
    </CreateBase>
  );
}
