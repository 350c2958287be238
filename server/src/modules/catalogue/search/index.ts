export { type PreparedSearch, prepareSearch } from './prepare-search.ts';
