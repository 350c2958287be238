/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a state body stands behind the quality of an institution (CAT-7). */
export type AccreditationStatus =
  /** The whole institution has been evaluated and accredited. */
  | 'ACCREDITED'
  /** In the register of education institutions; each programme has a licence of its own. */
  | 'REGISTERED'
  /** Accreditation was refused or withdrawn. */
  | 'WITHDRAWN';

/** Who comes first to places and money (FUND-24, BEY-20). */
export type Allotment =
  /** Who is drawn first, in a draw that anybody can check. */
  | 'DRAW'
  /** Who applied first. */
  | 'ORDER_OF_RECEIPT';

/** At most five plain answers of somebody who has not logged in (CAT-8). They are used for the answer and not kept. */
export type AnonymousAnswers = {
  /** Years of age. */
  age?: number | null | undefined;
  /** Highest completed education. */
  education?: EducationLevel | null | undefined;
  /** Economic activity. */
  employment?: EmploymentStatus | null | undefined;
  /** The household is recognised as needy or low-income. */
  lowIncome?: boolean | null | undefined;
  /** Code of the municipality. */
  municipality?: string | null | undefined;
};

/** Whether one can apply today: OPEN a group takes applications now; OPENS one opens later; CLOSED none does; PAST the programme left the catalogue. */
export type ApplicationAvailability =
  /** No group takes applications. */
  | 'CLOSED'
  /** A group takes applications now. */
  | 'OPEN'
  /** A group opens for applications later. */
  | 'OPENS'
  /** The programme left the catalogue. */
  | 'PAST';

/** Answer to one condition; UNKNOWN is never treated as not met (FUND-5). */
export type CriterionResult =
  /** The condition holds. */
  | 'MET'
  /** The condition does not hold. */
  | 'NOT_MET'
  /** A fact is missing; the answer names what would settle it. */
  | 'UNKNOWN';

/** What an application got in a draw (BEY-20). */
export type DrawOutcome =
  /** Nothing: the money was used up and there is no waiting list. */
  | 'EXHAUSTED'
  /** Nothing: the group was full and keeps no waiting list. */
  | 'FULL'
  /** Took no part: withdrawn before, or not eligible. Which of the two is not published. */
  | 'OUT'
  /** A place, with its money. */
  | 'PLACE'
  /** The waiting list, in the drawn order. */
  | 'WAITING';

/** Steps of a draw (BEY-20). */
export type DrawStatus =
  /** The fingerprint of the secret number is published; tickets are given while the window is open. */
  | 'COMMITTED'
  /** Places and money are given in that order. */
  | 'DECIDED'
  /** The window has closed; the list of tickets is published and cannot change. */
  | 'FROZEN'
  /** The secret number is published, and the order follows from it. */
  | 'REVEALED'
  /** Stopped by an administrator before the secret number was known; nothing was given. */
  | 'STOPPED';

/** Highest completed education. */
export type EducationLevel =
  /** Bachelor's degree or its equal. */
  | 'BACHELOR'
  /** Basic education. */
  | 'BASIC'
  /** Doctoral degree. */
  | 'DOCTORAL'
  /** College education: the short cycle of higher education. */
  | 'FIRST_CYCLE_SHORT'
  /** Master's degree or its equal. */
  | 'MASTER'
  /** General secondary education. */
  | 'SECONDARY'
  /** Vocational secondary education. */
  | 'VOCATIONAL';

/** Economic activity of a person. */
export type EmploymentStatus =
  /** Works for an employer. */
  | 'EMPLOYED'
  /** None of these. */
  | 'OTHER'
  /** On leave to look after a child. */
  | 'PARENTAL_LEAVE'
  /** Draws a pension. */
  | 'PENSIONER'
  /** Works for themselves. */
  | 'SELF_EMPLOYED'
  /** Studies. */
  | 'STUDENT'
  /** Out of work and looking for it. */
  | 'UNEMPLOYED';

/** Life of a funding source (FUND-1). */
export type FundingSourceStatus =
  /** Put away; its page and history stay. */
  | 'ARCHIVED'
  /** Takes no more applications; what is under way goes on. */
  | 'CLOSED'
  /** Being set up; only staff see it. */
  | 'DRAFT'
  /** Open to the public. */
  | 'PUBLISHED';

/** Life of a group (APP-7). */
export type GroupStatus =
  /** Cancelled or stopped; everybody has their money back. */
  | 'CANCELLED'
  /** Takes no more applications; has not begun. */
  | 'CLOSED'
  /** The training is over. */
  | 'FINISHED'
  /** Takes applications within its window. */
  | 'OPEN'
  /** Prepared; not open for applications yet. */
  | 'PLANNED'
  /** The training is under way. */
  | 'RUNNING';

/** Language of a text. Latvian is first; English falls back to it. */
export type Locale =
  /** English. */
  | 'EN'
  /** Latvian. */
  | 'LV';

/** What remains of the catalogue (CAT-3). Several values of one filter mean any of them; different filters combine. */
export type ProgrammeFilter = {
  /** Codes of DigComp areas, "1" to "5". */
  digcompArea?: Array<string> | null | undefined;
  /** DigComp levels, 1 to 8. */
  digcompLevel?: Array<number> | null | undefined;
  /** Codes of funding sources. */
  fundingSource?: Array<string> | null | undefined;
  /** At least so many hours. */
  hoursAtLeast?: number | null | undefined;
  /** At most so many hours. */
  hoursAtMost?: number | null | undefined;
  /** Only these programmes. */
  ids?: Array<string | number> | null | undefined;
  /** Kinds of training. */
  kind?: Array<ProgrammeKind> | null | undefined;
  /** Languages of the training, "lv". */
  language?: Array<string> | null | undefined;
  /** Where one learns. */
  mode?: Array<StudyMode> | null | undefined;
  /** Codes of municipalities where classes are held. */
  municipality?: Array<string> | null | undefined;
  /** true: one can apply right now. */
  openNow?: boolean | null | undefined;
  /** Full price of at least so many cents. */
  priceAtLeastCents?: number | null | undefined;
  /** Full price of at most so many cents. */
  priceAtMostCents?: number | null | undefined;
  /** Providers, by id or by slug. */
  provider?: Array<string | number> | null | undefined;
  /** Codes of qualifications. */
  qualification?: Array<string> | null | undefined;
  /** A public rating of at least so many stars, 1 to 5. */
  ratingAtLeast?: number | null | undefined;
  /** Codes of sectors. */
  sector?: Array<string> | null | undefined;
  /** A group one can join starts on this day or later. */
  startsFrom?: string | null | undefined;
  /** A group one can join starts on this day or earlier. */
  startsUntil?: string | null | undefined;
  /** Without it what is in the catalogue now; PAST gives what left it. Drafts are never public. */
  status?: Array<ProgrammeStatus> | null | undefined;
};

