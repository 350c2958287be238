import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Translated, type Translation } from '../../../shared/translation.ts';

/** What a source needs before residents can use it, in the order in which it is easiest to do. */
export enum SetupStep {
  TEXTS = 'TEXTS',
  RULES = 'RULES',
  WINDOW = 'WINDOW',
  PROGRAMMES = 'PROGRAMMES',
  BUDGET = 'BUDGET',
  PUBLISH = 'PUBLISH',
}
registerEnumType(SetupStep, {
  name: 'SetupStep',
  description: 'What a source needs before residents can use it.',
  valuesConfig: {
    TEXTS: { description: 'Its public page is written.' },
    RULES: { description: 'How it pays and to whom.' },
    WINDOW: { description: 'When applications are taken.' },
    PROGRAMMES: { description: 'Which programmes it pays for.' },
    BUDGET: { description: 'Money is confirmed.' },
    PUBLISH: { description: 'Rules are in force, or will be.' },
  },
});

@ObjectType('SourceSetupStep', {
  description: 'One thing that a source needs before residents can use it, and whether it is there (FUND-1).',
})
export class SourceSetupStepType {
  @Field(() => SetupStep, { simple: true, description: 'What is needed.' })
  step!: SetupStep;
  @Field(() => Boolean, { simple: true, description: 'It is there.' })
  isDone!: boolean;
  @Field(() => Boolean, { simple: true, description: 'The source works without it too.' })
  isOptional!: boolean;
  @Translated()
  @Field(() => String, { simple: true, description: 'What is there, or what is missing and who does it, in one sentence.' })
  inPlainWords!: Translation;
}
