import { z } from 'zod';
import { common, coveredKinds, day, instant, positiveCents } from './settings.ts';

/** Who gets something in a round (FUND-11). */
export const populations = ['NEW', 'FIRST_GRANT_IN_PREVIOUS_ROUND', 'EVERYONE'] as const;
export type Population = (typeof populations)[number];

/** A day on which grants are given, with its window and the two dates that follow from it (FUND-9). */
export const roundPlan = z
  .strictObject({
    roundOn: day,
    windowFrom: instant.nullable().default(null),
    windowUntil: instant.nullable().default(null),
    chooseBy: day,
    useBy: day,
    /** Differs from the amount of the scheme only where it says so. */
    amountCents: positiveCents.nullable().default(null),
  })
  .refine(({ roundOn, chooseBy, useBy }) => roundOn < chooseBy && chooseBy <= useBy, {
    error: 'The round comes first, then the choose-by date, then the use-by date.',
  })
  .refine(
    ({ windowFrom, windowUntil }) => windowFrom === null || windowUntil === null || Date.parse(windowFrom) < Date.parse(windowUntil),
    { error: 'The window opens before it closes.' },
  );
export type RoundPlan = z.infer<typeof roundPlan>;

/** Gives a personal amount in allocation rounds (FUND-9 to FUND-11). */
export const grantScheme = z
  .strictObject({
    kind: z.literal('GRANT'),
    ...common,
    coveredKinds,
    amountCents: positiveCents,
    /** Most that one person may be given within `capMonths`, counted by the dates of the rounds. */
    capCents: positiveCents,
    capMonths: z.int().min(1).max(120).default(12),
    maximumGrants: z.int().min(1).max(100).default(2),
    periodMonths: z.int().min(1).max(60).default(6),
    carryOverTimes: z.int().min(0).max(20).default(1),
    /** By how much the choose-by date is put off when money comes back after it. */
    restoreDays: z.int().min(0).max(366).default(30),
    population: z.array(z.enum(populations)).min(1).default(['NEW', 'FIRST_GRANT_IN_PREVIOUS_ROUND']),
    refuseAfterNoChoice: z.boolean().default(true),
    refuseWhileLearning: z.boolean().default(true),
    refuseAfterInterruption: z.boolean().default(true),
    /** How long no choice or an interruption keeps somebody from new grants. */
    refusalLasts: z.enum(['SOURCE', 'NEXT_ROUND']).default('SOURCE'),
    rounds: z.array(roundPlan).max(100).default([]),
  })
  .refine(({ rounds }) => rounds.every((round, index) => index === 0 || (rounds[index - 1] as RoundPlan).roundOn < round.roundOn), {
    error: 'Rounds stand in order, one a day.',
    path: ['rounds'],
  });
export type GrantScheme = z.infer<typeof grantScheme>;
