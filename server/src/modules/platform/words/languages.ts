/**
 * The languages of the platform, Latvian first. A further one is a word here, a value of `Locale`, and one file of sentences per module;
 * what is not translated yet is shown in Latvian.
 */
export const languages = ['lv', 'en'] as const;
export type Language = (typeof languages)[number];
