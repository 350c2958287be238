import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where API and console answer during development (`pnpm dev`). */
const api = process.env['STARS_API'] ?? 'http://localhost:4001';
const consoleAddress = process.env['STARS_CONSOLE'] ?? 'http://localhost:4002';
/** What the server answers itself; every other address is a page or a file of the public interface. */
const ANSWERED_BY_API =
  '^/(graphql|auth|oidc|files|dev|draws|calendar|ledger|healthz|readyz|metrics|statuss|en/status|status\\.(css|json)|robots\\.txt|sitemap.*\\.xml)(?=[/?]|$)';

/**
 * Few files that change at different times: libraries with every upgrade, what all public pages share with every change of design.
 * What every page behind the login shares is one more; pages and words stay chunks of their own.
 */
const chunks = [
  { name: 'libraries', test: /node_modules\/(react-dom|react|scheduler|react-router|i18next)\//, priority: 2 },
  {
    name: 'shared',
    test: /src\/(app|design-system|gql\/reading|i18n|page|reading|routes|features\/(pricing|session|favourites\/FavouriteOnPage|comparison\/(compared|Compar.*Box|ComparisonTray)|catalogue\/ProgrammeCard))/,
    priority: 1,
  },
  { name: 'account', test: /src\/features\/account\/(?!\w+Page\.|pages\.|MoneyBar|GrantCard|TopUp|Closed|Draw|Application)/ },
];

/** A feature's pages carry its name: `claims-….js`, not one `pages-….js` beside the other. */
const chunkName = ({ facadeModuleId }: { facadeModuleId?: string | null | undefined }) =>
  `assets/${/features\/([^/]+)\/pages\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), onlyUsedDocuments()],
  build: {
    target: ['es2023', 'chrome110', 'firefox115', 'safari16.4'],
    manifest: !isSsrBuild,
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    // Styles and ornaments stay files of their own: the security policy and the cache like them so.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    ...(!isSsrBuild && { rolldownOptions: { output: { chunkFileNames: chunkName, codeSplitting: { groups: chunks } } } }),
  },
  // The rendering for first pages is one file that needs nothing beside it.
  ssr: { noExternal: true },
  server: {
    proxy: {
      // the host stays as the browser sent it: logins come back to where they began
      [ANSWERED_BY_API]: { target: api, changeOrigin: false },
      '^/admin(?=[/?]|$)': {
        target: consoleAddress,
        changeOrigin: false,
        rewrite: (path) => path.replace(/^\/admin(?=\?|$)/, '/admin/'),
      },
    },
  },
}));

/** Documents are made by constructors; marked as pure, those that a page does not use are left out. */
function onlyUsedDocuments(): Plugin {
  return {
    name: 'only-used-documents',
    transform(code, id) {
      if (!id.includes('/gql/reading/')) return null;
      return { code: code.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString('), map: null };
    },
  };
}
