/** Version of the terms of use and the privacy notice that are in force; a new one is shown to everybody again (ACC-2). */
export const TERMS_VERSION = '2026-01';
