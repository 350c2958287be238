/** What a month of a budget is told by, the figure everybody looks for first. */
export const COLUMNS = ['free', 'confirmed', 'allocated', 'reserved', 'earned', 'paid', 'lapsed', 'returned', 'other'] as const;
