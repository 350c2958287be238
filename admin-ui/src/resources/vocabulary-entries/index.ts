import { CreateFor } from '../../guessers/CreateFor.tsx';
import { EditFor } from '../../guessers/EditFor.tsx';
import { VocabularyEntryList } from './VocabularyEntryList.tsx';

export const vocabularyEntries = {
  name: 'vocabulary-entries',
  list: VocabularyEntryList,
  create: CreateFor,
  edit: EditFor,
  recordRepresentation: 'name',
};
