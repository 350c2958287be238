import { Alert } from '../../design-system/Alert/Alert.tsx';
import type { NewClaim_SchemeFragment } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { ClaimStepForm } from './ClaimStepForm.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import type { ClaimStepProps } from './claimStep.ts';

/** The documents the scheme needs; what is missing may be sent later. */
export function DocumentsStep({
  draft,
  problems,
  change,
  onNext,
  onBack,
  scheme,
}: ClaimStepProps & { scheme: NewClaim_SchemeFragment; onBack: () => void }) {
  const t = useT('claims');
  const isMissing = scheme.evidence.some((kind) => !draft.evidence.some((file) => file.kind === kind));
  return (
    <ClaimStepForm question={t('documentsQuestion')} problems={problems} check={() => []} onNext={onNext} onBack={onBack}>
      {(problemOf) => (
        <>
          <EvidenceFields
            kinds={scheme.evidence}
            evidence={draft.evidence}
            error={problemOf('evidence')}
            onChange={(changed) => change((before) => ({ evidence: changed(before.evidence) }))}
          />
          {isMissing && (
            <Alert tone="info">
              <p>{t('documentsLater')}</p>
            </Alert>
          )}
        </>
      )}
    </ClaimStepForm>
  );
}
