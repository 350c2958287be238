import type { ReactNode } from 'react';
import { Band } from '../../design-system/Brand/Brand.tsx';
import { SkipLink } from '../../design-system/SkipLink/SkipLink.tsx';
import { ComparisonTray } from '../../features/comparison/index.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import styles from './Layout.module.css';
import { useOpenForPrint } from './useOpenForPrint.ts';
import { useMovingOn } from './useMovingOn.ts';

/** What surrounds every page. */
export function Layout({ children }: { children: ReactNode }) {
  useMovingOn();
  useOpenForPrint();
  return (
    <div className={styles.layout}>
      <SkipLink />
      <Header />
      <Band />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
      <ComparisonTray />
    </div>
  );
}
