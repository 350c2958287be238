import { useMutation } from '@apollo/client/react';
import { FileField } from '../../design-system/FileField/FileField.tsx';
import type { UploadedFile } from '../../design-system/FileField/uploadFiles.ts';
import { type EvidenceKind, FileField_DeleteDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';

export interface Evidence extends UploadedFile {
  kind: EvidenceKind;
}

interface EvidenceFieldsProps {
  kinds: readonly EvidenceKind[];
  evidence: readonly Evidence[];
  error: string | undefined;
  onChange: (change: (before: readonly Evidence[]) => Evidence[]) => void;
}

/** A field for each document that is needed; what is taken away is thrown away on the server too. */
export function EvidenceFields({ kinds, evidence, error, onChange }: EvidenceFieldsProps) {
  const t = useT('claims');
  const [deleteFile] = useMutation(FileField_DeleteDocument);
  return kinds.map((kind, index) => (
    <FileField
      key={kind}
      id={index === 0 ? 'claim-evidence' : `claim-evidence-${kind}`}
      label={t(`evidence.${kind}`)}
      hint={t(`evidenceHint.${kind}`)}
      error={index === 0 ? error : undefined}
      files={evidence.filter((file) => file.kind === kind)}
      onAdded={(files) => onChange((before) => [...before, ...files.map(({ id, name, size }) => ({ id, name, size, kind }))])}
      onRemoved={({ id }) => {
        onChange((before) => before.filter((file) => file.id !== id));
        void deleteFile({ variables: { input: { file: id } } }).catch(() => undefined);
      }}
    />
  ));
}
