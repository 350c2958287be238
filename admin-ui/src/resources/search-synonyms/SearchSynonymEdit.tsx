import { DeleteWithConfirmButton } from 'react-admin';
import { EditFor } from '../../guessers/EditFor.tsx';
import { SynonymInput } from './SynonymInput.tsx';

export function SearchSynonymEdit() {
  return (
    <EditFor>
      <SynonymInput />
      <DeleteWithConfirmButton mutationMode="pessimistic" sx={{ gridColumn: '1 / -1', justifySelf: 'start' }} />
    </EditFor>
  );
}
