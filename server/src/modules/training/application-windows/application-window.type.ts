import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../shared/scalars.ts';
import { AllotmentKind } from './allotment.enum.ts';

@ObjectType('WindowFigures', { description: 'What has come in within an application window so far.' })
export class WindowFiguresType {
  @Field(() => Int, { simple: true, description: 'Applications received.' })
  received!: number;
  @Field(() => Int, { simple: true, description: 'Of them decided: place and money given, or refused.' })
  decided!: number;
  @Field(() => Int, { simple: true, description: 'On the waiting list now.' })
  waiting!: number;
  @Field(() => Int, { simple: true, description: 'Withdrawn.' })
  withdrawn!: number;
}

@ObjectType('ApplicationWindow', { description: 'A time in which a source takes applications, to the second (FUND-25).' })
export class ApplicationWindowType {
  @Field(() => DateTime, { simple: true, description: 'Applications are received from this moment.' })
  opensAt!: Date;
  @Field(() => DateTime, { simple: true, description: 'Until this moment, not including it.' })
  closesAt!: Date;
  @Field(() => Boolean, { simple: true, description: 'One can apply right now.' })
  isOpen!: boolean;
  @Field(() => AllotmentKind, { simple: true, description: 'Who comes first to places and money.' })
  allotment!: AllotmentKind;
  @Field(() => String, { simple: true, description: 'A calendar entry of it (.ics), in Latvian; add `?locale=en` for English.' })
  calendarUrl!: string;
  sourceId!: string;
  drawId!: string | null;
}
