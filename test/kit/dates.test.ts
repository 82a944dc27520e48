import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysAfter } from '../../services/kit/values/clock.ts';
import { eventDate, firstDay, lastDay, precisionOf } from '../../services/kit/values/dates.ts';

describe('a date as precise as its source', () => {
  it.each([
    ['2024', 'YEAR', '2024-01-01', '2024-12-31'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2023-02', 'MONTH', '2023-02-01', '2023-02-28'],
    ['2024-12', 'MONTH', '2024-12-01', '2024-12-31'],
    ['2024-02-29', 'DAY', '2024-02-29', '2024-02-29'],
  ])('%s is known to the %s and means %s to %s', (value, precision, first, last) => {
    expect(eventDate(value)).toEqual({ value, precision, timeZone: null });
    expect([firstDay(value), lastDay(value)]).toEqual([first, last]);
  });
  it.each(['', '24', '2024-13', '2024-00', '2023-02-29', '2024-2', '2024-02-1', '2024-02-29T00:00', 'soon'])('%j is none', value => {
    expect(precisionOf(value)).toBeUndefined();
    expect(() => eventDate(value)).toThrow('stored as a date');
  });
  it('keeps the time zone that its source names', () => expect(eventDate('2024-02', 'Europe/Madrid')).toEqual({ value: '2024-02', precision: 'MONTH', timeZone: 'Europe/Madrid' }));
  it('that is unknown stays unknown', () => expect(eventDate(null)).toBeNull());
});

describe('days', () => {
  it('are counted on the calendar, over the ends of months and years', () => {
    expect([daysAfter('2024-02-28', 1), daysAfter('2024-02-28', 2), daysAfter('2026-12-31', 1), daysAfter('2026-01-01', -1)]).toEqual(['2024-02-29', '2024-03-01', '2027-01-01', '2025-12-31']);
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const day = dayOf(date);
        expect(daysAfter(daysAfter(day, days), -days)).toBe(day);
        expect(daysAfter(day, days) > day).toBe(days > 0);
      }),
    );
  });
});
