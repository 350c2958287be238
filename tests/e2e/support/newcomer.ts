import type { Locator } from 'playwright-core';

/** Keystroke-level estimate for somebody who types slowly and reads everything: seconds for a click, for a character, and for each new page. */
const CLICK_SECONDS = 3;
const CHARACTER_SECONDS = 0.4;
const PAGE_SECONDS = 20;

/** Somebody who does a piece of work for the first time: does it, and counts what it took. */
export class Newcomer {
  clicks = 0;
  fields = 0;
  pages = 0;
  #characters = 0;
  readonly #began = Date.now();

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.first().click();
  }

  async type(target: Locator, text: string): Promise<void> {
    this.fields += 1;
    this.#characters += text.length;
    const field = target.first();
    await field.fill('');
    // Key by key: a field must bear what is half typed.
    await field.pressSequentially(text);
  }

  /** A page that has to be read before going on. */
  reads(): void {
    this.pages += 1;
  }

  /** How long a person would need, in minutes. */
  get minutes(): number {
    return ((this.clicks + this.fields) * CLICK_SECONDS + this.#characters * CHARACTER_SECONDS + this.pages * PAGE_SECONDS) / 60;
  }

  get summary(): string {
    const seconds = ((Date.now() - this.#began) / 1000).toFixed(0);
    return `${this.pages} pages, ${this.clicks} clicks, ${this.fields} fields; about ${this.minutes.toFixed(1)} minutes for a newcomer (${seconds} s by machine)`;
  }
}
