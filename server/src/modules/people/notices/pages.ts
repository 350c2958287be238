import { globalId } from '../../../shared/global-id.ts';
import type { Words } from '../../platform/words/words.ts';

/** Addresses of the public interface that notices lead to. */
export const accountPage: Words = { lv: '/konts', en: '/en/account' };
export const moneyPage: Words = { lv: '/konts/nauda', en: '/en/account/money' };
export const noticesPage: Words = { lv: '/konts/zinas', en: '/en/account/notices' };
export const favouritesPage: Words = { lv: '/konts/izlase', en: '/en/account/favourites' };
export const cataloguePage: Words = { lv: '/programmas', en: '/en/programmes' };

export function applicationPage(id: string): Words {
  const page = globalId('Application', id);
  return { lv: `/konts/pieteikumi/${page}`, en: `/en/account/applications/${page}` };
}
