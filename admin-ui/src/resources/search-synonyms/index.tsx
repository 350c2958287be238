import { CreateFor } from '../../guessers/CreateFor.tsx';
import { SearchSynonymEdit } from './SearchSynonymEdit.tsx';
import { SearchSynonymList } from './SearchSynonymList.tsx';
import { SynonymInput } from './SynonymInput.tsx';

function SearchSynonymCreate() {
  return (
    <CreateFor>
      <SynonymInput />
    </CreateFor>
  );
}

export const searchSynonyms = {
  name: 'search-synonyms',
  list: SearchSynonymList,
  create: SearchSynonymCreate,
  edit: SearchSynonymEdit,
  recordRepresentation: (record: { terms: string[] }) => record.terms.join(', '),
};
