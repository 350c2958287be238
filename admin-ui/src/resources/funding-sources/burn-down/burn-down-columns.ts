/** What a month of a budget is told by, in the order of the columns. */
export const COLUMNS = ['confirmed', 'allocated', 'reserved', 'earned', 'paid', 'lapsed', 'returned', 'other', 'free'] as const;
