import { accountArea } from '../account/index.ts';
import { FavouritesPage } from './FavouritesPage.tsx';

export const favouritesPage = accountArea({ Content: FavouritesPage, words: 'favourites', title: 'title' });
