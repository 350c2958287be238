import type { PublicRatingType } from './public-rating.type.ts';
import { RatingAspect } from './rating-aspect.enum.ts';

/** QUAL-6: a rating is public from this many respondents on. The same number stands in catalogue.keep_ratings. */
export const ANSWERS_FOR_A_RATING = 10;

const ASPECTS = [RatingAspect.KNOWLEDGE, RatingAspect.CONTENT, RatingAspect.TEACHER, RatingAspect.ORGANISATION];
const STARS = [1, 2, 3, 4, 5];

/**
 * The public rating from the counts of stars: five numbers (how many gave 1 to 5) for each aspect in turn, twenty in all.
 * Everybody rates all four aspects, so any aspect's counts add up to the respondents.
 */
export function publicRating(counts: readonly number[]): PublicRatingType {
  const spreads = ASPECTS.map((_, place) => counts.slice(place * STARS.length, (place + 1) * STARS.length));
  const respondents = sum(spreads[0]!);
  const rating = ratingOfSums(sum(spreads.map(starsIn)), respondents);
  const aspects = ASPECTS.map((aspect, place) => ({
    aspect,
    average: meanToOneDecimal(starsIn(spreads[place]!), respondents),
    spread: spreads[place]!,
  }));
  return { ...rating, aspects: rating.published ? aspects : [] };
}

/** The public rating without its aspects, from all stars that all respondents gave for all four. */
export function ratingOfSums(stars: number, respondents: number): PublicRatingType {
  const published = respondents >= ANSWERS_FOR_A_RATING;
  return {
    published,
    respondents,
    answersNeeded: Math.max(0, ANSWERS_FOR_A_RATING - respondents),
    average: published ? meanToOneDecimal(stars, respondents * ASPECTS.length) : null,
    aspects: [],
  };
}

/** total / count to one decimal, half-up, in whole numbers until the last step: 4.25 is 4.3, never 4.2. */
export function meanToOneDecimal(total: number, count: number): number {
  return Math.floor((20 * total + count) / (2 * count)) / 10;
}

function starsIn(spread: readonly number[]): number {
  return sum(spread.map((howMany, place) => howMany * STARS[place]!));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
