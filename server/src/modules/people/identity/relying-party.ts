import * as oidc from 'openid-client';
import type { Config } from '../../../config.ts';

/** What a login must bring back unchanged: kept sealed in a cookie of its own between leaving and returning. */
export interface LoginUnderWay {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
  /** Milliseconds of the platform's clock. */
  startedAt: number;
}

export interface LoginResult {
  claims: Record<string, unknown>;
  idToken: string | null;
}

/** Our side of OpenID Connect: authorisation code with PKCE, state and nonce. */
export interface RelyingParty {
  begin(origin: string, language: string, returnTo: string, now: Date): Promise<{ address: string; underWay: LoginUnderWay }>;
  /** Exchanges the code; throws when anything was tampered with. */
  complete(origin: string, callback: URL, underWay: LoginUnderWay): Promise<LoginResult>;
  /** Where to send the browser so that the identity provider forgets it too; null when it has no such page. */
  endSessionAddress(origin: string, idToken: string | null, landing: string): Promise<string | null>;
}

export interface ProviderAccess {
  issuer(origin: string): string;
  clientId: string;
  clientSecret: string;
  /** Reaches an embedded provider without leaving the machine. */
  fetch?: oidc.CustomFetch;
}

export function relyingParty(config: Config, access: ProviderAccess): RelyingParty {
  const discovered = new Map<string, Promise<oidc.Configuration>>();

  /** Asked for at the first login, not at the start: an embedded provider is this same server. A failure is not remembered. */
  const provider = (origin: string): Promise<oidc.Configuration> => {
    const issuer = access.issuer(origin);
    let found = discovered.get(issuer);
    if (!found) {
      found = discover(issuer, access);
      found.catch(() => discovered.delete(issuer));
      discovered.set(issuer, found);
    }
    return found;
  };

  return {
    async begin(origin, language, returnTo, now) {
      const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
      const address = oidc.buildAuthorizationUrl(await provider(origin), {
        redirect_uri: `${origin}/auth/callback`,
        scope: config.identityClaims.scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
      });
      return { address: address.href, underWay: { state, nonce, verifier, returnTo, startedAt: now.getTime() } };
    },

    async complete(origin, callback, underWay) {
      const settings = await provider(origin);
      const tokens = await oidc.authorizationCodeGrant(settings, callback, {
        expectedState: underWay.state,
        expectedNonce: underWay.nonce,
        pkceCodeVerifier: underWay.verifier,
        idTokenExpected: true,
      });
      const inToken = tokens.claims() as Record<string, unknown>;
      // some providers tell the person only here
      const more =
        settings.serverMetadata().userinfo_endpoint && !inToken[config.identityClaims.personalCode]
          ? await oidc.fetchUserInfo(settings, tokens.access_token, String(inToken['sub']))
          : {};
      return { claims: { ...more, ...inToken }, idToken: tokens.id_token ?? null };
    },

    async endSessionAddress(origin, idToken, landing) {
      const settings = await provider(origin);
      if (!settings.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(settings, { post_logout_redirect_uri: landing, ...(idToken ? { id_token_hint: idToken } : {}) }).href;
    },
  };
}

function discover(issuer: string, access: ProviderAccess): Promise<oidc.Configuration> {
  return oidc.discovery(new URL(issuer), access.clientId, undefined, oidc.ClientSecretBasic(access.clientSecret), {
    timeout: 10,
    ...(access.fetch ? { [oidc.customFetch]: access.fetch } : {}),
    execute: issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [],
  });
}
