import { type ScoreTypischOptions, scoreTypisch } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { codeVan } from '../hulp.js';
import { bron, kolom, maakTabel } from './grenzen.js';

const procent = { eenheid: 'percentage' };
const GEBIEDEN = ['gemeente', 'buurt', 'buurt', 'buurt'] as const;
const tabel = maakTabel(
  [
    kolom('percentage_eenzaam@leeftijd=65_plus', [40, 10, 40, 70], procent),
    kolom('percentage_koopwoningen:2023', [50, 20, 50, 80], { ...procent, bron: { ...bron, jaar: 2023 } }),
    kolom('percentage_koopwoningen:2024', [50, 80, 50, 20], procent),
    kolom('aantal_inwoners:2024', [900, 300, 300, 250]),
    kolom('aantal_inwoners@geslacht=vrouw', [450, 150, 150, 120]),
  ],
  GEBIEDEN,
);
const score = (sleutels: readonly string[], options: Partial<ScoreTypischOptions> = {}) =>
  scoreTypisch(tabel, { gemeente: 'GM0080', sleutels, profiel: 'mediaan', ...options });

describe('a key of scoreTypisch', () => {
  it('means the only column that agrees with it, as everywhere', () => {
    expect(score(['percentage_eenzaam', 'percentage_koopwoningen:2023']).profiel.map(({ sleutel }) => sleutel)).toEqual(
      ['percentage_eenzaam@leeftijd=65_plus', 'percentage_koopwoningen:2023'],
    );
    expect(codeVan(() => score(['percentage_koopwoningen']))).toBe('kerncijfers.sleutel_meerduidig');
  });

  it('has its weight by the key that was given', () => {
    const sleutels = ['percentage_eenzaam', 'percentage_koopwoningen:2024'];
    const alleen = (gewichten: Record<string, number>) =>
      score(sleutels, { gewichten }).profiel.map(({ sleutel }) => sleutel);
    expect(alleen({ percentage_eenzaam: 0 })).toEqual(['percentage_koopwoningen:2024']);
    expect(alleen({ 'percentage_koopwoningen:2024': 0 })).toEqual(['percentage_eenzaam@leeftijd=65_plus']);
    const zwaar = score(sleutels, { gewichten: { percentage_eenzaam: 3 } }).scores.find(({ rang }) => rang === 2);
    const [een, ander] = zwaar?.figuren ?? [];
    expect(een && ander && 'bijdrage' in een && 'bijdrage' in ander && een.bijdrage / ander.bijdrage).toBeCloseTo(3, 9);
  });

  it('counts once, however many ways it is written', () => {
    const kort = 'percentage_eenzaam';
    const lang = 'percentage_eenzaam@leeftijd=65_plus';
    expect(score([kort, lang, kort])).toEqual(score([kort]));
    const erbij = 'percentage_koopwoningen:2024';
    expect(score([kort, lang, erbij], { gewichten: { [lang]: 3 } })).toEqual(
      score([lang, erbij], { gewichten: { [lang]: 3 } }),
    );
  });

  it('of a count is refused beside the total of the gemeente, of any year and any people', () => {
    for (const sleutel of ['aantal_inwoners:2024', 'aantal_inwoners@geslacht=vrouw']) {
      expect(codeVan(() => score([sleutel], { profiel: 'gemeente' }))).toBe('kerncijfers.aantal_niet_vergelijkbaar');
      expect(score([sleutel]).profiel).toHaveLength(1);
    }
    expect(score(['percentage_eenzaam'], { profiel: 'gemeente' }).profiel).toMatchObject([{ herkomst: 'mediaan' }]);
  });
});
