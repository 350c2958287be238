import { console } from './console.ts';
import { enums } from './enums.ts';
import { newSources } from './new-sources.ts';
import { reactAdmin } from './react-admin.ts';
import { resources } from './resources.ts';

export const lv = { ra: reactAdmin, resources, enums, ...console, ...newSources };
