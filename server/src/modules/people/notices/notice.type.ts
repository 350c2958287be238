import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { connectionOf } from '../../../shared/read-model/connection.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { NoticeKind } from './notice-kind.enum.ts';

@ObjectType('Notice', { implements: Node, description: 'Something a person was told, with one clear next step (NOTE-1).' })
export class NoticeType extends Node {
  @Field(() => NoticeKind, { simple: true, description: 'What it is about.' })
  kind!: NoticeKind;
  @Field(() => DateTime, { simple: true, description: 'When it was written.' })
  at!: Date;
  @Translated()
  @Field(() => String, { simple: true, description: 'What happened, in a few words.' })
  title!: Translation;
  @Translated()
  @Field(() => [String], { simple: true, description: 'The rest, a paragraph each.' })
  paragraphs!: { lv: string[]; en: string[] };
  @Translated()
  @Field(() => String, { simple: true, description: 'The next step, as a command.' })
  stepLabel!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Address of the page where it is done.' })
  stepUrl!: Translation;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When the person read it; null until then.' })
  readAt!: Date | null;
  @Field(() => Boolean, { simple: true, description: 'The law wants it delivered: it comes by e-mail whatever was chosen.' })
  isRequired!: boolean;
}

export const NoticeConnection = connectionOf('Notice', () => NoticeType);
export type NoticeConnection = InstanceType<typeof NoticeConnection>;

@ObjectType('NoticeChannels', { description: 'Where notices come besides the account (NOTE-3).' })
export class NoticeChannelsType {
  @Field(() => Boolean, { simple: true, description: 'By e-mail too. What the law wants delivered comes by e-mail in any case.' })
  email!: boolean;
  @Field(() => String, { simple: true, nullable: true, description: 'The address; null when none was given.' })
  address!: string | null;
  @Field(() => Boolean, { simple: true, description: 'The last e-mail came back: the address should be put right.' })
  addressFails!: boolean;
}

@ObjectType({ description: 'The viewer with the notices as they stand now.' })
export class NoticesPayload {
  @Field(() => ViewerType, { simple: true, nullable: true, description: 'Who is logged in; null when nothing was changed.' })
  viewer?: ViewerType;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed.' })
  userErrors!: UserError[];
}