/** What sort of training it is, and which document one gets. */
export type ProgrammeKind =
  /** Short studies that end in a micro-credential with credit points. */
  | 'MICRO_CREDENTIAL'
  /** Non-formal course; ends in a certificate of the provider. */
  | 'NON_FORMAL'
  /** Course on a learning platform; ends in the platform's own certificate. */
  | 'ONLINE_COURSE'
  /** Continuing vocational education; ends in a state-recognised qualification, after an exam. */
  | 'PROFESSIONAL_CONTINUING_EDUCATION'
  /** Vocational development; ends in a state-recognised certificate, after a final test. */
  | 'PROFESSIONAL_DEVELOPMENT'
  /** Learning at one's own pace with a mentor; ends in a certificate. */
  | 'SELF_DIRECTED'
  /** Course of a study programme; ends in a certificate with credit points. */
  | 'STUDY_COURSE'
  /** Module of a study programme; ends in a certificate with credit points. */
  | 'STUDY_MODULE'
  /** Module of a vocational programme; ends in a certificate. */
  | 'VOCATIONAL_MODULE'
  /** Several modules of a vocational programme; ends in a certificate. */
  | 'VOCATIONAL_MODULE_SET';

/** Order of the catalogue (CAT-5). RELEVANCE puts the best match of a search first, and without a search the earliest start. */
export type ProgrammeSort =
  /** The shortest first. */
  | 'HOURS_ASC'
  /** The latest added first. */
  | 'NEWEST'
  /** The most applied for first. */
  | 'POPULARITY'
  /** The cheapest first. */
  | 'PRICE_ASC'
  /** The dearest first. */
  | 'PRICE_DESC'
  /** The best rated first. */
  | 'RATING'
  /** The best match of the search first; without a search the earliest start. */
  | 'RELEVANCE'
  /** The earliest start first. */
  | 'START_DATE'
  /** By title. */
  | 'TITLE';

/** DRAFT is seen by its provider only; PUBLISHED is in the catalogue; PAST keeps its page but takes no applications. */
export type ProgrammeStatus =
  /** Being written; its provider sees it. */
  | 'DRAFT'
  /** Left the catalogue; keeps its page but takes no applications (CAT-13). */
  | 'PAST'
  /** In the catalogue. */
  | 'PUBLISHED';

/** The four aspects graduates rate (QUAL-1). */
export type RatingAspect =
  /** What was taught, and the materials. */
  | 'CONTENT'
  /** What one has learnt. */
  | 'KNOWLEDGE'
  /** How it was organised. */
  | 'ORGANISATION'
  /** The teachers. */
  | 'TEACHER';

/** How a funding source pays (FUND-8 to FUND-15). */
export type SchemeKind =
  /** Returns the cost of a place to stay, on evidence (FUND-14). */
  | 'ACCOMMODATION'
  /** Pays the whole price (FUND-8). */
  | 'FULL_COST'
  /** Pays from the person's grants (FUND-9). */
  | 'GRANT'
  /** Gives a seat on another platform; no money moves (FUND-15). */
  | 'LICENCE'
  /** Pays a share of the price, the person the rest (FUND-12). */
  | 'PERCENTAGE'
  /** Returns the cost of a certificate or an assessment (FUND-13). */
  | 'REIMBURSEMENT'
  /** Pays an amount for each month of training (FUND-14). */
  | 'STIPEND'
  /** Returns travel costs, on evidence (FUND-14). */
  | 'TRAVEL';

/** Where one learns: in class, remotely, or both. */
export type StudyMode =
  /** Partly in class, partly remotely. */
  | 'HYBRID'
  /** In class. */
  | 'ON_SITE'
  /** Remotely. */
  | 'REMOTE';

