export const words = {
  list: {
    all: 'Visi',
    tabs: 'Saraksta daļas',
    filters: 'Filtri',
    pages: 'Lapas',
    exportedFirst: 'Failā ir pirmie {{count}} ieraksti. Sašaurini sarakstu, lai eksportētu pārējos.',
  },
};
