import { accountArea } from '../account/index.ts';
import { ClaimPage } from './ClaimPage.tsx';
import { ClaimsPage } from './ClaimsPage.tsx';
import { NewClaimPage } from './NewClaimPage.tsx';

export const claimsPage = accountArea({ Content: ClaimsPage, words: 'claims', title: 'title' });
export const claimPage = accountArea({ Content: ClaimPage, words: 'claims', title: 'title' });
export const newClaimPage = accountArea({ Content: NewClaimPage, words: 'claims', title: 'newTitle', isPlain: true });
