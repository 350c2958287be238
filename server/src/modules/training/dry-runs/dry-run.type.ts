import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { DryRunStatus } from './dry-run-status.enum.ts';

@InterfaceType('DryRunFigures', { description: 'Past decisions decided again, in counts and amounts (FUND-2).' })
abstract class DryRunFigures {
  @Field(() => Int, { simple: true, description: 'Decisions looked at.' })
  decisions!: number;
  @Field(() => Int, { simple: true, description: 'Would be the same.' })
  unchanged!: number;
  @Field(() => Int, { simple: true, description: 'Would have paid more.' })
  moreMoney!: number;
  @Field(() => Int, { simple: true, description: 'Would have paid less.' })
  lessMoney!: number;
  @Field(() => Int, { simple: true, description: 'Would have been refused.' })
  noLongerEligible!: number;
  @Field(() => Int, { simple: true, description: 'Were refused and would have been paid.' })
  newlyEligible!: number;
  @Field(() => Money, { simple: true, description: 'What the decisions pay.' })
  amountBefore!: Money;
  @Field(() => Money, { simple: true, description: 'What they would have paid.' })
  amountAfter!: Money;
  @Field(() => Money, { simple: true, description: 'What those who gain would have gained, added up.' })
  gained!: Money;
  @Field(() => Money, { simple: true, description: 'What those who lose would have lost, added up.' })
  lost!: Money;
}

@ObjectType('DryRunScheme', {
  implements: DryRunFigures,
  description: 'What a version would have done to past decisions under one scheme (FUND-2).',
})
export class DryRunSchemeType extends DryRunFigures {
  @Field(() => String, { simple: true, description: 'Code of the scheme that paid.' })
  schemeCode!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
}

@ObjectType('DryRun', {
  implements: [Node, DryRunFigures],
  description:
    'What a version would have done to past decisions: a job that can be stopped and gone on with, and its kept result (FUND-2). Its figures are those found so far.',
})
export class DryRunType extends DryRunFigures {
  id!: string;
  readonly __typename = 'DryRun';
  @Field(() => DryRunStatus, { simple: true, description: 'Running, stopped or done.' })
  status!: DryRunStatus;
  @Field(() => Int, { simple: true, description: 'Decisions it has been through.' })
  processed!: number;
  @Field(() => Int, { simple: true, description: 'Decisions it goes through in all.' })
  toProcess!: number;
  @Field(() => Boolean, {
    simple: true,
    description: 'Whether the rules read otherwise by now than what was tried: try again before relying on it.',
  })
  isOutOfDate!: boolean;
  @Field(() => [Int], { simple: true, description: 'Versions that had made the decisions, by number: what was compared with.' })
  madeBy!: number[];
  @Field(() => String, { simple: true, description: 'Who set it off.' })
  startedBy!: string;
  @Field(() => DateTime, { simple: true, description: 'When it was set off.' })
  startedAt!: Date;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was done; null while it is not.' })
  finishedAt!: Date | null;
  @Field(() => [DryRunSchemeType], { simple: true, description: 'The same for each scheme that has paid.' })
  byScheme!: DryRunSchemeType[];
  @Translated()
  @Field(() => String, { simple: true, description: 'The same in a few sentences.' })
  inPlainWords!: Translation;
  /** Not in the schema: which version was tried. */
  versionId!: string;
}

@ObjectType('DryRunPayload', { description: 'The dry run after the step.' })
export class DryRunPayload {
  @Field(() => DryRunType, { simple: true, nullable: true, description: 'The dry run as it stands now.' })
  dryRun?: DryRunType | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}