export type CataloguePage_ProgrammesQueryVariables = Exact<{
  locale: Locale;
  filter?: ProgrammeFilter | null | undefined;
  search?: string | null | undefined;
  sort?: ProgrammeSort | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CataloguePage_ProgrammesQuery = { programmes: { totalCount: number, correctedSearch: string | null, nodes: Array<{ id: string, slug: string, title: string, kind: ProgrammeKind, mode: StudyMode, hours: number, language: string, applicationStatus: ApplicationAvailability, opensOn: string | null, price: { cents: number }, provider: { slug: string, name: string }, publicRating: { average: number | null, respondents: number, answersNeeded: number }, nextGroup: { id: string, startsOn: string, placesLeft: number, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { municipality: { code: string, name: string } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CataloguePage_FacetsQueryVariables = Exact<{
  locale: Locale;
  filter?: ProgrammeFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type CataloguePage_FacetsQuery = { programmeFacets: { totalCount: number, municipality: Array<{ value: string, label: string, count: number }>, provider: Array<{ value: string, label: string, count: number }>, kind: Array<{ value: string, label: string, count: number }>, qualification: Array<{ value: string, label: string, count: number }>, mode: Array<{ value: string, label: string, count: number }>, sector: Array<{ value: string, label: string, count: number }>, hours: Array<{ value: string, label: string, count: number }>, startMonth: Array<{ value: string, label: string, count: number }>, fundingSource: Array<{ value: string, label: string, count: number }>, digcompArea: Array<{ value: string, label: string, count: number }>, digcompLevel: Array<{ value: string, label: string, count: number }>, language: Array<{ value: string, label: string, count: number }>, price: Array<{ value: string, label: string, count: number }>, openNow: Array<{ value: string, label: string, count: number }>, rating: Array<{ value: string, label: string, count: number }> } };

export type FilterValues_ValueFragment = { value: string, label: string, count: number };

export type CataloguePage_TotalQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type CataloguePage_TotalQuery = { programmes: { totalCount: number } };

export type ProgrammeCard_ProgrammeFragment = { id: string, slug: string, title: string, kind: ProgrammeKind, mode: StudyMode, hours: number, language: string, applicationStatus: ApplicationAvailability, opensOn: string | null, price: { cents: number }, provider: { slug: string, name: string }, publicRating: { average: number | null, respondents: number, answersNeeded: number }, nextGroup: { id: string, startsOn: string, placesLeft: number, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { municipality: { code: string, name: string } | null } | null } | null };

export type ComparisonPage_ProgrammeQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ComparisonPage_ProgrammeQuery = { programme: { practiceHours: number | null, creditPoints: number | null, digcompLevel: number | null, finalTest: string | null, document: string | null, id: string, slug: string, title: string, kind: ProgrammeKind, mode: StudyMode, hours: number, language: string, applicationStatus: ApplicationAvailability, opensOn: string | null, sections: { whatYouNeedBefore: string | null }, sector: { code: string, name: string } | null, fundingSources: Array<{ code: string, shortName: string }>, nextGroup: { endsOn: string, maximumSize: number, id: string, startsOn: string, placesLeft: number, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { municipality: { code: string, name: string } | null } | null } | null, price: { cents: number }, provider: { slug: string, name: string }, publicRating: { average: number | null, respondents: number, answersNeeded: number } } | null };

export type DrawPage_DrawQueryVariables = Exact<{
  code: string;
  locale: Locale;
}>;


export type DrawPage_DrawQuery = { draw: { id: string, code: string, status: DrawStatus, opensAt: string, closesAt: string, drawAt: string, commitment: string, committedAt: string, ticketCount: number, listDigest: string | null, frozenAt: string | null, seed: string | null, revealedAt: string | null, decidedAt: string | null, stoppedAt: string | null, stopReason: string | null, downloadUrl: string, figures: { applications: number, placed: number, waiting: number, withoutPlace: number } | null, fundingSource: { id: string, code: string, name: string, shortName: string } } | null };

export type DrawPage_TicketsQueryVariables = Exact<{
  code: string;
  from: number;
  ticket?: string | null | undefined;
}>;


export type DrawPage_TicketsQuery = { draw: { id: string, tickets: Array<{ ticket: string, rank: number | null, outcomes: Array<DrawOutcome> }> } | null };

export type FundingSourcesPage_SourcesQueryVariables = Exact<{
  locale: Locale;
}>;


export type FundingSourcesPage_SourcesQuery = { fundingSources: Array<{ id: string, code: string, name: string, shortName: string, description: string, status: FundingSourceStatus, eligibleUntil: string, programmeCount: number, schemes: Array<{ code: string, kind: SchemeKind, name: string }> }> };

export type FundingSourcePage_SourceQueryVariables = Exact<{
  code: string;
  locale: Locale;
}>;


export type FundingSourcePage_SourceQuery = { fundingSource: { id: string, code: string, name: string, shortName: string, description: string, whoCanApply: string, howToApply: Array<string>, institution: string, contactEmail: string, contactPhone: string | null, eligibleFrom: string, eligibleUntil: string, status: FundingSourceStatus, programmeCount: number, schemes: Array<{ code: string, kind: SchemeKind, name: string, inPlainWords: string, amount: { cents: number } | null }>, rounds: Array<{ id: string, name: string, roundOn: string, windowFrom: string | null, windowUntil: string | null, calendarUrl: string | null, chooseBy: string, useBy: string, amount: { cents: number } }>, budget: { total: { cents: number }, free: { cents: number }, granted: { cents: number }, reserved: { cents: number }, payable: { cents: number }, paid: { cents: number }, other: { cents: number }, lapsed: { cents: number }, forfeited: { cents: number } }, statistics: { applications: number, started: number, completed: number }, applicationWindows: Array<{ opensAt: string, closesAt: string, isOpen: boolean, allotment: Allotment, calendarUrl: string, draw: { id: string, code: string } | null }> } | null };

export type FundingSourcePage_ProgrammesQueryVariables = Exact<{
  locale: Locale;
  codes: Array<string> | string;
}>;


export type FundingSourcePage_ProgrammesQuery = { programmes: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: ProgrammeKind, mode: StudyMode, hours: number, language: string, applicationStatus: ApplicationAvailability, opensOn: string | null, price: { cents: number }, provider: { slug: string, name: string }, publicRating: { average: number | null, respondents: number, answersNeeded: number }, nextGroup: { id: string, startsOn: string, placesLeft: number, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { municipality: { code: string, name: string } | null } | null } | null }> } };

export type HomePage_StartingSoonQueryVariables = Exact<{
  locale: Locale;
}>;


export type HomePage_StartingSoonQuery = { programmes: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: ProgrammeKind, mode: StudyMode, hours: number, language: string, applicationStatus: ApplicationAvailability, opensOn: string | null, price: { cents: number }, provider: { slug: string, name: string }, publicRating: { average: number | null, respondents: number, answersNeeded: number }, nextGroup: { id: string, startsOn: string, placesLeft: number, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { municipality: { code: string, name: string } | null } | null } | null }> } };

export type LedgerPage_DaysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LedgerPage_DaysQuery = { ledgerDays: { totalCount: number, nodes: Array<{ day: string, transfers: number, firstPosition: number, lastPosition: number, root: string, download: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PriceForMe_QuotesQueryVariables = Exact<{
  locale: Locale;
  ids: Array<string | number> | string | number;
  first: number;
  answers?: AnonymousAnswers | null | undefined;
}>;


export type PriceForMe_QuotesQuery = { programmes: { nodes: Array<{ id: string, quote: { isAvailable: boolean, headline: string, reason: string, youPay: { cents: number } } }> } };

export type PriceForMe_QuoteFragment = { isAvailable: boolean, headline: string, reason: string, youPay: { cents: number } };

export type PriceForMe_DecisionQueryVariables = Exact<{
  locale: Locale;
  programme: string | number;
  answers?: AnonymousAnswers | null | undefined;
}>;


export type PriceForMe_DecisionQuery = { quote: { isAvailable: boolean, headline: string, reason: string, price: { cents: number }, topUp: { payerName: string, amount: { cents: number }, youPay: { cents: number } } | null, schemes: Array<{ schemeCode: string, kind: SchemeKind, isBest: boolean, eligibility: CriterionResult, sentence: string, smallestChange: string | null, version: number, rulesFrom: string | null, ifYouDisagree: string | null, parts: Array<{ schemeCode: string, fundingSource: { code: string, name: string }, pays: { cents: number } }>, fundingSource: { code: string, name: string }, pays: { cents: number }, coPayment: { cents: number }, coPaymentIfConfirmed: { cents: number } | null, criteria: Array<{ code: string, result: CriterionResult, sentence: string, remedy: string | null }> }>, youPay: { cents: number } } };

export type PriceDecision_SchemeFragment = { schemeCode: string, kind: SchemeKind, isBest: boolean, eligibility: CriterionResult, sentence: string, smallestChange: string | null, version: number, rulesFrom: string | null, ifYouDisagree: string | null, parts: Array<{ schemeCode: string, fundingSource: { code: string, name: string }, pays: { cents: number } }>, fundingSource: { code: string, name: string }, pays: { cents: number }, coPayment: { cents: number }, coPaymentIfConfirmed: { cents: number } | null, criteria: Array<{ code: string, result: CriterionResult, sentence: string, remedy: string | null }> };

export type PriceForMe_MunicipalitiesQueryVariables = Exact<{
  locale: Locale;
}>;


export type PriceForMe_MunicipalitiesQuery = { vocabulary: Array<{ code: string, name: string }> };

export type ProgrammePage_ProgrammeQueryVariables = Exact<{
  locale: Locale;
  slug: string;
}>;


export type ProgrammePage_ProgrammeQuery = { programme: { status: ProgrammeStatus, summary: string, practiceHours: number | null, creditPoints: number | null, digcompLevel: number | null, finalTest: string | null, document: string | null, website: string | null, teachers: Array<string>, participants: number, id: string, slug: string, title: string, kind: ProgrammeKind, mode: StudyMode, hours: number, language: string, applicationStatus: ApplicationAvailability, opensOn: string | null, sections: { whoItIsFor: string | null, whatYouNeedBefore: string | null, whatYouWillLearn: string | null, howYouWillLearn: string | null, whatToBring: string | null, howYouAreAssessed: string | null, whatNext: string | null }, sector: { code: string, name: string } | null, digcompCompetences: Array<{ code: string, name: string }>, qualification: { name: string, lkiLevel: number | null } | null, places: Array<{ id: string, address: string, municipality: { code: string, name: string } | null }>, fundingSources: Array<{ code: string, name: string, shortName: string }>, publicRating: { published: boolean, average: number | null, respondents: number, answersNeeded: number, aspects: Array<{ aspect: RatingAspect, average: number | null, spread: Array<number> }> }, groups: { totalCount: number, nodes: Array<{ id: string, code: string, mode: StudyMode, startsOn: string, endsOn: string, status: GroupStatus, isOpen: boolean, applicationsFrom: string, applicationsUntil: string, calendarUrl: string, maximumSize: number, placesLeft: number, language: string, teachers: Array<string>, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { address: string, municipality: { name: string } | null } | null }> }, similar: Array<{ id: string, slug: string, title: string, kind: ProgrammeKind, mode: StudyMode, hours: number, language: string, applicationStatus: ApplicationAvailability, opensOn: string | null, price: { cents: number }, provider: { slug: string, name: string }, publicRating: { average: number | null, respondents: number, answersNeeded: number }, nextGroup: { id: string, startsOn: string, placesLeft: number, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { municipality: { code: string, name: string } | null } | null } | null }>, price: { cents: number }, provider: { slug: string, name: string }, nextGroup: { id: string, startsOn: string, placesLeft: number, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { municipality: { code: string, name: string } | null } | null } | null } | null };

export type GroupsTable_GroupFragment = { id: string, code: string, mode: StudyMode, startsOn: string, endsOn: string, status: GroupStatus, isOpen: boolean, applicationsFrom: string, applicationsUntil: string, calendarUrl: string, maximumSize: number, placesLeft: number, language: string, teachers: Array<string>, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { address: string, municipality: { name: string } | null } | null };

export type ProvidersPage_ProvidersQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type ProvidersPage_ProvidersQuery = { providers: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, programmeCount: number, municipality: { name: string } | null, publicRating: { average: number | null, respondents: number, answersNeeded: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProviderPage_ProviderQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ProviderPage_ProviderQuery = { provider: { id: string, slug: string, name: string, registrationNumber: string, description: string | null, website: string | null, email: string | null, phone: string | null, address: string | null, programmeCount: number, municipality: { name: string } | null, places: Array<{ id: string, address: string, municipality: { code: string, name: string } | null }>, publicRating: { average: number | null, respondents: number, answersNeeded: number, published: boolean, aspects: Array<{ aspect: RatingAspect, average: number | null, spread: Array<number> }> } | null, ratingHistory: Array<{ year: number, rating: { average: number | null, respondents: number, answersNeeded: number } }>, accreditation: { status: AccreditationStatus, by: string, until: string | null, isInForce: boolean } | null, qualityLinks: Array<{ name: string, url: string }>, programmes: { totalCount: number, nodes: Array<{ status: ProgrammeStatus, id: string, slug: string, title: string, kind: ProgrammeKind, mode: StudyMode, hours: number, language: string, applicationStatus: ApplicationAvailability, opensOn: string | null, price: { cents: number }, provider: { slug: string, name: string }, publicRating: { average: number | null, respondents: number, answersNeeded: number }, nextGroup: { id: string, startsOn: string, placesLeft: number, weeklyTimes: Array<{ weekday: number, startsAt: string, endsAt: string }>, place: { municipality: { code: string, name: string } | null } | null } | null }> } } | null };

export type Session_ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type Session_ViewerQuery = { viewer: { termsAccepted: boolean, sessionEndsAt: string, person: { givenName: string }, account: { id: string } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FilterValues_ValueFragmentDoc = new TypedDocumentString(`
    fragment FilterValues_value on FacetValue {
  value
  label(locale: $locale)
  count
}
    `, {"fragmentName":"FilterValues_value"}) as unknown as TypedDocumentString<FilterValues_ValueFragment, unknown>;
export const ProgrammeCard_ProgrammeFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeCard_programme on Programme {
  id
  slug
  title(locale: $locale)
  kind
  mode
  hours
  language
  price {
    cents
  }
  applicationStatus
  opensOn
  provider {
    slug
    name
  }
  publicRating {
    average
    respondents
    answersNeeded
  }
  nextGroup {
    id
    startsOn
    weeklyTimes {
      weekday
      startsAt
      endsAt
    }
    placesLeft
    place {
      municipality {
        code
        name(locale: $locale)
      }
    }
  }
}
    `, {"fragmentName":"ProgrammeCard_programme"}) as unknown as TypedDocumentString<ProgrammeCard_ProgrammeFragment, unknown>;
export const PriceForMe_QuoteFragmentDoc = new TypedDocumentString(`
    fragment PriceForMe_quote on Quote {
  youPay {
    cents
  }
  isAvailable
  headline(locale: $locale)
  reason(locale: $locale)
}
    `, {"fragmentName":"PriceForMe_quote"}) as unknown as TypedDocumentString<PriceForMe_QuoteFragment, unknown>;
export const PriceDecision_SchemeFragmentDoc = new TypedDocumentString(`
    fragment PriceDecision_scheme on SchemeQuote {
  schemeCode
  kind
  isBest
  eligibility
  parts {
    fundingSource {
      code
      name(locale: $locale)
    }
    schemeCode
    pays {
      cents
    }
  }
  fundingSource {
    code
    name(locale: $locale)
  }
  pays {
    cents
  }
  coPayment {
    cents
  }
  coPaymentIfConfirmed {
    cents
  }
  sentence(locale: $locale)
  smallestChange(locale: $locale)
  version
  rulesFrom
  ifYouDisagree(locale: $locale)
  criteria {
    code
    result
    sentence(locale: $locale)
    remedy(locale: $locale)
  }
}
    `, {"fragmentName":"PriceDecision_scheme"}) as unknown as TypedDocumentString<PriceDecision_SchemeFragment, unknown>;
export const GroupsTable_GroupFragmentDoc = new TypedDocumentString(`
    fragment GroupsTable_group on Group {
  id
  code
  mode
  startsOn
  endsOn
  status
  isOpen
  applicationsFrom
  applicationsUntil
  calendarUrl
  maximumSize
  placesLeft
  language
  teachers
  weeklyTimes {
    weekday
    startsAt
    endsAt
  }
  place {
    address
    municipality {
      name(locale: $locale)
    }
  }
}
    `, {"fragmentName":"GroupsTable_group"}) as unknown as TypedDocumentString<GroupsTable_GroupFragment, unknown>;
export const CataloguePage_ProgrammesDocument = new TypedDocumentString(`
    query CataloguePage_Programmes($locale: Locale!, $filter: ProgrammeFilter, $search: String, $sort: ProgrammeSort, $first: Int!, $after: String) {
  programmes(
    filter: $filter
    search: $search
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      ...ProgrammeCard_programme
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    correctedSearch
  }
}
    fragment ProgrammeCard_programme on Programme {
  id
  slug
  title(locale: $locale)
  kind
  mode
  hours
  language
  price {
    cents
  }
  applicationStatus
  opensOn
  provider {
    slug
    name
  }
  publicRating {
    average
    respondents
    answersNeeded
  }
  nextGroup {
    id
    startsOn
    weeklyTimes {
      weekday
      startsAt
      endsAt
    }
    placesLeft
    place {
      municipality {
        code
        name(locale: $locale)
      }
    }
  }
}`, {"hash":"sha256:c55d94d1beca0e4ad422a49b4a321f9ba1b88e4f1360cceef6e08d21b23817db"}) as unknown as TypedDocumentString<CataloguePage_ProgrammesQuery, CataloguePage_ProgrammesQueryVariables>;
export const CataloguePage_FacetsDocument = new TypedDocumentString(`
    query CataloguePage_Facets($locale: Locale!, $filter: ProgrammeFilter, $search: String) {
  programmeFacets(filter: $filter, search: $search) {
    totalCount
    municipality {
      ...FilterValues_value
    }
    provider {
      ...FilterValues_value
    }
    kind {
      ...FilterValues_value
    }
    qualification {
      ...FilterValues_value
    }
    mode {
      ...FilterValues_value
    }
    sector {
      ...FilterValues_value
    }
    hours {
      ...FilterValues_value
    }
    startMonth {
      ...FilterValues_value
    }
    fundingSource {
      ...FilterValues_value
    }
    digcompArea {
      ...FilterValues_value
    }
    digcompLevel {
      ...FilterValues_value
    }
    language {
      ...FilterValues_value
    }
    price {
      ...FilterValues_value
    }
    openNow {
      ...FilterValues_value
    }
    rating {
      ...FilterValues_value
    }
  }
}
    fragment FilterValues_value on FacetValue {
  value
  label(locale: $locale)
  count
}`, {"hash":"sha256:ba3809901531dd401f73e556c2470b77d1324c8429f94a6b2ef5a47a6619e481"}) as unknown as TypedDocumentString<CataloguePage_FacetsQuery, CataloguePage_FacetsQueryVariables>;
export const CataloguePage_TotalDocument = new TypedDocumentString(`
    query CataloguePage_Total($filter: ProgrammeFilter, $search: String) {
  programmes(filter: $filter, search: $search, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:a45e62a14138477ad025148b473064a431a14d2a1373032320cffc422767068e"}) as unknown as TypedDocumentString<CataloguePage_TotalQuery, CataloguePage_TotalQueryVariables>;
export const ComparisonPage_ProgrammeDocument = new TypedDocumentString(`
    query ComparisonPage_Programme($slug: String!, $locale: Locale!) {
  programme(slug: $slug) {
    ...ProgrammeCard_programme
    sections {
      whatYouNeedBefore(locale: $locale)
    }
    practiceHours
    creditPoints
    digcompLevel
    finalTest(locale: $locale)
    document(locale: $locale)
    sector {
      code
      name(locale: $locale)
    }
    fundingSources {
      code
      shortName(locale: $locale)
    }
    nextGroup {
      endsOn
      maximumSize
    }
  }
}
    fragment ProgrammeCard_programme on Programme {
  id
  slug
  title(locale: $locale)
  kind
  mode
  hours
  language
  price {
    cents
  }
  applicationStatus
  opensOn
  provider {
    slug
    name
  }
  publicRating {
    average
    respondents
    answersNeeded
  }
  nextGroup {
    id
    startsOn
    weeklyTimes {
      weekday
      startsAt
      endsAt
    }
    placesLeft
    place {
      municipality {
        code
        name(locale: $locale)
      }
    }
  }
}`, {"hash":"sha256:3e765292820039e50d39de9ea6896c5890695173992957ef83f216b08e1c5d4d"}) as unknown as TypedDocumentString<ComparisonPage_ProgrammeQuery, ComparisonPage_ProgrammeQueryVariables>;
export const DrawPage_DrawDocument = new TypedDocumentString(`
    query DrawPage_Draw($code: String!, $locale: Locale!) {
  draw(code: $code) {
    id
    code
    status
    opensAt
    closesAt
    drawAt
    commitment
    committedAt
    ticketCount
    listDigest
    frozenAt
    seed
    revealedAt
    decidedAt
    stoppedAt
    stopReason(locale: $locale)
    downloadUrl
    figures {
      applications
      placed
      waiting
      withoutPlace
    }
    fundingSource {
      id
      code
      name(locale: $locale)
      shortName(locale: $locale)
    }
  }
}
    `, {"hash":"sha256:462cd367ca98143d97e40aba99c0ccd158b7982d05f84fc298da124749a4879f"}) as unknown as TypedDocumentString<DrawPage_DrawQuery, DrawPage_DrawQueryVariables>;
export const DrawPage_TicketsDocument = new TypedDocumentString(`
    query DrawPage_Tickets($code: String!, $from: Int!, $ticket: String) {
  draw(code: $code) {
    id
    tickets(first: 50, from: $from, ticket: $ticket) {
      ticket
      rank
      outcomes
    }
  }
}
    `, {"hash":"sha256:d8886e93c76b889146d88726c4933013e6122e2b194e8ca6c477e07339cb0dfa"}) as unknown as TypedDocumentString<DrawPage_TicketsQuery, DrawPage_TicketsQueryVariables>;
export const FundingSourcesPage_SourcesDocument = new TypedDocumentString(`
    query FundingSourcesPage_Sources($locale: Locale!) {
  fundingSources(filter: {status: [PUBLISHED, CLOSED]}) {
    id
    code
    name(locale: $locale)
    shortName(locale: $locale)
    description(locale: $locale)
    status
    eligibleUntil
    programmeCount
    schemes {
      code
      kind
      name(locale: $locale)
    }
  }
}
    `, {"hash":"sha256:4a3a45fab77422ca8d01739c17875bd3dae06ee0662e5f47b7c1f3c2f65de945"}) as unknown as TypedDocumentString<FundingSourcesPage_SourcesQuery, FundingSourcesPage_SourcesQueryVariables>;
export const FundingSourcePage_SourceDocument = new TypedDocumentString(`
    query FundingSourcePage_Source($code: String!, $locale: Locale!) {
  fundingSource(code: $code) {
    id
    code
    name(locale: $locale)
    shortName(locale: $locale)
    description(locale: $locale)
    whoCanApply(locale: $locale)
    howToApply(locale: $locale)
    institution(locale: $locale)
    contactEmail
    contactPhone
    eligibleFrom
    eligibleUntil
    status
    programmeCount
    schemes {
      code
      kind
      name(locale: $locale)
      inPlainWords(locale: $locale)
      amount {
        cents
      }
    }
    rounds {
      id
      name(locale: $locale)
      roundOn
      windowFrom
      windowUntil
      calendarUrl
      chooseBy
      useBy
      amount {
        cents
      }
    }
    budget {
      total {
        cents
      }
      free {
        cents
      }
      granted {
        cents
      }
      reserved {
        cents
      }
      payable {
        cents
      }
      paid {
        cents
      }
      other {
        cents
      }
      lapsed {
        cents
      }
      forfeited {
        cents
      }
    }
    statistics {
      applications
      started
      completed
    }
    applicationWindows {
      opensAt
      closesAt
      isOpen
      allotment
      calendarUrl
      draw {
        id
        code
      }
    }
  }
}
    `, {"hash":"sha256:78369ca7a10f8db3bdd7120d17d26a9c5cd402a55f0722fc4a2b2a0421331a4c"}) as unknown as TypedDocumentString<FundingSourcePage_SourceQuery, FundingSourcePage_SourceQueryVariables>;
export const FundingSourcePage_ProgrammesDocument = new TypedDocumentString(`
    query FundingSourcePage_Programmes($locale: Locale!, $codes: [String!]!) {
  programmes(filter: {fundingSource: $codes}, sort: START_DATE, first: 6) {
    totalCount
    nodes {
      ...ProgrammeCard_programme
    }
  }
}
    fragment ProgrammeCard_programme on Programme {
  id
  slug
  title(locale: $locale)
  kind
  mode
  hours
  language
  price {
    cents
  }
  applicationStatus
  opensOn
  provider {
    slug
    name
  }
  publicRating {
    average
    respondents
    answersNeeded
  }
  nextGroup {
    id
    startsOn
    weeklyTimes {
      weekday
      startsAt
      endsAt
    }
    placesLeft
    place {
      municipality {
        code
        name(locale: $locale)
      }
    }
  }
}`, {"hash":"sha256:0283122a33fd7e2a6c05d34c20dca83c1ab015f91cd9503b1fb9ef1d2ec1bb7f"}) as unknown as TypedDocumentString<FundingSourcePage_ProgrammesQuery, FundingSourcePage_ProgrammesQueryVariables>;
export const HomePage_StartingSoonDocument = new TypedDocumentString(`
    query HomePage_StartingSoon($locale: Locale!) {
  programmes(filter: {openNow: true}, sort: START_DATE, first: 4) {
    nodes {
      ...ProgrammeCard_programme
    }
    totalCount
  }
}
    fragment ProgrammeCard_programme on Programme {
  id
  slug
  title(locale: $locale)
  kind
  mode
  hours
  language
  price {
    cents
  }
  applicationStatus
  opensOn
  provider {
    slug
    name
  }
  publicRating {
    average
    respondents
    answersNeeded
  }
  nextGroup {
    id
    startsOn
    weeklyTimes {
      weekday
      startsAt
      endsAt
    }
    placesLeft
    place {
      municipality {
        code
        name(locale: $locale)
      }
    }
  }
}`, {"hash":"sha256:0a37d7a3532faedba933271d75c53238cf25a3a13902484f4dadbc2f6878f8cb"}) as unknown as TypedDocumentString<HomePage_StartingSoonQuery, HomePage_StartingSoonQueryVariables>;
export const LedgerPage_DaysDocument = new TypedDocumentString(`
    query LedgerPage_Days($after: String) {
  ledgerDays(first: 20, after: $after) {
    totalCount
    nodes {
      day
      transfers
      firstPosition
      lastPosition
      root
      download
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:777097de32a62d86d44e1b01e95a581cb20cce266090c37cb7f5fa07b2b3ab31"}) as unknown as TypedDocumentString<LedgerPage_DaysQuery, LedgerPage_DaysQueryVariables>;
export const PriceForMe_QuotesDocument = new TypedDocumentString(`
    query PriceForMe_Quotes($locale: Locale!, $ids: [ID!]!, $first: Int!, $answers: AnonymousAnswers) {
  programmes(filter: {ids: $ids, status: [PUBLISHED, PAST]}, first: $first) {
    nodes {
      id
      quote(answers: $answers) {
        ...PriceForMe_quote
      }
    }
  }
}
    fragment PriceForMe_quote on Quote {
  youPay {
    cents
  }
  isAvailable
  headline(locale: $locale)
  reason(locale: $locale)
}`, {"hash":"sha256:bd980cdf28d2fc044c9f4ae83f2c4e3448d18db3248c5d7f09fc8bf2700dec36"}) as unknown as TypedDocumentString<PriceForMe_QuotesQuery, PriceForMe_QuotesQueryVariables>;
export const PriceForMe_DecisionDocument = new TypedDocumentString(`
    query PriceForMe_Decision($locale: Locale!, $programme: ID!, $answers: AnonymousAnswers) {
  quote(input: {programme: $programme, answers: $answers}) {
    ...PriceForMe_quote
    price {
      cents
    }
    topUp {
      payerName
      amount {
        cents
      }
      youPay {
        cents
      }
    }
    schemes {
      ...PriceDecision_scheme
    }
  }
}
    fragment PriceForMe_quote on Quote {
  youPay {
    cents
  }
  isAvailable
  headline(locale: $locale)
  reason(locale: $locale)
}
fragment PriceDecision_scheme on SchemeQuote {
  schemeCode
  kind
  isBest
  eligibility
  parts {
    fundingSource {
      code
      name(locale: $locale)
    }
    schemeCode
    pays {
      cents
    }
  }
  fundingSource {
    code
    name(locale: $locale)
  }
  pays {
    cents
  }
  coPayment {
    cents
  }
  coPaymentIfConfirmed {
    cents
  }
  sentence(locale: $locale)
  smallestChange(locale: $locale)
  version
  rulesFrom
  ifYouDisagree(locale: $locale)
  criteria {
    code
    result
    sentence(locale: $locale)
    remedy(locale: $locale)
  }
}`, {"hash":"sha256:3927b11d7fc5e0d4d40a7ce09700d914fedaad091e7d98a40d8d99c16946d523"}) as unknown as TypedDocumentString<PriceForMe_DecisionQuery, PriceForMe_DecisionQueryVariables>;
export const PriceForMe_MunicipalitiesDocument = new TypedDocumentString(`
    query PriceForMe_Municipalities($locale: Locale!) {
  vocabulary(vocabulary: MUNICIPALITY) {
    code
    name(locale: $locale)
  }
}
    `, {"hash":"sha256:ef8f4035ce90438a87d6ad40d48d546152c6028ae479063b6a56406c6218e071"}) as unknown as TypedDocumentString<PriceForMe_MunicipalitiesQuery, PriceForMe_MunicipalitiesQueryVariables>;
export const ProgrammePage_ProgrammeDocument = new TypedDocumentString(`
    query ProgrammePage_Programme($locale: Locale!, $slug: String!) {
  programme(slug: $slug) {
    ...ProgrammeCard_programme
    status
    summary(locale: $locale)
    sections {
      whoItIsFor(locale: $locale)
      whatYouNeedBefore(locale: $locale)
      whatYouWillLearn(locale: $locale)
      howYouWillLearn(locale: $locale)
      whatToBring(locale: $locale)
      howYouAreAssessed(locale: $locale)
      whatNext(locale: $locale)
    }
    practiceHours
    creditPoints
    sector {
      code
      name(locale: $locale)
    }
    digcompLevel
    digcompCompetences {
      code
      name(locale: $locale)
    }
    qualification {
      name(locale: $locale)
      lkiLevel
    }
    finalTest(locale: $locale)
    document(locale: $locale)
    website
    teachers
    participants
    places {
      id
      address
      municipality {
        code
        name(locale: $locale)
      }
    }
    fundingSources {
      code
      name(locale: $locale)
      shortName(locale: $locale)
    }
    publicRating {
      published
      aspects {
        aspect
        average
        spread
      }
    }
    groups(first: 20) {
      totalCount
      nodes {
        ...GroupsTable_group
      }
    }
    similar(first: 3) {
      ...ProgrammeCard_programme
    }
  }
}
    fragment ProgrammeCard_programme on Programme {
  id
  slug
  title(locale: $locale)
  kind
  mode
  hours
  language
  price {
    cents
  }
  applicationStatus
  opensOn
  provider {
    slug
    name
  }
  publicRating {
    average
    respondents
    answersNeeded
  }
  nextGroup {
    id
    startsOn
    weeklyTimes {
      weekday
      startsAt
      endsAt
    }
    placesLeft
    place {
      municipality {
        code
        name(locale: $locale)
      }
    }
  }
}
fragment GroupsTable_group on Group {
  id
  code
  mode
  startsOn
  endsOn
  status
  isOpen
  applicationsFrom
  applicationsUntil
  calendarUrl
  maximumSize
  placesLeft
  language
  teachers
  weeklyTimes {
    weekday
    startsAt
    endsAt
  }
  place {
    address
    municipality {
      name(locale: $locale)
    }
  }
}`, {"hash":"sha256:b4f722261e56bbeba1f0112e3fab5d49d7657e64e1929557301df726b7107e91"}) as unknown as TypedDocumentString<ProgrammePage_ProgrammeQuery, ProgrammePage_ProgrammeQueryVariables>;
export const ProvidersPage_ProvidersDocument = new TypedDocumentString(`
    query ProvidersPage_Providers($search: String, $first: Int!, $after: String, $locale: Locale!) {
  providers(search: $search, first: $first, after: $after) {
    nodes {
      id
      slug
      name
      programmeCount
      municipality {
        name(locale: $locale)
      }
      publicRating {
        average
        respondents
        answersNeeded
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:6dd17b908cb72363fe5eede9b5bf1fbe7b9927e44557205e73fa37e19fbcbfe7"}) as unknown as TypedDocumentString<ProvidersPage_ProvidersQuery, ProvidersPage_ProvidersQueryVariables>;
export const ProviderPage_ProviderDocument = new TypedDocumentString(`
    query ProviderPage_Provider($slug: String!, $locale: Locale!) {
  provider(slug: $slug) {
    id
    slug
    name
    registrationNumber
    description(locale: $locale)
    website
    email
    phone
    address
    municipality {
      name(locale: $locale)
    }
    places {
      id
      address
      municipality {
        code
        name(locale: $locale)
      }
    }
    programmeCount
    publicRating {
      average
      respondents
      answersNeeded
      published
      aspects {
        aspect
        average
        spread
      }
    }
    ratingHistory {
      year
      rating {
        average
        respondents
        answersNeeded
      }
    }
    accreditation {
      status
      by(locale: $locale)
      until
      isInForce
    }
    qualityLinks {
      name(locale: $locale)
      url
    }
    programmes(first: 50, status: [PUBLISHED, PAST]) {
      totalCount
      nodes {
        ...ProgrammeCard_programme
        status
      }
    }
  }
}
    fragment ProgrammeCard_programme on Programme {
  id
  slug
  title(locale: $locale)
  kind
  mode
  hours
  language
  price {
    cents
  }
  applicationStatus
  opensOn
  provider {
    slug
    name
  }
  publicRating {
    average
    respondents
    answersNeeded
  }
  nextGroup {
    id
    startsOn
    weeklyTimes {
      weekday
      startsAt
      endsAt
    }
    placesLeft
    place {
      municipality {
        code
        name(locale: $locale)
      }
    }
  }
}`, {"hash":"sha256:be793bc3533bbc9e8b13abc59291deb3ba0fa3fa9de47251366abfd4f04f5d12"}) as unknown as TypedDocumentString<ProviderPage_ProviderQuery, ProviderPage_ProviderQueryVariables>;
export const Session_ViewerDocument = new TypedDocumentString(`
    query Session_Viewer {
  viewer {
    person {
      givenName
    }
    account {
      id
    }
    termsAccepted
    sessionEndsAt
  }
}
    `, {"hash":"sha256:1a4f219b116b8d2aaf516de1ab29a4b7148ab3364a7d70cf35dd73b72f534a9a"}) as unknown as TypedDocumentString<Session_ViewerQuery, Session_ViewerQueryVariables>;