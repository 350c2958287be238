import { Box, Tab, Tabs } from '@mui/material';
import { useGetList, useListContext, useTranslate } from 'react-admin';
import { formatNumber } from '../i18n/format.ts';

export interface ListTab {
  /** Key of the word on the tab. */
  label: string;
  /** The filters the tab stands for; empty for "all". */
  filter: Record<string, unknown>;
}

interface ListTabsProps {
  tabs: ListTab[];
  meta?: Record<string, unknown>;
}

/** The list cut by what is to be done, with how many there are of each; the other filters stay on. */
export function ListTabs({ tabs, meta }: ListTabsProps) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const names = [...new Set(tabs.flatMap((tab) => Object.keys(tab.filter)))];
  const others = Object.fromEntries(Object.entries(filterValues).filter(([name]) => !names.includes(name)));
  const current = tabs.findIndex((tab) => names.every((name) => sameFilter(tab.filter[name], filterValues[name])));
  return (
    <Tabs
      value={current === -1 ? false : current}
      onChange={(_event, index: number) => setFilters({ ...others, ...tabs[index]?.filter })}
      variant="scrollable"
      scrollButtons="auto"
      aria-label={translate('list.tabs')}
      sx={{ borderBottom: 1, borderColor: 'divider', marginBottom: 1.5 }}
    >
      {tabs.map((tab) => (
        <Tab key={tab.label} label={<TabLabel tab={tab} others={others} meta={meta} />} />
      ))}
    </Tabs>
  );
}

function TabLabel({ tab, others, meta }: { tab: ListTab; others: Record<string, unknown>; meta?: Record<string, unknown> }) {
  const translate = useTranslate();
  const { resource, filter } = useListContext();
  const { total } = useGetList(resource, {
    filter: { ...filter, ...others, ...tab.filter },
    pagination: { page: 1, perPage: 1 },
    meta: { ...meta, countOnly: true },
  });
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'baseline' }}>
      {translate(tab.label)}
      <Box component="span" sx={{ fontSize: '0.8125rem', fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>
        {total === undefined ? ' ' : formatNumber(total)}
      </Box>
    </Box>
  );
}

function sameFilter(one: unknown, other: unknown): boolean {
  return JSON.stringify([one ?? []].flat()) === JSON.stringify([other ?? []].flat());
}
