export { providerQuestion } from './providerQuestions.ts';
