// Written by `pnpm codegen` from the language files beside it. Never edited by hand.
import { sentences } from '../../../platform/words/sentences.ts';
import lv from './lv.ts';
import en from './en.ts';

export const say = sentences({ lv, en });
