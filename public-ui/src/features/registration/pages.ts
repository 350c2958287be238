import { accountArea } from '../account/index.ts';
import { RegistrationPage } from './RegistrationPage.tsx';

export const registrationPage = accountArea({
  Content: RegistrationPage,
  words: 'registration',
  title: 'title',
  needsAccount: false,
  isPlain: true,
});
