export default {
  youCanPutAsideUpToProgrammes: 'Izlasē var būt līdz {mostFavourites} programmām. Izņem kādu, kas vairs nav vajadzīga.',
} as const;
