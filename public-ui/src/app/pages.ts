import type { WordBook } from '../i18n/createMessages.ts';
import type { RouteName } from '../routes.ts';
import type { Page } from '../page/page.ts';

/** Every page is a chunk of its own, loaded when somebody goes there. */
const loaders: Record<RouteName | 'notFound', () => Promise<Page>> = {
  home: () => import('../features/home/pages.ts').then((feature) => feature.homePage),
  catalogue: () => import('../features/catalogue/pages.ts').then((feature) => feature.cataloguePage),
  programme: () => import('../features/programme/pages.ts').then((feature) => feature.programmePage),
  providers: () => import('../features/providers/pages.ts').then((feature) => feature.providersPage),
  provider: () => import('../features/providers/pages.ts').then((feature) => feature.providerPage),
  fundingSources: () => import('../features/funding/pages.ts').then((feature) => feature.fundingSourcesPage),
  fundingSource: () => import('../features/funding/pages.ts').then((feature) => feature.fundingSourcePage),
  draw: () => import('../features/draws/pages.ts').then((feature) => feature.drawPage),
  comparison: () => import('../features/comparison/pages.ts').then((feature) => feature.comparisonPage),
  ledger: () => import('../features/ledger/pages.ts').then((feature) => feature.ledgerPage),
  help: () => import('../features/help/pages.ts').then((feature) => feature.helpPage),
  glossary: () => import('../features/help/pages.ts').then((feature) => feature.glossaryPage),
  accessibility: () => import('../features/help/pages.ts').then((feature) => feature.accessibilityPage),
  notFound: () => import('./notFoundPage.ts').then((feature) => feature.notFoundPage),
  signIn: () => import('../features/account/pages.ts').then((feature) => feature.signInPage),
  registration: () => import('../features/registration/pages.ts').then((feature) => feature.registrationPage),
  account: () => import('../features/account/pages.ts').then((feature) => feature.accountPage),
  money: () => import('../features/account/pages.ts').then((feature) => feature.moneyPage),
  profile: () => import('../features/account/pages.ts').then((feature) => feature.profilePage),
  favourites: () => import('../features/favourites/pages.ts').then((feature) => feature.favouritesPage),
  applications: () => import('../features/account/pages.ts').then((feature) => feature.applicationsPage),
  application: () => import('../features/account/pages.ts').then((feature) => feature.applicationPage),
  claims: () => import('../features/claims/pages.ts').then((feature) => feature.claimsPage),
  newClaim: () => import('../features/claims/pages.ts').then((feature) => feature.newClaimPage),
  claim: () => import('../features/claims/pages.ts').then((feature) => feature.claimPage),
  statement: () => import('../features/statement/pages.ts').then((feature) => feature.statementPage),
  notices: () => import('../features/notices/pages.ts').then((feature) => feature.noticesPage),
  apply: () => import('../features/apply/pages.ts').then((feature) => feature.applyPage),
};

export type PageName = keyof typeof loaders;

/** Where each page's code starts, as the build's manifest names it: the server tells the browser to fetch it early. */
export const pageSources: Partial<Record<PageName, string>> = {
  home: 'src/features/home/pages.ts',
  catalogue: 'src/features/catalogue/pages.ts',
  programme: 'src/features/programme/pages.ts',
  providers: 'src/features/providers/pages.ts',
  provider: 'src/features/providers/pages.ts',
  fundingSources: 'src/features/funding/pages.ts',
  fundingSource: 'src/features/funding/pages.ts',
  draw: 'src/features/draws/pages.ts',
  comparison: 'src/features/comparison/pages.ts',
  ledger: 'src/features/ledger/pages.ts',
  help: 'src/features/help/pages.ts',
  glossary: 'src/features/help/pages.ts',
  accessibility: 'src/features/help/pages.ts',
  notFound: 'src/app/notFoundPage.ts',
  signIn: 'src/features/account/pages.ts',
  registration: 'src/features/registration/pages.ts',
  account: 'src/features/account/pages.ts',
  money: 'src/features/account/pages.ts',
  profile: 'src/features/account/pages.ts',
  favourites: 'src/features/favourites/pages.ts',
  applications: 'src/features/account/pages.ts',
  application: 'src/features/account/pages.ts',
  claims: 'src/features/claims/pages.ts',
  newClaim: 'src/features/claims/pages.ts',
  claim: 'src/features/claims/pages.ts',
  statement: 'src/features/statement/pages.ts',
  notices: 'src/features/notices/pages.ts',
  apply: 'src/features/apply/pages.ts',
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
