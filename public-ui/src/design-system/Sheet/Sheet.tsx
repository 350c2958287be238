import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '../../i18n/useT.ts';
import { Icon } from '../Icon/Icon.tsx';
import styles from './Sheet.module.css';

export interface SheetProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Stays in sight under the scrolling content: the one button that leads on. */
  footer?: ReactNode;
  /** `sheet` fills a phone; `dialog` is a small question in the middle. */
  kind?: 'sheet' | 'dialog';
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Sheet({ isOpen, onClose, title, children, footer, kind = 'sheet' }: SheetProps) {
  const t = useT('common');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isOpen && !element.open) element.showModal();
    if (!isOpen && element.open) element.close();
  }, [isOpen]);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    // A press beside the box lands on the dialog itself.
    const closeBeside = (event: MouseEvent) => event.target === element && onClose();
    element.addEventListener('click', closeBeside);
    return () => element.removeEventListener('click', closeBeside);
  }, [onClose]);
  return (
    <dialog ref={dialog} className={styles.dialog} data-kind={kind} aria-labelledby={titleId} onClose={onClose}>
      {isOpen && (
        <div className={styles.inner}>
          <header className={styles.header}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <button type="button" className={styles.close} onClick={onClose}>
              <Icon name="close" />
              {t('close')}
            </button>
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
