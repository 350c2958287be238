export { RatingSpread } from './RatingSpread.tsx';
export { programmeQuestion, type ProgrammeShown } from './programmeQuestion.ts';
