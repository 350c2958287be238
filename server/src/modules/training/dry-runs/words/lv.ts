export default {
  thereAreNoDecisionsOfThisSource: 'Šim avotam vēl nav lēmumu, ko salīdzināt.',
  ofDecisionsWouldBeTheSame: 'No {decisions} lēmumiem {unchanged} nemainītos.',
  wouldHaveGotMore: '{more} saņemtu vairāk.',
  wouldHaveGotLess: '{less} saņemtu mazāk.',
  wouldNotHaveBeenSupported: '{refused} atbalstu nesaņemtu.',
  wouldNewlyHaveBeenSupported: '{accepted} atbalstu saņemtu no jauna.',
  wouldHaveBeenGainedInAll: 'Iegūtu kopā {gained}.',
  wouldHaveBeenLostInAll: 'Zaudētu kopā {lost}.',
  inAll: 'Kopā {after}, līdz šim {before}.',
} as const;
