import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { Icon } from '../Icon/Icon.tsx';
import styles from './LiveRegion.module.css';

interface Announcer {
  /** Says a sentence to screen readers, shows nothing. */
  announce: (sentence: string) => void;
  /** Shows a sentence for a while and says it; `undo` gives one way back. */
  toast: (sentence: string, undo?: { text: string; run: () => void }) => void;
}

const AnnouncerContext = createContext<Announcer>({ announce: () => {}, toast: () => {} });

export const useAnnounce = () => useContext(AnnouncerContext);

const shownFor = 8000;

export function LiveRegion({ children }: { children: ReactNode }) {
  const t = useT('common');
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<{ sentence: string; undo?: { text: string; run: () => void } } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const announce = useCallback((sentence: string) => {
    // The same sentence twice is read again only when the text changes.
    setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence));
  }, []);
  const toast = useCallback(
    (sentence: string, undo?: { text: string; run: () => void }) => {
      setShown({ sentence, ...(undo && { undo }) });
      announce(sentence);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setShown(null), shownFor);
    },
    [announce],
  );
  const announcer = useMemo(() => ({ announce, toast }), [announce, toast]);

  return (
    <AnnouncerContext value={announcer}>
      {children}
      <output className="visually-hidden" aria-live="polite">
        {said}
      </output>
      {shown && (
        <section className={`${styles.toast} no-print`} aria-label={t('message')}>
          <span>{shown.sentence}</span>
          {shown.undo && (
            <button
              type="button"
              onClick={() => {
                shown.undo?.run();
                setShown(null);
              }}
            >
              {shown.undo.text}
            </button>
          )}
          <button type="button" onClick={() => setShown(null)}>
            <Icon name="close" />
            <span className="visually-hidden">{t('close')}</span>
          </button>
        </section>
      )}
    </AnnouncerContext>
  );
}
