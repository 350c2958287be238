import type { WordBook } from '../i18n/createMessages.ts';
import type { RouteName } from '../routes.ts';
import type { Page } from './page.ts';

/** Every page is a chunk of its own, loaded when somebody goes there. */
const loaders: Record<RouteName | 'notFound', () => Promise<Page>> = {
  home: () => import('../features/home/index.ts').then((feature) => feature.homePage),
  catalogue: () => import('../features/catalogue/index.ts').then((feature) => feature.cataloguePage),
  programme: () => import('../features/programme/index.ts').then((feature) => feature.programmePage),
  providers: () => import('../features/providers/index.ts').then((feature) => feature.providersPage),
  provider: () => import('../features/providers/index.ts').then((feature) => feature.providerPage),
  fundingSources: () => import('../features/funding/index.ts').then((feature) => feature.fundingSourcesPage),
  fundingSource: () => import('../features/funding/index.ts').then((feature) => feature.fundingSourcePage),
  draw: () => import('../features/draws/index.ts').then((feature) => feature.drawPage),
  comparison: () => import('../features/comparison/index.ts').then((feature) => feature.comparisonPage),
  ledger: () => import('../features/ledger/index.ts').then((feature) => feature.ledgerPage),
  help: () => import('../features/help/index.ts').then((feature) => feature.helpPage),
  glossary: () => import('../features/help/index.ts').then((feature) => feature.glossaryPage),
  accessibility: () => import('../features/help/index.ts').then((feature) => feature.accessibilityPage),
  notFound: () => import('../features/layout/notFound.ts').then((feature) => feature.notFoundPage),
  signIn: () => import('../features/account/index.ts').then((feature) => feature.signInPage),
  registration: () => import('../features/registration/index.ts').then((feature) => feature.registrationPage),
  account: () => import('../features/account/index.ts').then((feature) => feature.accountPage),
  money: () => import('../features/account/index.ts').then((feature) => feature.moneyPage),
  profile: () => import('../features/account/index.ts').then((feature) => feature.profilePage),
  favourites: () => import('../features/favourites/index.ts').then((feature) => feature.favouritesPage),
  applications: () => import('../features/account/index.ts').then((feature) => feature.applicationsPage),
  application: () => import('../features/account/index.ts').then((feature) => feature.applicationPage),
  claims: () => import('../features/claims/index.ts').then((feature) => feature.claimsPage),
  newClaim: () => import('../features/claims/index.ts').then((feature) => feature.newClaimPage),
  claim: () => import('../features/claims/index.ts').then((feature) => feature.claimPage),
  statement: () => import('../features/statement/index.ts').then((feature) => feature.statementPage),
  notices: () => import('../features/notices/index.ts').then((feature) => feature.noticesPage),
  apply: () => import('../features/apply/index.ts').then((feature) => feature.applyPage),
};

export type PageName = keyof typeof loaders;

/** Where each page's code starts, as the build's manifest names it: the server tells the browser to fetch it early. */
export const pageSources: Partial<Record<PageName, string>> = {
  home: 'src/features/home/index.ts',
  catalogue: 'src/features/catalogue/index.ts',
  programme: 'src/features/programme/index.ts',
  providers: 'src/features/providers/index.ts',
  provider: 'src/features/providers/index.ts',
  fundingSources: 'src/features/funding/index.ts',
  fundingSource: 'src/features/funding/index.ts',
  draw: 'src/features/draws/index.ts',
  comparison: 'src/features/comparison/index.ts',
  ledger: 'src/features/ledger/index.ts',
  help: 'src/features/help/index.ts',
  glossary: 'src/features/help/index.ts',
  accessibility: 'src/features/help/index.ts',
  notFound: 'src/features/layout/notFound.ts',
  signIn: 'src/features/account/index.ts',
  registration: 'src/features/registration/index.ts',
  account: 'src/features/account/index.ts',
  money: 'src/features/account/index.ts',
  profile: 'src/features/account/index.ts',
  favourites: 'src/features/favourites/index.ts',
  applications: 'src/features/account/index.ts',
  application: 'src/features/account/index.ts',
  claims: 'src/features/claims/index.ts',
  newClaim: 'src/features/claims/index.ts',
  claim: 'src/features/claims/index.ts',
  statement: 'src/features/statement/index.ts',
  notices: 'src/features/notices/index.ts',
  apply: 'src/features/apply/index.ts',
};

/** Pages that are ready to be drawn: code and words are here. One per language, because words are. */
export class PageShelf {
  private readonly book: WordBook;
  private readonly ready = new Map<PageName, Page>();
  private readonly coming = new Map<PageName, Promise<Page>>();
  private readonly listeners = new Set<() => void>();
  private waitedFor = 0;

  constructor(book: WordBook) {
    this.book = book;
  }

  get(name: PageName): Page | undefined {
    return this.ready.get(name);
  }

  load(name: PageName): Promise<Page> {
    const coming = this.coming.get(name);
    if (coming) return coming;
    const promise = loaders[name]().then(async (page) => {
      await this.book.load(['common', ...page.messages]);
      this.ready.set(name, page);
      return page;
    });
    this.coming.set(name, promise);
    this.wait(1);
    void promise.finally(() => this.wait(-1)).catch(() => {});
    // A chunk that did not arrive may be asked for again.
    promise.catch(() => this.coming.delete(name));
    return promise;
  }

  /** Whether a page is on its way, for those who wait for it on a slow line. */
  isLoading = (): boolean => this.waitedFor > 0;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private wait(change: 1 | -1): void {
    this.waitedFor += change;
    for (const listener of this.listeners) listener();
  }
}
