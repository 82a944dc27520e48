import { describe, expect, it } from 'vitest';
import { clockFrom } from '../../services/kit/values/clock.ts';
import { StartError } from '../../services/kit/errors.ts';
import { policyFrom } from '../../services/kit/policy.ts';
import { settingsFrom } from '../../services/kit/settings.ts';

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  throw new Error('it was taken');
};

describe('settings', () => {
  it('are the usual ones where the environment says nothing', () => {
    const { host, port, loading } = settingsFrom({}, 4000);
    expect({ host, port, demonstration: loading.demonstration }).toEqual({ host: '127.0.0.1', port: 4000, demonstration: true });
  });
  it('are those of the environment', () => {
    const { host, port, folder, loading } = settingsFrom({ HOST: '::1', PORT: '0', DATA_DIR: '/somewhere', DEMO: 'off', DEMO_ANCHOR: '2026-11-24' }, 4000);
    expect({ host, port, folder, demonstration: loading.demonstration, day: loading.day }).toEqual({ host: '::1', port: 0, folder: '/somewhere', demonstration: false, day: '2026-11-24' });
  });
  it('load no demonstration in production unless it is asked for', () => {
    expect(settingsFrom({ NODE_ENV: 'production' }, 4000).loading.demonstration).toBe(false);
    expect(settingsFrom({ NODE_ENV: 'production', DEMO: 'on' }, 4000).loading.demonstration).toBe(true);
  });
  it('says how long caches may keep what is public', () => {
    expect(settingsFrom({}, 4000).publicSeconds).toBe(0);
    expect(settingsFrom({ PUBLIC_SECONDS: '300' }, 4000).publicSeconds).toBe(300);
    expect(refusal(() => settingsFrom({ PUBLIC_SECONDS: '1h' }, 4000))).toBe('PUBLIC_SECONDS=1h is not a number of seconds. Set a whole number from 0 to 86400.');
  });

  it.each(['-1', '65536', '80.5', 'http', '0x50', ' '])('refuse the port %j', PORT => expect(refusal(() => settingsFrom({ PORT }, 4000))).toContain(`PORT=${PORT} is not a port`));
  it('refuse an unknown DEMO', () => expect(refusal(() => settingsFrom({ DEMO: 'yes' }, 4000))).toBe('DEMO=yes is not known. Set on or off.'));
  it.each(['0', '100', '-5', '5.5', 'five'])('refuse %s years', years => expect(refusal(() => policyFrom({ RECENTLY_ACCEDED_YEARS: years }))).toContain('from 1 to 99'));
  it('take a number of years', () => expect([policyFrom({}), policyFrom({ RECENTLY_ACCEDED_YEARS: '7' })]).toMatchObject([{ recentlyAccededYears: 5, mostUrgentPerParty: 3 }, { recentlyAccededYears: 7, mostUrgentPerParty: 3 }]));
  it('take what is to become of trainings that partners register', () => {
    expect(['', 'publish', 'moderate'].map(setting => policyFrom({ PARTNER_TRAININGS: setting }).partnerTrainings)).toEqual(['publish', 'publish', 'moderate']);
    expect(refusal(() => policyFrom({ PARTNER_TRAININGS: 'never' }))).toBe('PARTNER_TRAININGS=never is not known. Set publish or moderate.');
  });
});

describe('the clock', () => {
  it('stands still on the day that is fixed', () => {
    const clock = clockFrom({ DEMO_ANCHOR: '2026-11-24' });
    expect([clock.now().toISOString(), clock.now().toISOString()]).toEqual(['2026-11-24T12:00:00.000Z', '2026-11-24T12:00:00.000Z']);
  });
  it('is the real one otherwise', () => expect(Math.abs(clockFrom({}).now().getTime() - Date.now())).toBeLessThan(60_000));
  it.each(['24 Nov 2026', '2026-13-01', '2026-02-30', '2026-11-24T12:00:00Z'])('refuses %s', day => expect(refusal(() => clockFrom({ DEMO_ANCHOR: day }))).toContain('is not a day'));
  it('is never fixed in production', () => expect(refusal(() => clockFrom({ DEMO_ANCHOR: '2026-11-24', NODE_ENV: 'production' }))).toContain('refused with NODE_ENV=production'));
});
