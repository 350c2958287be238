import { Fragment, type ReactNode } from 'react';

/** A message with marked words: `<link>help</link>` becomes what `parts.link` makes of "help". Marks do not nest. */
export function Rich({ text, parts }: { text: string; parts: Record<string, (words: string) => ReactNode> }) {
  const pieces = text.split(/(<(\w+)>(?:.*?)<\/\2>)/);
  const shown: ReactNode[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    shown.push(pieces[at]);
    const marked = pieces[at + 1];
    if (marked !== undefined) {
      const name = pieces[at + 2]!;
      const words = marked.slice(name.length + 2, -(name.length + 3));
      shown.push(<Fragment key={at}>{parts[name]?.(words) ?? words}</Fragment>);
    }
  }
  return shown;
}
