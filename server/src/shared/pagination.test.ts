import { describe, expect, it } from 'vitest';
import { numberedPage } from './pagination.ts';

describe('numberedPage', () => {
  it('finds the page, and nothing behind the end of any list, however far somebody asks', () => {
    expect(numberedPage(3, 25)).toEqual({ limit: 25, offset: 50 });
    expect(numberedPage(-1, 25)).toEqual({ limit: 25, offset: 0 });
    expect(numberedPage(2_147_483_647, 100)).toEqual({ limit: 100, offset: 2_147_483_647 });
  });
});
