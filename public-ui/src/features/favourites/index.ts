export { FavouriteOnPage } from './FavouriteOnPage.tsx';
