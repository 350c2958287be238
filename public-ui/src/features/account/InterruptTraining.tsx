import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../design-system/Checkbox/Checkbox.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { Sheet } from '../../design-system/Sheet/Sheet.tsx';
import { type ApplicationPage_ApplicationFragment, InterruptTraining_InterruptDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { StepBackSentences } from './StepBackSentences.tsx';

const reasons = [
  'CONTENT',
  'DIFFICULTY',
  'TIME',
  'PERSONAL',
  'TEACHER',
  'EMPLOYMENT',
  'MOTIVATION',
  'ORGANISATION',
  'EMPLOYER',
  'EQUIPMENT',
  'OTHER',
] as const;

/** Stopping after the start costs the money: said first, and asked why (APP-12). */
export function InterruptTraining({ application }: { application: Pick<ApplicationPage_ApplicationFragment, 'id' | 'ifSteppedBack'> }) {
  const t = useT('account');
  const { toast } = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [interrupt, { loading }] = useMutation(InterruptTraining_InterruptDocument);
  const confirm = async () => {
    if (chosen.length === 0) return setProblem(t('chooseReason'));
    const answer = await interrupt({ variables: { input: { application: application.id, reasons: [...chosen], idempotencyKey } } }).catch(
      () => undefined,
    );
    const userErrors = answer?.data?.interruptTraining.userErrors;
    if (!userErrors) return setProblem(t('failed'));
    if (userErrors[0]) return setProblem(userErrors[0].message);
    setAsked(false);
    toast(t('interrupted'));
  };
  return (
    <div>
      <Button look="quiet" onClick={() => setAsked(true)}>
        {t('interrupt')}
      </Button>
      <Sheet
        isOpen={isAsked}
        title={t('interruptTitle')}
        onClose={() => setAsked(false)}
        footer={
          <Button isBusy={loading} onClick={() => void confirm()}>
            {t('interruptConfirm')}
          </Button>
        }
      >
        {problem && (
          <Alert tone="bad" isLive>
            <p>{problem}</p>
          </Alert>
        )}
        <StepBackSentences ifSteppedBack={application.ifSteppedBack} otherwise={t('interruptLoses')} />
        <CheckboxGroup label={t('interruptText')}>
          {reasons.map((reason) => (
            <Checkbox
              key={reason}
              label={t(`reason.${reason}`)}
              checked={chosen.includes(reason)}
              onChange={(event) => setChosen(event.target.checked ? [...chosen, reason] : chosen.filter((other) => other !== reason))}
            />
          ))}
        </CheckboxGroup>
      </Sheet>
    </div>
  );
}
