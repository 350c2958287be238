import { useMutation } from '@apollo/client/react';
import { Button } from '../../design-system/Button/Button.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { FavouriteButton_AddDocument, FavouriteButton_RemoveDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';

/** Puts a programme aside, or takes it back; pressing twice by mistake does no harm. */
export function FavouriteButton({
  programmeId,
  isFavourite,
  onChanged,
}: {
  programmeId: string;
  isFavourite: boolean;
  onChanged?: () => void;
}) {
  const t = useT('favourites');
  const { toast } = useAnnounce();
  const [add, adding] = useMutation(FavouriteButton_AddDocument);
  const [remove, removing] = useMutation(FavouriteButton_RemoveDocument);
  const change = async () => {
    const variables = { input: { programme: programmeId } };
    const userErrors = await (isFavourite
      ? remove({ variables }).then(({ data }) => data?.removeFavourite.userErrors)
      : add({ variables }).then(({ data }) => data?.addFavourite.userErrors)
    ).catch(() => undefined);
    toast(userErrors ? (userErrors[0]?.message ?? t(isFavourite ? 'removed' : 'added')) : t('failed'));
    onChanged?.();
  };
  return (
    <Button look="quiet" icon="heart" aria-pressed={isFavourite} isBusy={adding.loading || removing.loading} onClick={() => void change()}>
      {t(isFavourite ? 'remove' : 'add')}
    </Button>
  );
}
