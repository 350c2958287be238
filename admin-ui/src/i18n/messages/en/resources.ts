export const resources = {
  programmes: {
    name_one: 'Programme', name_other: 'Programmes',
    fields: {
      id: 'Number', slug: 'Address', title: 'Title', titleLv: 'Title in Latvian', titleEn: 'Title in English', summary: 'Summary',
      summaryLv: 'Summary in Latvian', summaryEn: 'Summary in English', description: 'Description', sections: 'Description in parts', kind: 'Kind', status: 'Status',
      mode: 'Mode', hours: 'Hours', practiceHours: 'Practice hours', creditPoints: 'Credit points', price: 'Price', priceCents: 'Price', language: 'Language',
      sector: 'Sector', digcompLevel: 'DigComp level', digcompCompetences: 'DigComp competences', qualification: 'Qualification', finalTest: 'Final test',
      document: 'Document', website: 'Website', teachers: 'Teachers', provider: 'Provider', places: 'Places', fundingSources: 'Funding sources',
      nextGroup: 'Next group', applicationStatus: 'Applications', opensOn: 'Opens', publicRating: 'Rating', participants: 'Participants', isFavourite: 'Favourite',
      municipality: 'Municipality', hoursAtLeast: 'Hours at least', hoursAtMost: 'Hours at most', startsFrom: 'Starts from', startsUntil: 'Starts until', fundingSource: 'Funding source',
      digcompArea: 'DigComp area', priceAtLeastCents: 'Price at least', priceAtMostCents: 'Price at most', openNow: 'Open for application now', ratingAtLeast: 'Rating at least',
    },
  },
  providers: {
    name_one: 'Provider', name_other: 'Providers',
    fields: {
      id: 'Number', slug: 'Web address', name: 'Name', registrationNumber: 'Registration number', description: 'Description', descriptionLv: 'Description in Latvian',
      descriptionEn: 'Description in English', website: 'Website', email: 'E-mail', phone: 'Phone', address: 'Address', municipality: 'Municipality',
      places: 'Places', programmeCount: 'Programmes', publicRating: 'Rating', fundingSource: 'Funding source',
    },
  },
  groups: {
    name_one: 'Group', name_other: 'Groups',
    fields: {
      id: 'Number', code: 'Code', programme: 'Programme', mode: 'Mode', place: 'Place', startsOn: 'Starts', endsOn: 'Ends', weeklyTimes: 'Weekly times',
      weekday: 'Day of the week', startsAt: 'From', endsAt: 'Until', language: 'Language', teachers: 'Teachers', minimumSize: 'Smallest size', maximumSize: 'Largest size',
      placesTaken: 'Places taken', placesLeft: 'Places left', applicationsFrom: 'Applications from', applicationsUntil: 'Applications until', status: 'Status',
      isOpen: 'Open', provider: 'Provider', startsFrom: 'Starts from', startsUntil: 'Starts until', openNow: 'Open for application now',
    },
  },
  'funding-sources': {
    name_one: 'Funding source', name_other: 'Funding sources',
    fields: {
      id: 'Number', code: 'Code', name: 'Full name', shortName: 'Short name', description: 'Description', whoCanApply: 'Who can apply', howToApply: 'How to apply',
      institution: 'Responsible institution', contactEmail: 'Contact e-mail', contactPhone: 'Contact phone', eligibleFrom: 'Active from', eligibleUntil: 'Active until',
      status: 'Status', schemes: 'Support schemes', budget: 'Budget', statistics: 'Figures', activeVersion: 'Version in force', programmeCount: 'Programmes',
      'budget.total': 'Budget', 'budget.free': 'Free', 'statistics.applications': 'Applications',
    },
  },
  'allocation-rounds': {
    name_one: 'Allocation round', name_other: 'Allocation rounds',
    fields: {
      id: 'Number', fundingSource: 'Funding source', name: 'Name', nameLv: 'Name in Latvian', nameEn: 'Name in English', roundOn: 'Day of the round',
      windowFrom: 'Applications from', windowUntil: 'Applications until', chooseBy: 'Choose by', useBy: 'Use by', amount: 'Amount for one', status: 'Status',
      preview: 'Preview', report: 'Report', approvedBy: 'Approved by', approvedAt: 'Approved', processed: 'Processed', toProcess: 'To process',
    },
  },
  applications: {
    name_one: 'Application', name_other: 'Applications',
    fields: {
      id: 'Number', number: 'Number', status: 'Status', group: 'Group', programme: 'Programme', account: 'Applicant', fundingSource: 'Funding source', schemeCode: 'Scheme',
      schemeKind: 'Kind of support', price: 'Price', paidByScheme: 'Paid by the source', completedOn: 'Completed', reserved: 'Reserved', coPayment: 'Co-payment', submittedAt: 'Submitted', waitlistNumber: 'Place in the queue',
      receiptNumber: 'Order of receipt', rulesVersion: 'Version of the rules', decision: 'Decision', decidedBy: 'To be decided by', whatHappensNext: 'What happens next', nextBy: 'By',
      timeline: 'Course', canBeWithdrawn: 'Can be withdrawn', canBeInterrupted: 'Can be interrupted', withdrawConsequence: 'What withdrawing means', provider: 'Provider',
      submittedFrom: 'Submitted from', submittedUntil: 'Submitted until',
    },
  },
  'learning-accounts': {
    name_one: 'Learning account', name_other: 'Learning accounts',
    fields: {
      id: 'Number', number: 'Account number', openedOn: 'Opened', person: 'Person', 'person.personalCode': 'Personal code', profile: 'Profile', balances: 'Money', grants: 'Grants',
      documents: 'Documents', learningHistory: 'Learning history', nextSteps: 'What to do', accessLog: 'Who looked', municipality: 'Municipality',
    },
  },
  'ledger-transfers': {
    name_one: 'Money movement', name_other: 'Money movements',
    fields: {
      id: 'Number', sequence: 'No.', at: 'When', kind: 'Kind', amount: 'Amount', debit: 'From', credit: 'To', reason: 'Reason', reference: 'Ground', actor: 'Who', sentence: 'In plain words',
      fundingSource: 'Funding source', application: 'Application', account: 'Account', from: 'From', until: 'Until',
    },
  },
  'vocabulary-entries': {
    name_one: 'Vocabulary entry', name_other: 'Vocabularies',
    fields: {
      id: 'Number', vocabulary: 'Vocabulary', code: 'Code', name: 'Name', nameLv: 'Name in Latvian', nameEn: 'Name in English', parentCode: 'Parent code',
      position: 'Position', validFrom: 'Valid from', validUntil: 'Valid until',
    },
  },
  'search-synonyms': {
    name_one: 'Set of synonyms', name_other: 'Search synonyms',
    fields: { id: 'Number', terms: 'Words the search takes for one' },
  },
  'role-grants': {
    name_one: 'Role', name_other: 'Users and roles',
    fields: { id: 'Number', person: 'Person', role: 'Role', provider: 'Provider', fundingSource: 'Funding source', validFrom: 'From', validUntil: 'Until', grantedBy: 'Granted by' },
  },
  'audit-entries': {
    name_one: 'Audit entry', name_other: 'Audit log',
    fields: {
      id: 'Number', at: 'When', actor: 'Who', role: 'Role', action: 'Action', subject: 'About', purpose: 'Purpose', address: 'Network address', before: 'Before', after: 'After',
      from: 'From', until: 'Until',
    },
  },
}
