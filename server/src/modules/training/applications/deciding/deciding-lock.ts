/** One lock for whoever decides: places and money are given in one order of receipt, whichever server received the application. */
export const DECIDING = 7_221_508;
