import { describe, expect, it } from 'vitest';
import { readPreferences } from './preferences.ts';

describe('readPreferences', () => {
  it('keeps what was kept', () => {
    const kept = { language: 'en', theme: 'dark', singleKeys: false };
    expect(readPreferences(JSON.stringify(kept), 'fr-FR')).toEqual(kept);
  });

  it('starts in French, or in English for a browser that asks for it', () => {
    expect(readPreferences(null, 'en-GB')).toEqual({ language: 'en', theme: 'system', singleKeys: true });
    expect(readPreferences(null, 'de').language).toBe('fr');
  });

  it('takes odd values for none', () => {
    const start = { language: 'fr', theme: 'system', singleKeys: true };
    expect(readPreferences('{"language":"de","theme":3}', 'fr')).toEqual(start);
    expect(readPreferences('{', 'fr')).toEqual(start);
    expect(readPreferences('null', 'fr')).toEqual(start);
  });
});
