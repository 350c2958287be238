/** One pair of colours that may meet on a page, and the contrast promised for it. */
export interface ColourPair {
  front: string;
  back: string;
  atLeast: number;
  use: string;
}

const surfaces = ['paper', 'raised', 'sunken'];
const statuses = ['good', 'caution', 'bad', 'secondary', 'action'];

/** Text is promised 7:1 on paper and cards, 4.5:1 on tints; borders of controls, stars and the focus ring 3:1. */
export const colourPairs: ColourPair[] = [
  ...surfaces.flatMap((back): ColourPair[] => [
    { front: 'ink', back, atLeast: 12, use: 'text' },
    { front: 'ink-soft', back, atLeast: 7, use: 'secondary text' },
    { front: 'action', back, atLeast: 7, use: 'links and quiet buttons' },
    { front: 'action-strong', back, atLeast: 7, use: 'links under the pointer' },
    { front: 'secondary', back, atLeast: 7, use: 'quiet labels' },
    { front: 'good', back, atLeast: 7, use: 'good news, with icon and word' },
    { front: 'caution', back, atLeast: 7, use: 'warnings, with icon and word' },
    { front: 'bad', back, atLeast: 7, use: 'errors, with icon and word' },
    { front: 'line-strong', back, atLeast: 3, use: 'borders of controls' },
    { front: 'star', back, atLeast: 3, use: 'stars beside the number' },
    { front: 'focus', back, atLeast: 4.5, use: 'focus ring' },
  ]),
  ...statuses.flatMap((status): ColourPair[] => [
    { front: status, back: `${status}-tint`, atLeast: 4.5, use: 'label on its own tint' },
    { front: 'ink', back: `${status}-tint`, atLeast: 7, use: 'text on a tint' },
    { front: 'ink-soft', back: `${status}-tint`, atLeast: 4.5, use: 'secondary text on a tint' },
    { front: 'action', back: `${status}-tint`, atLeast: 4.5, use: 'links on a tint' },
  ]),
  { front: 'on-action', back: 'action', atLeast: 7, use: 'main button' },
  { front: 'on-action', back: 'action-strong', atLeast: 7, use: 'main button under the pointer' },
];

/** WCAG 2 relative luminance of a colour written as #rrggbb. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
