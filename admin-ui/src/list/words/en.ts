export const words = {
  list: {
    all: 'All',
    tabs: 'Parts of the list',
    filters: 'Filters',
    pages: 'Pages',
    exportedFirst: 'The file holds the first {{count}} records. Narrow the list to export the others.',
  },
};
