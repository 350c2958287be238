import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../design-system/Button/Button.tsx';
import { ErrorSummary, type FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { AddClaimEvidence_AddDocument, type ClaimPage_ClaimFragment, type EvidenceKind } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as styles, useKeptDraft } from '../account/index.ts';
import { type Evidence, EvidenceFields } from './EvidenceFields.tsx';

/** What may be added when nothing in particular is asked for. */
const usual: Record<'REIMBURSEMENT' | 'TRAVEL' | 'ACCOMMODATION', EvidenceKind[]> = {
  REIMBURSEMENT: ['INVOICE', 'PAYMENT', 'CERTIFICATE'],
  TRAVEL: ['TICKET'],
  ACCOMMODATION: ['LEASE', 'PAYMENT'],
};

/** Sends documents that are missing or that the officer asked for. */
export function AddClaimEvidence({ claim }: { claim: ClaimPage_ClaimFragment }) {
  const t = useT('claims');
  const words = useT('account');
  const { toast } = useAnnounce();
  const isAsked = claim.missingEvidence.length > 0;
  const kinds = isAsked ? claim.missingEvidence : (usual[claim.kind as keyof typeof usual] ?? []);
  const [isOpen, setOpen] = useState(isAsked);
  const { draft, change, forget } = useKeptDraft(`evidence:${claim.id}`, () => ({
    evidence: [] as Evidence[],
    idempotencyKey: crypto.randomUUID(),
  }));
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [addEvidence, { loading }] = useMutation(AddClaimEvidence_AddDocument);
  const submit = async () => {
    if (draft.evidence.length === 0) return setProblems([{ fieldId: 'claim-evidence', message: t('documentMissing') }]);
    const evidence = draft.evidence.map(({ id, kind }) => ({ file: id, kind }));
    const answer = await addEvidence({
      variables: { input: { claim: claim.id, evidence, idempotencyKey: draft.idempotencyKey } },
    }).catch(() => undefined);
    const userErrors = answer?.data?.addClaimEvidence.userErrors;
    if (!userErrors) return setProblems([{ message: words('failed') }]);
    if (userErrors.length > 0) return setProblems(userErrors.map(({ message }) => ({ fieldId: 'claim-evidence', message })));
    forget();
    change({ evidence: [], idempotencyKey: crypto.randomUUID() });
    setProblems([]);
    setOpen(false);
    toast(t('documentsSent'));
  };
  if (!isOpen)
    return (
      <p>
        <Button look="second" onClick={() => setOpen(true)}>
          {t('addDocuments')}
        </Button>
      </p>
    );
  return (
    <section aria-labelledby="add-title">
      <h2 id="add-title">{t('addDocuments')}</h2>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary problems={problems} />
        <EvidenceFields
          kinds={kinds}
          evidence={draft.evidence}
          error={problems[0]?.fieldId ? problems[0].message : undefined}
          onChange={(changed) => change((before) => ({ evidence: changed(before.evidence) }))}
        />
        <p className={styles.actions}>
          <Button type="submit" isBusy={loading}>
            {t('sendDocuments')}
          </Button>
        </p>
      </form>
    </section>
  );
}
