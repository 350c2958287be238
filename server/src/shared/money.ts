import { Arg, Ctx, Field, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';
import { Cents } from './scalars.ts';
import { forReader, Locale } from './translation.ts';

/** An amount in whole cents of the one currency of the platform. */
@ObjectType({ description: 'An amount of money in whole cents.' })
export class Money {
  @Field(() => Cents, { simple: true, description: 'The amount in cents; 50000 is EUR 500.00.' })
  cents!: number;

  @Field(() => String, { simple: true, description: 'ISO 4217 code, always EUR.' })
  currency!: string;

  @Field(() => String, { description: 'The amount as a reader writes it: "1234,50 €" or "€1,234.50".' })
  formatted(
    @Ctx() { locale: asked }: Pick<Context, 'locale'>,
    @Arg('locale', () => Locale, {
      nullable: true,
      description: 'Language whose way of writing is used; the request decides when it is left out.',
    })
    locale?: Locale | null,
  ): string {
    return formatCents(this.cents, locale ?? asked);
  }
}

export function money(cents: number): Money {
  return Object.assign(new Money(), { cents, currency: 'EUR' });
}

const formats = {
  [Locale.LV]: new Intl.NumberFormat('lv-LV', { style: 'currency', currency: 'EUR' }),
  [Locale.EN]: new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }),
};

export function formatCents(cents: number, locale: Locale): string {
  return forReader(formats, locale).format(cents / 100);
}
