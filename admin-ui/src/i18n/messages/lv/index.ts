import { console } from './console.ts';
import { enums } from './enums.ts';
import { draws } from './draws.ts';
import { dryRuns } from './dry-runs.ts';
import { newSources } from './new-sources.ts';
import { plans } from './plans.ts';
import { reactAdmin } from './react-admin.ts';
import { resources } from './resources.ts';
import { topUps } from './top-ups.ts';
import { unitCosts } from './unit-costs.ts';

export const lv = { ra: reactAdmin, resources, enums, ...console, ...draws, ...dryRuns, ...newSources, ...plans, ...unitCosts, ...topUps };
