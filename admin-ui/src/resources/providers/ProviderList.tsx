import { ListPage } from '../../list/ListPage.tsx';

export function ProviderList() {
  return <ListPage canCreate={false} columns={['name', 'registrationNumber', 'municipality', 'programmeCount', 'email', 'phone']} />;
}
