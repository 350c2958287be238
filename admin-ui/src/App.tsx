import { useEffect } from 'react';
import { AdminContext, AdminUI, Resource, localStorageStore, useLocale, useTheme } from 'react-admin';
import { queryClient } from './api/query-client.ts';
import { authProvider } from './authProvider.ts';
import { PageNotFound } from './components/PageNotFound.tsx';
import { dataProvider } from './dataProvider/index.ts';
import { i18nProvider } from './i18n/i18nProvider.ts';
import { ConsoleLayout } from './layout/ConsoleLayout.tsx';
import { consoleResources } from './resources/console-resources.ts';
import { darkTheme, lightTheme } from './theme/console-theme.ts';
import { WorkToday } from './work-today/WorkToday.tsx';

const store = localStorageStore(undefined, 'stars-console');

export function App() {
  return (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme={window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}
    >
      <Marks />
      <AdminUI
        layout={ConsoleLayout}
        dashboard={WorkToday}
        catchAll={PageNotFound}
        requireAuth
        disableTelemetry
        loginPage={false}
        title="STARS"
      >
        {consoleResources.map((resource) => (
          <Resource key={resource.name} {...resource} />
        ))}
      </AdminUI>
    </AdminContext>
  );
}

/** Tells the document which language and which colours it has, for screen readers and for plain CSS. */
function Marks() {
  const locale = useLocale();
  const [theme] = useTheme();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
  }, [locale, theme]);
  useEffect(() => {
    // Texts from the API come in the reader's language: what is on the screen is asked for anew.
    void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'viewer' });
  }, [locale]);
  return null;
}
