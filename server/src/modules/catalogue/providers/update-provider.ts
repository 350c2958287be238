import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../../context.ts';
import { neededText, possibleText, possibleWebAddress } from '../../../shared/check-text.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import type { Translation } from '../../../shared/translation.ts';
import { audit } from '../../platform/audit/audit.ts';
import { PROVIDER_STAFF, scopeOf } from '../../platform/access/scope.ts';
import { loadProviders } from './load-providers.ts';
import { Provider } from './provider.entity.ts';
import type { UpdateProviderInput } from './provider.inputs.ts';
import type { ProviderType } from './provider.type.ts';
import { say } from './words/index.gen.ts';

const LONGEST_NAME = 300;
const LONGEST_DESCRIPTION = 5_000;

/** Changes a provider's profile (PROV-3); its own staff only their own. */
export async function updateProvider(ctx: Context, { id, provider: input }: UpdateProviderInput): Promise<ProviderType> {
  const providerId = localId('Provider', id);
  const scope = scopeOf(ctx);
  await ctx.em.fork().transactional(async (em) => {
    const isTheirs = !PROVIDER_STAFF.includes(scope.role) || providerId === scope.providerId;
    const provider =
      providerId && isTheirs ? await em.findOne(Provider, { id: providerId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!provider) throw new NotFound(['id']);
    const before = saidBy(provider);
    provider.name = neededText(['provider', 'name'], input.name, LONGEST_NAME);
    provider.description = aboutIt(input.descriptionLv, input.descriptionEn);
    provider.website = possibleWebAddress(['provider', 'website'], input.website);
    provider.email = mailAddress(input.email);
    provider.phone = phoneNumber(input.phone);
    await audit(ctx, { action: 'updateProvider', subject: `Provider:${provider.id}`, before, after: saidBy(provider) }, em);
  });
  return (await loadProviders(ctx, [providerId!]))[0]!;
}

function aboutIt(lv: string | null | undefined, en: string | null | undefined): Translation | null {
  const latvian = possibleText(['provider', 'descriptionLv'], lv, LONGEST_DESCRIPTION);
  const english = possibleText(['provider', 'descriptionEn'], en, LONGEST_DESCRIPTION);
  if (!latvian && english) throw new Invalid(['provider', 'descriptionLv'], say.describeTheProviderInLatvianFirst);
  return latvian ? { lv: latvian, ...(english ? { en: english } : {}) } : null;
}

function mailAddress(text: string | null | undefined): string | null {
  const said = possibleText(['provider', 'email'], text, 200);
  if (said && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(said)) throw new Invalid(['provider', 'email'], say.theEMailAddressMustLookLike);
  return said;
}

function phoneNumber(text: string | null | undefined): string | null {
  const said = possibleText(['provider', 'phone'], text, 30);
  if (said && !/^\+?[\d\s()-]{5,}$/.test(said)) throw new Invalid(['provider', 'phone'], say.theTelephoneNumberMustLookLike371);
  return said;
}

function saidBy({ name, description, website, email, phone }: Provider): object {
  return { name, description, website, email, phone };
}
