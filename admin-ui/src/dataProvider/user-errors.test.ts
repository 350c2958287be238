import type { HttpError } from 'react-admin';
import { describe, expect, it } from 'vitest';
import { describedResource } from '../resource-registry.ts';
import { refuseUserErrors } from './user-errors.ts';

function refusal(act: () => void): HttpError {
  try {
    act();
  } catch (error) {
    return error as HttpError;
  }
  throw new Error('nothing was refused');
}

describe('refuseUserErrors', () => {
  const update = describedResource('programmes').update;

  it('is silent when nothing was refused', () => {
    expect(() => refuseUserErrors([])).not.toThrow();
  });

  it('puts each message at the field it speaks of', () => {
    const error = refusal(() =>
      refuseUserErrors(
        [{ code: 'INVALID', message: 'Cenai jābūt lielākai par nulli.', path: ['input', 'programme', 'priceCents'] }],
        update,
      ),
    );
    expect(error.status).toBe(422);
    expect(error.body.errors).toEqual({ 'price.cents': 'Cenai jābūt lielākai par nulli.' });
  });

  it('puts what belongs to no field above the form', () => {
    const error = refusal(() => refuseUserErrors([{ code: 'CONFLICT', message: 'Kāds cits tikko saglabāja.', path: null }], update));
    expect(error.body.errors).toEqual({ root: { serverError: 'Kāds cits tikko saglabāja.' } });
    expect(error.message).toBe('Kāds cits tikko saglabāja.');
  });
});
