import { accountArea } from '../account/index.ts';
import { ApplyPage } from './ApplyPage.tsx';

export const applyPage = accountArea({ Content: ApplyPage, words: 'apply', title: 'title', isPlain: true });
