export default {
  writeWhatYouWantToReach: 'Uzraksti, ko vēlies sasniegt.',
  theGoalIsTooLong: 'Mērķis ir par garu. Tajā drīkst būt līdz {longestGoal} zīmēm.',
  aLearningPathCanHaveUp: 'Mācību ceļā var būt līdz {mostProgrammes} programmām.',
} as const;
