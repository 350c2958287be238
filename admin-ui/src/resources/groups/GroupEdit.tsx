import { EditFor } from '../../guessers/EditFor.tsx';
import { GroupInputs } from './GroupInputs.tsx';

export function GroupEdit() {
  return (
    <EditFor>
      <GroupInputs />
    </EditFor>
  );
}
