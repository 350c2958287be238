import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../design-system/Button/Button.tsx';
import { Checkbox } from '../../design-system/Checkbox/Checkbox.tsx';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { Term } from '../../design-system/Term/Term.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { type CatalogueSearch, type FilterName, filterNames, filters, toAddress, withFilter } from './catalogueSearch.ts';
import styles from './FilterForm.module.css';
import { type Facets, type FilterOption, useFilterWords } from './useFilterWords.ts';

export interface FilterFormProps {
  search: CatalogueSearch;
  facets: Facets | undefined;
  onChange: (search: CatalogueSearch) => void;
}

const openAtFirst: FilterName[] = ['mode', 'place', 'starts', 'source'];
const shownAtFirst = 6;
const explained = { source: 'fundingSource', kind: 'programmeKind', level: 'digcompLevel', rating: 'publicRating' } as const;

/** Every filter with the number of programmes that remain (CAT-3). Ticking applies at once; without scripts it is a plain form. */
export function FilterForm({ search, facets, onChange }: FilterFormProps) {
  const t = useT('catalogue');
  const locale = useLocale();
  const words = useFilterWords(facets);
  return (
    <form action={address('catalogue', locale)} className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {search.words && <input type="hidden" name="q" value={search.words} />}
      {search.sort && <input type="hidden" name="sort" value={toAddress(search.sort)} />}
      {filterNames.map((name) => {
        const chosen = search.chosen[name];
        const options = withChosen(words.optionsOf(name), chosen, (value) => words.labelOf(name, value));
        if (name === 'open') {
          return (
            <Options
              key={name}
              name={name}
              options={options}
              chosen={chosen}
              onChange={(values) => onChange(withFilter(search, name, values))}
            />
          );
        }
        if (filters[name] !== 'days' && options.length === 0) return null;
        return (
          <Disclosure
            key={name}
            level={3}
            look="compact"
            title={t(`filter.${name}`)}
            note={chosen.length > 0 && filters[name] === 'many' ? chosen.length : undefined}
            isOpen={openAtFirst.includes(name) || chosen.length > 0}
          >
            <fieldset>
              <legend className="visually-hidden">{t(`filter.${name}`)}</legend>
              {name in explained && (
                <p className={styles.explained}>
                  <Term id={explained[name as keyof typeof explained]} isQuestion>
                    {t('whatIsThis')}
                  </Term>
                </p>
              )}
              {filters[name] === 'days' ? (
                <Days chosen={chosen} months={options} onChange={(days) => onChange(withFilter(search, name, days))} />
              ) : (
                <Options name={name} options={options} chosen={chosen} onChange={(values) => onChange(withFilter(search, name, values))} />
              )}
            </fieldset>
          </Disclosure>
        );
      })}
      <div className={styles.submit}>
        <Button type="submit">{t('applyFilters')}</Button>
      </div>
    </form>
  );
}

/** What is chosen stays in the list, also when nothing remains for it. */
function withChosen(options: FilterOption[], chosen: string[], labelOf: (value: string) => string): FilterOption[] {
  const missing = chosen.filter((value) => value && !options.some((option) => option.value === value));
  const offered = options.filter(({ value, count }) => count > 0 || chosen.includes(value));
  return [
    ...missing.filter((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value)).map((value) => ({ value, label: labelOf(value), count: 0 })),
    ...offered,
  ];
}

interface OptionsProps {
  name: FilterName;
  options: FilterOption[];
  chosen: string[];
  onChange: (values: string[]) => void;
}

function Options({ name, options, chosen, onChange }: OptionsProps) {
  const t = useT('catalogue');
  const { number } = useFormat();
  const [showsAll, setShowAll] = useState(false);
  const listId = useId();
  const isSingle = filters[name] === 'one';
  const isLong = options.length > shownAtFirst + 2;
  return (
    <>
      <div id={listId} className={styles.options} data-all={!isLong || showsAll || undefined}>
        {options.map(({ value, label, count }, at) => (
          <div key={value} data-more={at >= shownAtFirst && !chosen.includes(value) ? true : undefined}>
            <Checkbox
              name={name}
              value={value}
              label={label}
              count={number(count)}
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(target.checked ? (isSingle ? [value] : [...chosen, value].toSorted()) : chosen.filter((one) => one !== value))
              }
            />
          </div>
        ))}
      </div>
      {isLong && (
        <Button look="quiet" aria-expanded={showsAll} aria-controls={listId} onClick={() => setShowAll(!showsAll)}>
          {showsAll ? t('showFewer') : t('showAllValues', { count: options.length })}
        </Button>
      )}
    </>
  );
}

/** Months with their counts as a short way, two days for those who need them exact. */
function Days({ chosen, months, onChange }: { chosen: string[]; months: FilterOption[]; onChange: (days: string[]) => void }) {
  const t = useT('catalogue');
  const { number } = useFormat();
  const [from = '', until = ''] = chosen;
  const set = (days: [string, string]) => onChange(days.some(Boolean) ? days : []);
  return (
    <div className={styles.days}>
      <div>
        {months.slice(0, shownAtFirst).map(({ value, label, count }): ReactNode => {
          const [first, last] = [`${value}-01`, lastDayOf(value)];
          const isChosen = from === first && until === last;
          return (
            <Checkbox
              key={value}
              label={label}
              count={number(count)}
              checked={isChosen}
              onChange={() => set(isChosen ? ['', ''] : [first, last])}
            />
          );
        })}
      </div>
      <div className={styles.between}>
        <TextField label={t('startsFrom')} type="date" name="from" value={from} onChange={({ target }) => set([target.value, until])} />
        <TextField
          label={t('startsUntil')}
          type="date"
          name="until"
          value={until}
          min={from || undefined}
          onChange={({ target }) => set([from, target.value])}
        />
      </div>
    </div>
  );
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
