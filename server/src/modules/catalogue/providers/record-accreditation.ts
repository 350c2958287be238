import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../../context.ts';
import { neededTranslation, possibleWebAddress } from '../../../shared/check-text.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { QualityLinkInput, RecordAccreditationInput } from './accreditation.inputs.ts';
import type { Accreditation, QualityLink } from './accreditation.ts';
import { loadProviders } from './load-providers.ts';
import { Provider } from './provider.entity.ts';
import type { ProviderType } from './provider.type.ts';
import { say } from './words/index.gen.ts';

const LONGEST_NAME = 200;
const MOST_LINKS = 10;

/** Records what state bodies and others say of a provider's quality (CAT-7). The provider itself cannot: it is not for it to say. */
export async function recordAccreditation(ctx: Context, input: RecordAccreditationInput): Promise<ProviderType> {
  const providerId = localId('Provider', input.provider);
  await ctx.em.fork().transactional(async (em) => {
    const provider = providerId ? await em.findOne(Provider, { id: providerId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!provider) throw new NotFound(['provider']);
    const before = { accreditation: provider.accreditation, qualityLinks: provider.qualityLinks };
    provider.accreditation = accreditationOf(input);
    provider.qualityLinks = linksOf(input.links);
    const after = { accreditation: provider.accreditation, qualityLinks: provider.qualityLinks };
    await audit(ctx, { action: 'recordAccreditation', subject: `Provider:${provider.id}`, before, after }, em);
  });
  return (await loadProviders(ctx, [providerId!]))[0]!;
}

function accreditationOf({ status, byLv, byEn, until }: RecordAccreditationInput): Accreditation | null {
  if (!status) return null;
  return { status, by: neededTranslation({ lv: ['byLv'], en: ['byEn'] }, byLv ?? '', byEn, LONGEST_NAME), until: until ?? null };
}

function linksOf(links: readonly QualityLinkInput[]): QualityLink[] {
  if (links.length > MOST_LINKS) throw new Invalid(['links'], say.giveAtMostLinks({ mostLinks: MOST_LINKS }));
  return links.map(({ nameLv, nameEn, url }, place) => {
    const path = ['links', String(place)];
    const address = possibleWebAddress([...path, 'url'], url);
    if (!address) throw new Invalid([...path, 'url'], say.writeAnAddress);
    return { name: neededTranslation({ lv: [...path, 'nameLv'], en: [...path, 'nameEn'] }, nameLv, nameEn, LONGEST_NAME), url: address };
  });
}
