import CategoryOutlined from '@mui/icons-material/CategoryOutlined';
import { CreateFor } from '../../guessers/CreateFor.tsx';
import { EditFor } from '../../guessers/EditFor.tsx';
import { VocabularyEntryList } from './VocabularyEntryList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

export const resource: ConsoleResource = {
  name: 'vocabulary-entries',
  list: VocabularyEntryList,
  create: CreateFor,
  edit: EditFor,
  recordRepresentation: 'name',
  icon: CategoryOutlined,
  options: { menu: { group: 'administration', place: 2, roles: ['PLATFORM_ADMINISTRATOR', 'FUNDING_SOURCE_MANAGER', 'CONTENT_EDITOR'] } },
};
