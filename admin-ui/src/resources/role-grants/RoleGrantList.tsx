import { useMay } from '../../access/use-may.ts';
import { nameOf } from '../../guessers/name-of.ts';
import { ListPage } from '../../list/ListPage.tsx';
import { EndRoleButton } from './EndRoleButton.tsx';

interface Row {
  id: string;
  role: string;
  person: { givenName: string; familyName: string; personalCode: string };
  validUntil: string | null;
}

export function RoleGrantList() {
  const mayEnd = useMay('endRole');
  return (
    <ListPage
      columns={[
        { source: 'person', render: (row: Row) => <strong style={{ fontWeight: 640 }}>{nameOf(row.person)}</strong> },
        'role',
        'provider',
        'fundingSource',
        'validFrom',
        'validUntil',
        'grantedBy',
        ...(mayEnd
          ? [
              {
                source: 'end',
                label: 'roles.end',
                render: (row: Row) => (
                  <EndRoleButton id={row.id} name={nameOf(row.person) ?? ''} role={row.role} validUntil={row.validUntil} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
