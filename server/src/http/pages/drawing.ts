import { pathToFileURL } from 'node:url';
import type { Logger } from 'pino';

export type InterfaceLocale = 'lv' | 'en';
export type Ask = (document: { text: string; hash: string }, variables: object) => Promise<unknown>;

/** What the built public interface can do for the server; its source is public-ui/src/entry-server.tsx. */
export interface PublicInterface {
  renderFirstPage(request: { url: string; origin: string; today: string; ask: Ask }): Promise<FirstPage>;
  /** The page without content: the browser draws it by itself. */
  renderEmptyPage(url: string): string;
  /** Personal pages are drawn by the browser alone. */
  isDrawnHere(pathname: string): boolean;
  address(name: string, locale: InterfaceLocale, params?: Record<string, string>): string;
  locales: readonly InterfaceLocale[];
  publicRoutes: readonly string[];
  routes: Record<string, Record<InterfaceLocale, string>>;
}

export interface FirstPage {
  status: number;
  html: string;
}

export type Drawing = () => Promise<PublicInterface>;

/** Reads the built interface when the first page is asked for, so that the API starts without it. */
export function drawing(file: string, log: Logger): Drawing {
  let loading: Promise<PublicInterface> | undefined;
  return () => {
    loading ??= import(pathToFileURL(file).href).then(
      (module) => module as PublicInterface,
      (error: unknown) => {
        loading = undefined;
        log.error({ err: error }, 'the built public interface cannot be read');
        throw error;
      },
    );
    return loading;
  };
}
