/** Marks text that is HTML already; everything else is escaped when it is put into a page. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A template whose values cannot break out of their place. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Html | Html[] | false | null)[]): Html {
  return new Html(parts.reduce((whole, part, place) => whole + part + (place < values.length ? written(values[place]!) : ''), ''));
}

function written(value: string | number | Html | Html[] | false | null): string {
  if (value === false || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => one.text).join('');
  return value instanceof Html ? value.text : String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}
