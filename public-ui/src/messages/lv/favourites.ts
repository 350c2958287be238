export default {
  title: 'Mana izlase',
  none: 'Izlasē vēl nav programmu',
  noneText: 'Programmas lapā spied “Pievienot izlasei”, lai to vēlāk atrastu te.',
  add: 'Pievienot izlasei',
  remove: 'Noņemt no izlases',
  added: 'Pievienots izlasei.',
  removed: 'Noņemts no izlases.',
  failed: 'Neizdevās. Mēģini vēlreiz.',
};
