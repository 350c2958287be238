import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usePlace } from '../../page/place.ts';
import { Button } from '../../design-system/Button/Button.tsx';
import { Checkbox } from '../../design-system/Checkbox/Checkbox.tsx';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Icon } from '../../design-system/Icon/Icon.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { address } from '../../routes.ts';
import { useTitle } from '../../page/useTitle.ts';
import { PricePanel, usePricesForMe } from '../pricing/index.ts';
import styles from './ComparisonPage.module.css';
import { comparedQuestion } from './comparedQuestion.ts';
import { comparedSlugs, comparisonSearch, mostCompared, useCompared } from './compared.ts';
import { type ComparedProgramme, useComparisonRows } from './comparisonRows.ts';

/** Two to four programmes side by side, differences marked (CAT-6). The address says which, so it can be sent to somebody. */
export function ComparisonPage() {
  const t = useT('comparison');
  const { locale, search } = usePlace();
  const slugs = comparedSlugs(search);
  const { programmes, isLoading } = useComparedProgrammes(slugs);
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {isLoading ? (
        <SkeletonList count={2} />
      ) : programmes.length < 2 ? (
        <EmptyState
          title={t('emptyTitle')}
          actions={
            <Link to={address('catalogue', locale)} look="main">
              {t('addMore')}
            </Link>
          }
        >
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        <Comparison programmes={programmes} slugs={slugs} />
      )}
    </div>
  );
}

/** At most four, each a question of its own, so that one programme's answer serves every comparison. */
function useComparedProgrammes(slugs: string[]) {
  const { locale } = usePlace();
  const ask = (at: number) => (slugs[at] ? comparedQuestion(locale, slugs[at]) : null);
  const answers = [useAnswer(ask(0)), useAnswer(ask(1)), useAnswer(ask(2)), useAnswer(ask(3))];
  return {
    isLoading: answers.some((answer) => answer.isLoading && !answer.data),
    programmes: answers.slice(0, slugs.length).flatMap(({ data }): ComparedProgramme[] => (data?.programme ? [data.programme] : [])),
  };
}

function Comparison({ programmes, slugs }: { programmes: ComparedProgramme[]; slugs: string[] }) {
  const t = useT('comparison');
  const common = useT('common');
  const { locale } = usePlace();
  const navigate = useNavigate();
  const { compared, toggle } = useCompared();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const prices = usePricesForMe(programmes.map(({ id }) => id));
  const rows = useComparisonRows(programmes, prices).filter(({ differs }) => differs || !onlyDifferences);
  const remove = ({ slug, title }: ComparedProgramme) => {
    if (compared.some((one) => one.slug === slug)) toggle({ slug, title });
    void navigate(address('comparison', locale) + comparisonSearch(slugs.filter((one) => one !== slug)), { replace: true });
  };
  return (
    <>
      <PricePanel />
      <div className={`${styles.tools} no-print`}>
        <Checkbox label={t('onlyDifferences')} checked={onlyDifferences} onChange={({ target }) => setOnlyDifferences(target.checked)} />
        {programmes.length < mostCompared && <Link to={address('catalogue', locale)}>{t('addMore')}</Link>}
        <Button look="quiet" icon="print" onClick={() => window.print()}>
          {common('print')}
        </Button>
      </div>
      {/* A table wider than the screen scrolls by itself, with the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-labelledby="comparison-caption" tabIndex={0}>
        <table className={styles.table} data-count={programmes.length}>
          <caption id="comparison-caption" className="visually-hidden">
            {t('caption')}
          </caption>
          <thead>
            <tr>
              <td>
                <span className="visually-hidden">{t('fact')}</span>
              </td>
              {programmes.map((programme) => (
                <th key={programme.id} scope="col">
                  <Link to={address('programme', locale, { slug: programme.slug })}>{programme.title}</Link>
                  <span className="no-print">
                    <Button look="quiet" icon="close" onClick={() => remove(programme)}>
                      <span className="visually-hidden">{t('removeFrom', { title: programme.title })}</span>
                      <span aria-hidden="true">{common('remove')}</span>
                    </Button>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, title, cells, differs }) => (
              <tr key={key} data-differs={differs || undefined}>
                <th scope="row">
                  {title}
                  {differs && (
                    <span className={styles.differs}>
                      <Icon name="compare" />
                      {t('differs')}
                    </span>
                  )}
                </th>
                {cells.map((cell, at) => (
                  <td key={programmes[at]!.id}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
