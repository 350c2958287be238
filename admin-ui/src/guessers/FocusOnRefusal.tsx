import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';

/** After a try that was refused, by the form or by the server, goes to the first thing to put right, wherever it is in a long form. */
export function FocusOnRefusal() {
  const { isSubmitting, errors } = useFormState();
  const mark = useRef<HTMLSpanElement>(null);
  const wasSubmitting = useRef(false);
  useEffect(() => {
    const isOver = wasSubmitting.current && !isSubmitting;
    wasSubmitting.current = isSubmitting;
    if (!isOver || Object.keys(errors).length === 0) return;
    mark.current?.closest('form')?.querySelector<HTMLElement>('[role="alert"], [aria-invalid="true"]')?.focus();
  }, [isSubmitting, errors]);
  return <span ref={mark} hidden />;
}
