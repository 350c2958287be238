import { accountArea } from '../account/index.ts';
import { StatementPage } from './StatementPage.tsx';

export const statementPage = accountArea({ Content: StatementPage, words: 'statement', title: 'title' });
