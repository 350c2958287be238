import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { useT } from '../../i18n/useT.ts';
import styles from './Description.module.css';
import type { ProgrammeShown } from './programmeQuestion.ts';

const headings = [
  'whatYouWillLearn',
  'whoItIsFor',
  'whatYouNeedBefore',
  'howYouWillLearn',
  'whatToBring',
  'howYouAreAssessed',
  'whatNext',
] as const;

/** The same headings at every programme; the first is open, the rest folded (CAT-2). */
export function Description({ programme: { sections } }: { programme: ProgrammeShown }) {
  const t = useT('programme');
  const written = headings.filter((heading) => sections[heading]);
  if (written.length === 0) return null;
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title" className={styles.title}>
        {t('aboutTitle')}
      </h2>
      <div>
        {written.map((heading, at) => (
          <Disclosure key={heading} title={t(heading)} isOpen={at === 0}>
            <Lines text={sections[heading]!} />
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

/** Several lines are a list, one is a paragraph. */
function Lines({ text }: { text: string }) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return (
    <div className="prose">
      {lines.length > 1 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{text}</p>
      )}
    </div>
  );
}
