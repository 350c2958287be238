import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';
import { enumValues } from '../../resource-registry.ts';

const TABS: ListTab[] = [
  ...enumValues('Vocabulary').map((vocabulary) => ({ label: `enums.Vocabulary.${vocabulary}`, filter: { vocabulary } })),
  { label: 'list.all', filter: {} },
];

export function VocabularyEntryList() {
  return <ListPage tabs={TABS} filters={[]} columns={['name', 'code', 'parentCode', 'position', 'validFrom', 'validUntil']} />;
}
