import { accountArea } from '../account/index.ts';
import { NoticesPage } from './NoticesPage.tsx';

export const noticesPage = accountArea({ Content: NoticesPage, words: 'notices', title: 'title', needsAccount: false });
