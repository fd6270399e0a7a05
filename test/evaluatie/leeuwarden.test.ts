import { selectVergelijkingsbuurten, toSituaties } from 'buurtaanpak/evaluatie';
import { readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, test } from 'vitest';
import { readWerkmap } from '../kerncijfers/data.js';

const KENMERKEN = ['aantal_inwoners', 'percentage_koopwoningen', 'gemiddelde_woz_waarde'];

describe('comparison buurten on the figures of five gemeenten', () => {
  const rijen = readWerkmap();

  test('are alike, and their balance is that of a computation apart', () => {
    const { tabel } = readKerncijfers(rijen, { vorm: 'kwb', jaar: 2024 });
    const situaties = toSituaties(selectKerncijfers(tabel, { soort: 'buurt' }), { sleutels: KENMERKEN });
    // Every eleventh buurt of Leeuwarden stands for the programme; the other buurten of all five gemeenten are candidates.
    const leeuwarden = situaties.filter(({ buurt }) => buurt.startsWith('BU0080'));
    const behandeld = leeuwarden.filter((_, i) => i % 11 === 0);
    const codes = new Set(behandeld.map(({ buurt }) => buurt));
    const kandidaten = situaties.filter(({ buurt }) => !codes.has(buurt));
    expect(behandeld.length).toBe(12);
    const keuze = selectVergelijkingsbuurten(behandeld, kandidaten, { kenmerken: KENMERKEN });
    expect(keuze.sets.length + keuze.zonder.length).toBe(12);
    expect(keuze.sets.length).toBeGreaterThan(5);
    expect(keuze.uitgesloten.length).toBeGreaterThan(0);

    const waarde = new Map(situaties.map(({ buurt, kenmerken }) => [buurt, kenmerken]));
    const volledig = (lijst: typeof situaties) =>
      lijst.filter(({ kenmerken }) => KENMERKEN.every((k) => typeof kenmerken[k] === 'number'));
    const gem = (r: readonly number[]) => r.reduce((a, b) => a + b, 0) / r.length;
    const sd2 = (r: readonly number[]) => r.reduce((s, x) => s + (x - gem(r)) ** 2, 0) / (r.length - 1);
    keuze.balans.forEach(({ kenmerk, smdVoor, smdNa }) => {
      const van = (lijst: readonly string[]) => lijst.map((code) => waarde.get(code)![kenmerk] as number);
      const [t, c] = [volledig(behandeld), volledig(kandidaten)].map((l) => van(l.map(({ buurt }) => buurt)));
      const noemer = Math.sqrt((sd2(t!) + sd2(c!)) / 2);
      expect(smdVoor!).toBeCloseTo((gem(t!) - gem(c!)) / noemer, 9);
      const gekozen = van(keuze.sets.flatMap(({ vergelijking }) => vergelijking));
      const eigen = van(keuze.sets.flatMap((set) => set.behandeld));
      expect(smdNa!).toBeCloseTo((gem(eigen) - gem(gekozen)) / noemer, 9);
      // Choosing the nearest makes the groups alike.
      expect(Math.abs(smdNa!)).toBeLessThan(0.25);
    });
  });
});
