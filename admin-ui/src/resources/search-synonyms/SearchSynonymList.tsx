import { useTranslate } from 'react-admin';
import { ListPage } from '../../list/ListPage.tsx';

/** Words the search takes for one: "MI", "AI", "mākslīgais intelekts" (CAT-4). */
export function SearchSynonymList() {
  const translate = useTranslate();
  return <ListPage lead={translate('synonyms.lead')} columns={['terms']} />;
}
