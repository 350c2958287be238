export default {
  giveTheIdOfTheProvider: 'Norādi iestādes id vai tās adreses vārdus (slug).',
  giveAtMostLinks: 'Norādi ne vairāk kā {mostLinks} saites.',
  writeAnAddress: 'Raksti adresi, piemēram, https://piemers.lv.',
  describeTheProviderInLatvianFirst: 'Vispirms apraksti iestādi latviski.',
  theEMailAddressMustLookLike: 'E-pasta adresei jāizskatās kā vards@piemers.lv.',
  theTelephoneNumberMustLookLike371: 'Tālruņa numuram jāizskatās kā +371 67000000.',
} as const;
