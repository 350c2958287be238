import { useSearchParams } from 'react-router';
import { CreateFor } from '../../guessers/CreateFor.tsx';
import { GroupInputs } from './GroupInputs.tsx';
import { validateGroup } from './validate-group.ts';

export function GroupCreate() {
  const [search] = useSearchParams();
  const defaults = {
    programme: { id: search.get('programme') },
    mode: 'REMOTE',
    language: 'lv',
    weeklyTimes: [],
    teachers: [],
    minimumSize: 8,
    maximumSize: 20,
  };
  return (
    <CreateFor defaultValues={defaults} validate={validateGroup} redirect="show">
      <GroupInputs />
    </CreateFor>
  );
}
