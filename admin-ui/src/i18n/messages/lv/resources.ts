export const resources = {
  programmes: {
    name_zero: 'programmu', name_one: 'Programma', name_other: 'Programmas',
    fields: {
      id: 'Numurs', slug: 'Adrese', title: 'Nosaukums', titleLv: 'Nosaukums latviski', titleEn: 'Nosaukums angliski', summary: 'Īss apraksts',
      summaryLv: 'Īss apraksts latviski', summaryEn: 'Īss apraksts angliski', description: 'Apraksts', sections: 'Apraksts pa daļām', kind: 'Veids', status: 'Stāvoklis',
      mode: 'Īstenošanas veids', hours: 'Stundas', practiceHours: 'Prakses stundas', creditPoints: 'Kredītpunkti', price: 'Cena', priceCents: 'Cena', language: 'Valoda',
      sector: 'Nozare', digcompLevel: 'DigComp līmenis', digcompCompetences: 'DigComp kompetences', qualification: 'Kvalifikācija', finalTest: 'Noslēguma pārbaudījums',
      document: 'Dokuments', website: 'Tīmekļa lapa', teachers: 'Pasniedzēji', provider: 'Iestāde', places: 'Īstenošanas vietas', fundingSources: 'Finansējuma avoti',
      nextGroup: 'Nākamā grupa', applicationStatus: 'Pieteikšanās', opensOn: 'Atveras', publicRating: 'Reitings', participants: 'Dalībnieki', isFavourite: 'Izlase',
      municipality: 'Pašvaldība', hoursAtLeast: 'Stundas vismaz', hoursAtMost: 'Stundas līdz', startsFrom: 'Sākas no', startsUntil: 'Sākas līdz', fundingSource: 'Finansējuma avots',
      digcompArea: 'DigComp joma', priceAtLeastCents: 'Cena vismaz', priceAtMostCents: 'Cena līdz', openNow: 'Var pieteikties tagad', ratingAtLeast: 'Reitings vismaz',
    },
  },
  providers: {
    name_zero: 'iestāžu', name_one: 'Izglītības iestāde', name_other: 'Izglītības iestādes',
    fields: {
      id: 'Numurs', slug: 'Adrese tīmeklī', name: 'Nosaukums', registrationNumber: 'Reģistrācijas numurs', description: 'Apraksts', descriptionLv: 'Apraksts latviski',
      descriptionEn: 'Apraksts angliski', website: 'Tīmekļa lapa', email: 'E-pasts', phone: 'Tālrunis', address: 'Adrese', municipality: 'Pašvaldība',
      places: 'Īstenošanas vietas', programmeCount: 'Programmas', publicRating: 'Reitings', fundingSource: 'Finansējuma avots',
    },
  },
  groups: {
    name_zero: 'grupu', name_one: 'Mācību grupa', name_other: 'Mācību grupas',
    fields: {
      id: 'Numurs', code: 'Kods', programme: 'Programma', mode: 'Īstenošanas veids', place: 'Vieta', startsOn: 'Sākas', endsOn: 'Beidzas', weeklyTimes: 'Nodarbību laiki',
      weekday: 'Nedēļas diena', startsAt: 'No', endsAt: 'Līdz', language: 'Valoda', teachers: 'Pasniedzēji', minimumSize: 'Mazākais skaits', maximumSize: 'Lielākais skaits',
      placesTaken: 'Aizņemtas vietas', placesLeft: 'Brīvas vietas', applicationsFrom: 'Pieteikšanās no', applicationsUntil: 'Pieteikšanās līdz', status: 'Stāvoklis',
      isOpen: 'Var pieteikties', provider: 'Iestāde', startsFrom: 'Sākas no', startsUntil: 'Sākas līdz', openNow: 'Var pieteikties tagad',
    },
  },
  'funding-sources': {
    name_zero: 'finansējuma avotu', name_one: 'Finansējuma avots', name_other: 'Finansējuma avoti',
    fields: {
      id: 'Numurs', code: 'Kods', name: 'Pilnais nosaukums', shortName: 'Īsais nosaukums', description: 'Apraksts', whoCanApply: 'Kas var pieteikties', howToApply: 'Kā pieteikties',
      institution: 'Atbildīgā iestāde', contactEmail: 'Saziņas e-pasts', contactPhone: 'Saziņas tālrunis', eligibleFrom: 'Darbojas no', eligibleUntil: 'Darbojas līdz',
      status: 'Stāvoklis', schemes: 'Atbalsta shēmas', budget: 'Budžets', statistics: 'Skaitļi', activeVersion: 'Spēkā esošā versija', programmeCount: 'Programmas',
      'budget.total': 'Budžets', 'budget.free': 'Brīvs', 'statistics.applications': 'Pieteikumi',
    },
  },
  'allocation-rounds': {
    name_zero: 'piešķiršanas kārtu', name_one: 'Piešķiršanas kārta', name_other: 'Piešķiršanas kārtas',
    fields: {
      id: 'Numurs', fundingSource: 'Finansējuma avots', name: 'Nosaukums', nameLv: 'Nosaukums latviski', nameEn: 'Nosaukums angliski', roundOn: 'Piešķiršanas diena',
      windowFrom: 'Pieteikšanās no', windowUntil: 'Pieteikšanās līdz', chooseBy: 'Jāizvēlas līdz', useBy: 'Jāizlieto līdz', amount: 'Summa vienam', status: 'Stāvoklis',
      preview: 'Aprēķins', report: 'Pārskats', approvedBy: 'Apstiprināja', approvedAt: 'Apstiprināta', processed: 'Apstrādāti', toProcess: 'Jāapstrādā',
    },
  },
  applications: {
    name_zero: 'pieteikumu', name_one: 'Pieteikums', name_other: 'Pieteikumi',
    fields: {
      id: 'Numurs', number: 'Numurs', status: 'Stāvoklis', group: 'Grupa', programme: 'Programma', account: 'Pretendents', fundingSource: 'Finansējuma avots', schemeCode: 'Shēma',
      schemeKind: 'Atbalsta veids', price: 'Cena', paidByScheme: 'Apmaksā avots', completedOn: 'Pabeigts', reserved: 'Rezervēts', coPayment: 'Līdzmaksājums', submittedAt: 'Iesniegts', waitlistNumber: 'Vieta rindā',
      receiptNumber: 'Saņemšanas kārta', rulesVersion: 'Noteikumu versija', decision: 'Lēmums', decidedBy: 'Jāizlemj līdz', whatHappensNext: 'Kas notiks tālāk', nextBy: 'Līdz',
      timeline: 'Gaita', canBeWithdrawn: 'Var atsaukt', canBeInterrupted: 'Var pārtraukt', withdrawConsequence: 'Ko nozīmē atsaukšana', provider: 'Iestāde',
      submittedFrom: 'Iesniegts no', submittedUntil: 'Iesniegts līdz',
    },
  },
  'learning-accounts': {
    name_zero: 'mācību kontu', name_one: 'Mācību konts', name_other: 'Mācību konti',
    fields: {
      id: 'Numurs', number: 'Konta numurs', openedOn: 'Atvērts', person: 'Persona', 'person.personalCode': 'Personas kods', profile: 'Profils', balances: 'Nauda', grants: 'Piešķīrumi',
      documents: 'Dokumenti', learningHistory: 'Mācību vēsture', nextSteps: 'Kas jādara', accessLog: 'Kas skatījis', municipality: 'Pašvaldība',
    },
  },
  'ledger-transfers': {
    name_zero: 'naudas kustību', name_one: 'Naudas kustība', name_other: 'Naudas kustība',
    fields: {
      id: 'Numurs', sequence: 'Nr.', at: 'Kad', kind: 'Veids', amount: 'Summa', debit: 'No', credit: 'Uz', reason: 'Iemesls', reference: 'Pamats', actor: 'Kas', sentence: 'Vienkāršos vārdos',
      fundingSource: 'Finansējuma avots', application: 'Pieteikums', account: 'Konts', from: 'No', until: 'Līdz',
    },
  },
  'vocabulary-entries': {
    name_zero: 'klasifikatora ierakstu', name_one: 'Klasifikatora ieraksts', name_other: 'Klasifikatori',
    fields: {
      id: 'Numurs', vocabulary: 'Klasifikators', code: 'Kods', name: 'Nosaukums', nameLv: 'Nosaukums latviski', nameEn: 'Nosaukums angliski', parentCode: 'Augstākais kods',
      position: 'Kārta', validFrom: 'Spēkā no', validUntil: 'Spēkā līdz',
    },
  },
  'search-synonyms': {
    name_zero: 'sinonīmu kopu', name_one: 'Sinonīmu kopa', name_other: 'Meklēšanas sinonīmi',
    fields: { id: 'Numurs', terms: 'Vārdi, ko meklētājs uzskata par vienu' },
  },
  'role-grants': {
    name_zero: 'lomu', name_one: 'Loma', name_other: 'Lietotāji un lomas',
    fields: { id: 'Numurs', person: 'Persona', role: 'Loma', provider: 'Iestāde', fundingSource: 'Finansējuma avots', validFrom: 'No', validUntil: 'Līdz', grantedBy: 'Piešķīra' },
  },
  'audit-entries': {
    name_zero: 'audita ierakstu', name_one: 'Audita ieraksts', name_other: 'Audita žurnāls',
    fields: {
      id: 'Numurs', at: 'Kad', actor: 'Kas', role: 'Loma', action: 'Darbība', subject: 'Par ko', purpose: 'Mērķis', address: 'Tīkla adrese', before: 'Pirms', after: 'Pēc',
      from: 'No', until: 'Līdz',
    },
  },
}
