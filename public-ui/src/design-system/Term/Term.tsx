import { type ReactNode, useId, useState } from 'react';
import type { TermId } from '../../i18n/messages.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Term.module.css';

/**
 * A word that residents did not know, explained where it stands (GLOSS-1): press it, and the explanation opens in the text.
 * Nothing pops up over the page, so it works at any zoom and for any pointer.
 */
export function Term({
  id,
  children,
  isQuestion,
}: {
  id: TermId;
  children?: ReactNode /** The words ask about the term beside them: "Kas tas ir?" */;
  isQuestion?: boolean;
}) {
  const t = useT('common');
  const noteId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={styles.term}>
      <button type="button" className={styles.word} aria-expanded={isOpen} aria-controls={noteId} onClick={() => setOpen(!isOpen)}>
        {children ?? t(`term.${id}`)}
        <span className={styles.mark} aria-hidden="true">
          ?
        </span>
        <span className="visually-hidden"> ({isQuestion ? t(`term.${id}`) : t('whatIsIt')})</span>
      </button>
      <span id={noteId} role="note" className={styles.note} hidden={!isOpen}>
        <strong>{t(`term.${id}`)}:</strong> {t(`termMeans.${id}`)}
      </span>
    </span>
  );
}
