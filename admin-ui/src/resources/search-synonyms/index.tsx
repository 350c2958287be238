import SpellcheckOutlined from '@mui/icons-material/SpellcheckOutlined';
import { CreateFor } from '../../guessers/CreateFor.tsx';
import { SearchSynonymEdit } from './SearchSynonymEdit.tsx';
import { SearchSynonymList } from './SearchSynonymList.tsx';
import { SynonymInput } from './SynonymInput.tsx';
import type { ConsoleResource } from '../console-resource.ts';

function SearchSynonymCreate() {
  return (
    <CreateFor>
      <SynonymInput />
    </CreateFor>
  );
}

export const resource: ConsoleResource = {
  name: 'search-synonyms',
  list: SearchSynonymList,
  create: SearchSynonymCreate,
  edit: SearchSynonymEdit,
  recordRepresentation: (record: { terms: string[] }) => record.terms.join(', '),
  icon: SpellcheckOutlined,
  options: { menu: { group: 'administration', place: 3 } },
};
