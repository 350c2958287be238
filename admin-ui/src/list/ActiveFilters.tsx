import { Chip } from '@mui/material';
import { useListContext, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { FilterValueText } from '../guessers/FilterValueText.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import type { FilterDescription } from '../resource-description.ts';

/** What the list is narrowed by, each to be taken off with one click. */
export function ActiveFilters({ filters }: { filters: FilterDescription[] }) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const resource = useResourceContext();
  const { filterValues, setFilters } = useListContext();
  const active = filters.filter((filter) => filterValues[filter.name] !== undefined);
  const remove = (name: string) => {
    const { [name]: _removed, ...others } = filterValues;
    setFilters(others);
  };
  return active.map((filter) => {
    const label = String(translateLabel({ source: filter.name, resource }));
    return (
      <Chip
        key={filter.name}
        onClick={() => remove(filter.name)}
        onDelete={() => remove(filter.name)}
        label={
          <>
            <VisuallyHidden>{translate('ra.action.remove_filter')}: </VisuallyHidden>
            {label}: <FilterValueText filter={filter} value={filterValues[filter.name]} />
          </>
        }
      />
    );
  });
}
