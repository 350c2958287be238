import { useQuery } from '@apollo/client/react';
import { FavouriteButton_ProgrammeDocument } from '../../gql/account/graphql.ts';
import { AccountClientProvider } from '../account/index.ts';
import { FavouriteButton } from './FavouriteButton.tsx';

/** The favourite button of a programme's page, for those who are logged in; loaded on its own. */
export default function ProgrammeFavourite({ programmeId }: { programmeId: string }) {
  return (
    <AccountClientProvider>
      <WithState programmeId={programmeId} />
    </AccountClientProvider>
  );
}

function WithState({ programmeId }: { programmeId: string }) {
  const { data } = useQuery(FavouriteButton_ProgrammeDocument, { variables: { id: programmeId } });
  const node = data?.node;
  if (!node || !('isFavourite' in node)) return null;
  return <FavouriteButton programmeId={programmeId} isFavourite={node.isFavourite} />;
}
