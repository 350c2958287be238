import { nameOf } from '../../guessers/name-of.ts';
import { ListPage } from '../../list/ListPage.tsx';
import { PurposeGate } from './PurposeGate.tsx';

interface Row {
  person: { givenName: string; familyName: string; personalCode: string };
}

export function LearningAccountList() {
  return (
    <PurposeGate>
      {(purpose) => (
        <ListPage
          meta={{ purpose }}
          canCreate={false}
          canExport={false}
          columns={[
            { source: 'person', render: (row: Row) => nameOf(row.person) },
            { source: 'person.personalCode', render: (row: Row) => row.person.personalCode },
            'number',
            'openedOn',
          ]}
        />
      )}
    </PurposeGate>
  );
}
