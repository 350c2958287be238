export { sourceQuestion } from './fundingQuestions.ts';
