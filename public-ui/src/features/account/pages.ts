import { accountArea } from './accountArea.tsx';
import { AccountPage } from './AccountPage.tsx';
import { ApplicationPage } from './ApplicationPage.tsx';
import { ApplicationsPage } from './ApplicationsPage.tsx';
import { MoneyPage } from './MoneyPage.tsx';
import { ProfilePage } from './ProfilePage.tsx';
import { SignInPage } from './SignInPage.tsx';

export const accountPage = accountArea({ Content: AccountPage, words: 'account', title: 'title' });
export const moneyPage = accountArea({ Content: MoneyPage, words: 'account', title: 'moneyPageTitle' });
export const applicationsPage = accountArea({ Content: ApplicationsPage, words: 'account', title: 'applicationsPageTitle' });
export const applicationPage = accountArea({ Content: ApplicationPage, words: 'account', title: 'applicationsPageTitle' });
export const profilePage = accountArea({ Content: ProfilePage, words: 'account', title: 'profileTitle' });
export const signInPage = SignInPage;
