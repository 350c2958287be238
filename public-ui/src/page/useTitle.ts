import { useEffect } from 'react';
import { useT } from '../i18n/useT.ts';

/** The title of the window: the thing first, the product last. */
export function useTitle(title: string | undefined): void {
  const t = useT('common');
  const whole = title && wholeTitle(title, t('productName'));
  useEffect(() => {
    if (whole) document.title = whole;
  }, [whole]);
}

export function wholeTitle(title: string, product: string): string {
  return title.startsWith(product) ? title : `${title} – ${product}`;
}
