import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../design-system/Button/Button.tsx';
import { ErrorSummary, type FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as styles } from '../account/index.ts';

interface ClaimStepFormProps {
  question: string;
  /** What the server found wrong, when the form was sent back here. */
  problems: FieldProblem[];
  /** What is missing before one goes on; nothing when all is there. */
  check: () => FieldProblem[];
  onNext: () => void;
  onBack?: () => void;
  nextText?: string;
  isBusy?: boolean;
  children: (problemOf: (field: string) => string | undefined) => ReactNode;
}

/** One question: its heading takes the focus, what is wrong stands above it and beside the field, and one button goes on. */
export function ClaimStepForm({ question, problems, check, onNext, onBack, nextText, isBusy, children }: ClaimStepFormProps) {
  const t = useT('claims');
  const heading = useRef<HTMLHeadingElement>(null);
  const [own, setOwn] = useState<FieldProblem[]>([]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const shown = own.length > 0 ? own : problems;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = check();
        setOwn(found);
        if (found.length === 0) onNext();
      }}
    >
      <ErrorSummary problems={shown} />
      <h2 ref={heading} tabIndex={-1}>
        {question}
      </h2>
      {children((field) => shown.find(({ fieldId }) => fieldId === `claim-${field}`)?.message)}
      <p className={styles.actions}>
        <Button type="submit" isBusy={isBusy ?? false}>
          {nextText ?? t('next')}
        </Button>
        {onBack && (
          <Button look="quiet" onClick={onBack}>
            {t('back')}
          </Button>
        )}
      </p>
    </form>
  );
}
