import { basicDigitalSkills } from './basic-digital-skills.ts';
import { coursera } from './coursera.ts';
import type { HostedSource } from './hosted-source.ts';
import { imk } from './imk.ts';
import { justTransition } from './just-transition.ts';
import { microCredentials } from './micro-credentials.ts';
import { selfDirectedIct } from './self-directed-ict.ts';
import { trainingForEmployed } from './training-for-employed.ts';

/** The six hosted sources and the planned one (FUND-3), with periods and rounds as they stand on the given day. */
export function hostedSources(today: string): HostedSource[] {
  return [imk, selfDirectedIct, basicDigitalSkills, trainingForEmployed, coursera, microCredentials, justTransition].map((source) =>
    source(today),
  );
}
