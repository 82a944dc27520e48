import { expect, it } from 'vitest';
import { newId } from '../../services/kit/values/ids.ts';

it('ids of new records sort in the order in which they were made, also within a millisecond, however many', () => {
  const first = new Date('2026-11-24T12:00:00Z');
  const later = new Date('2026-11-24T12:00:00.001Z');
  const made = [...Array.from({ length: 10_000 }, () => newId('session', first)), ...Array.from({ length: 10 }, () => newId('session', later))];
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made[0]).toMatch(/^session_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
});
