import type { DomeinFout } from 'buurtaanpak/kern';
import { roundGetal } from 'buurtaanpak/kern/huis';
import { aggregateKerncijfers, readEigenTabel, readKerncijfers, scoreTypisch } from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode, readWerkmap } from './data.js';

const code = (i: number) => `BU0080${String(i).padStart(4, '0')}`;
const maak = (waarden: readonly (number | string)[], inkomen: readonly (number | string)[] = [], gemeente?: object) =>
  deepFreeze(
    readKerncijfers(
      [
        ...waarden.map((g_wozbag, i) => ({ gwb_code_10: code(i), g_wozbag, g_ink_pi: inkomen[i] ?? '' })),
        ...(gemeente === undefined ? [] : [{ gwb_code_10: 'GM0080', ...gemeente }]),
        { gwb_code_10: 'BU05990000', g_wozbag: 1, g_ink_pi: 1 },
      ],
      { jaar: 2024 },
    ).tabel,
  );
const BEIDE = ['gemiddelde_woz_waarde', 'gemiddeld_inkomen_per_inwoner'] as const;

describe('scoreTypisch', () => {
  it('measures in robust spreads from the profile of the gemeente, explained figure by figure', () => {
    // Median 300, deviations 200 100 0 100 9700: median absolute deviation 100, spread 148.26. The gemeente itself has 250.
    const tabel = maak([100, 200, 300, 400, 10000], [], { g_wozbag: 250 });
    const { profiel, scores } = scoreTypisch(tabel, { gemeente: 'GM0080', sleutels: ['gemiddelde_woz_waarde'] });
    expect(profiel).toEqual([
      { sleutel: 'gemiddelde_woz_waarde', profiel: 250, spreiding: 148.26, herkomst: 'gemeente', aantal: 5 },
    ]);
    const eerste = scores[0]!;
    expect([eerste.gebied.code, eerste.rang]).toEqual([code(1), 1]);
    expect(scores.map(({ gebied, rang }) => [gebied.code, rang])).toEqual([
      [code(1), 1],
      [code(2), 1],
      [code(0), 3],
      [code(3), 3],
      [code(4), 5],
    ]);
    expect(eerste.afstand).toEqual({ waarde: roundGetal(50 / 148.26) });
    expect(eerste.score).toEqual({ waarde: roundGetal(100 * (1 - 50 / 148.26 / 3)) });
    expect(eerste.figuren).toEqual([
      {
        sleutel: 'gemiddelde_woz_waarde',
        waarde: 200,
        profiel: 250,
        afstand: roundGetal(-50 / 148.26),
        bijdrage: roundGetal(50 / 148.26),
      },
    ]);
    // The outlier counts as three spreads, and scores 0.
    expect(scores[4]?.score).toEqual({ waarde: 0 });
  });

  it('puts equal buurten in the order of their codes, whatever the order of the table', () => {
    const tabel = maak([100, 300, 200]);
    const om = aggregateKerncijfers(
      tabel,
      [code(2), code(1), code(0)].map((een) => ({ code: een, eenheden: [een] })),
    ).tabel;
    expect(om.gebieden.map((gebied) => gebied.code)).toEqual([code(2), code(1), code(0)]);
    const { scores } = scoreTypisch(om, { gemeente: 'GM0080', sleutels: ['gemiddelde_woz_waarde'] });
    expect(scores.map(({ gebied, rang }) => [gebied.code, rang])).toEqual([
      [code(2), 1],
      [code(0), 2],
      [code(1), 2],
    ]);
  });

  it('takes the median where asked, or where the gemeente has no figure', () => {
    const zonder = scoreTypisch(maak([100, 200, 300]), { gemeente: 'GM0080', sleutels: ['gemiddelde_woz_waarde'] });
    expect(zonder.profiel[0]).toMatchObject({ profiel: 200, herkomst: 'mediaan' });
    const geheim = scoreTypisch(maak([100, 200, 300, 400], [], { g_wozbag: '.' }), {
      gemeente: 'GM0080',
      sleutels: ['gemiddelde_woz_waarde'],
    });
    expect(geheim.profiel[0]).toMatchObject({ profiel: 250, herkomst: 'mediaan' });
    const wens = scoreTypisch(maak([100, 200, 300], [], { g_wozbag: 999 }), {
      gemeente: 'GM0080',
      sleutels: ['gemiddelde_woz_waarde'],
      profiel: 'mediaan',
    });
    expect(wens.profiel[0]).toMatchObject({ profiel: 200, herkomst: 'mediaan' });
  });

  it('leaves out what is the same everywhere, and measures by the mean deviation where most are the same', () => {
    const gelijk = scoreTypisch(maak([100, 200, 300], [5, 5, 5]), { gemeente: 'GM0080', sleutels: BEIDE });
    expect(gelijk.buiten).toEqual(['gemiddeld_inkomen_per_inwoner']);
    // Deviations 0 0 0 0 50: the median is 0, the mean 10 times 1.2533.
    const meest = scoreTypisch(maak([100, 100, 100, 100, 150]), {
      gemeente: 'GM0080',
      sleutels: ['gemiddelde_woz_waarde'],
    });
    expect(meest.profiel[0]?.spreiding).toBeCloseTo(12.533, 10);
    const niets = scoreTypisch(maak(['.', '.']), { gemeente: 'GM0080', sleutels: ['gemiddelde_woz_waarde'] });
    expect(niets.buiten).toEqual(['gemiddelde_woz_waarde']);
    expect(niets.scores.map(({ score, rang }) => [score, rang])).toEqual([
      [{ reden: 'niet_van_toepassing' }, undefined],
      [{ reden: 'niet_van_toepassing' }, undefined],
    ]);
  });

  it('does without a missing figure, unless too few are left', () => {
    const tabel = maak([100, 200, 300], [10, 20, '.']);
    const derde = (options = {}) =>
      scoreTypisch(tabel, { gemeente: 'GM0080', sleutels: BEIDE, ...options }).scores.find(
        ({ gebied }) => gebied.code === code(2),
      )!;
    expect('waarde' in derde().score).toBe(true);
    expect(derde().figuren[1]).toEqual({ sleutel: 'gemiddeld_inkomen_per_inwoner', reden: 'niet_gepubliceerd' });
    expect(derde({ minDekking: 0.6 }).score).toEqual({ reden: 'niet_gepubliceerd' });
    expect(derde({ minDekking: 0.6 }).afstand).toEqual({ reden: 'niet_gepubliceerd' });
    expect(derde({ gewichten: { gemiddelde_woz_waarde: 1, gemiddeld_inkomen_per_inwoner: 3 } }).score).toEqual({
      reden: 'niet_gepubliceerd',
    });
    expect(
      scoreTypisch(tabel, { gemeente: 'GM0080', sleutels: BEIDE, gewichten: { gemiddeld_inkomen_per_inwoner: 0 } })
        .profiel,
    ).toHaveLength(1);
  });

  it.each([
    [[], {}, 'kerncijfers.sleutels_leeg'],
    [['gemiddelde_woz_waarde'], { gewichten: { gemiddelde_woz_waarde: 0 } }, 'kerncijfers.sleutels_leeg'],
    [['gemiddelde_woz_waard'], {}, 'kerncijfers.sleutel_onbekend'],
    [['gemiddelde_woz_waarde'], { gewichten: { x: 1 } }, 'kerncijfers.sleutel_onbekend'],
    [['gemiddelde_woz_waarde'], { gewichten: { gemiddelde_woz_waarde: -1 } }, 'kerncijfers.gewicht_ongeldig'],
    [
      ['gemiddelde_woz_waarde'],
      { gewichten: { gemiddelde_woz_waarde: Number.POSITIVE_INFINITY } },
      'kerncijfers.gewicht_ongeldig',
    ],
    [['gemiddelde_woz_waarde'], { grens: 0 }, 'kerncijfers.grens_ongeldig'],
    [['gemiddelde_woz_waarde'], { grens: Number.POSITIVE_INFINITY }, 'kerncijfers.grens_ongeldig'],
    [['gemiddelde_woz_waarde'], { minDekking: 1.1 }, 'kerncijfers.dekking_ongeldig'],
    [['gemiddelde_woz_waarde'], { minDekking: Number.NaN }, 'kerncijfers.dekking_ongeldig'],
  ])('refuses %j with %j', (sleutels, options, verwacht) => {
    expect(catchCode(() => scoreTypisch(maak([1, 2, 3]), { gemeente: 'GM0080', sleutels, ...options }))).toBe(verwacht);
  });

  it('refuses counts beside the total of the gemeente, and codes always', () => {
    const { tabel } = readEigenTabel(
      ['GM0080', code(0), code(1), code(2)].map((gebied, i) => ({ gebied, n: 10 + i })),
      {
        tabel: 't',
        bron: 'b',
        jaar: 2024,
        codekolom: 'gebied',
        kolommen: [
          'aantal_inwoners',
          'oppervlakte_land',
          'meest_voorkomende_postcode',
          'stedelijkheid',
          'meldingen',
          'incidenten',
          'scholen',
          'scholen_binnen_3_km',
        ].map((sleutel) => ({
          kolom: 'n',
          sleutel,
          eenheid: sleutel === 'stedelijkheid' ? 'klasse 1-5' : sleutel.startsWith('meest') ? 'postcode' : 'aantal',
          min: 0,
          max: 99,
          ...(sleutel === 'meldingen' ? { aggregatie: { soort: 'som' as const } } : {}),
          ...(sleutel === 'scholen'
            ? { aggregatie: { soort: 'gewogen_gemiddelde' as const, gewichten: ['aantal_inwoners'] } }
            : {}),
        })),
      },
    );
    const uitkomst = (sleutel: string, profiel: 'gemeente' | 'mediaan') =>
      catchCode(() => scoreTypisch(tabel, { gemeente: 'GM0080', sleutels: [sleutel], profiel }));
    const geweigerd = 'kerncijfers.aantal_niet_vergelijkbaar';
    for (const sleutel of ['aantal_inwoners', 'oppervlakte_land', 'meldingen', 'incidenten'])
      expect([uitkomst(sleutel, 'gemeente'), uitkomst(sleutel, 'mediaan')]).toEqual([geweigerd, undefined]);
    for (const sleutel of ['meest_voorkomende_postcode', 'stedelijkheid'])
      expect([uitkomst(sleutel, 'gemeente'), uitkomst(sleutel, 'mediaan')]).toEqual([geweigerd, geweigerd]);
    for (const sleutel of ['scholen', 'scholen_binnen_3_km']) expect(uitkomst(sleutel, 'gemeente')).toBeUndefined();
    try {
      scoreTypisch(tabel, { gemeente: 'GM0080', sleutels: ['stedelijkheid', 'scholen', 'meldingen'] });
    } catch (fout) {
      expect((fout as DomeinFout).bevindingen.map(({ pad }) => pad[0])).toEqual(['stedelijkheid', 'meldingen']);
    }
  });

  it('does not call buurten different by rounding noise', () => {
    const tabel = maak([1, 1, 1]);
    const kolommen = tabel.kolommen.map((kolom) => ({
      ...kolom,
      waarden: Float64Array.of(1.4, 1.3999999999999997, 1.4, 1),
    }));
    const { buiten } = scoreTypisch(
      { ...tabel, kolommen },
      { gemeente: 'GM0080', sleutels: ['gemiddelde_woz_waarde'] },
    );
    expect(buiten).toEqual(['gemiddelde_woz_waarde']);
  });

  it('refuses a gemeente without buurten', () => {
    expect(catchCode(() => scoreTypisch(maak([1]), { gemeente: 'GM0081', sleutels: ['gemiddelde_woz_waarde'] }))).toBe(
      'kerncijfers.gebied_onbekend',
    );
  });

  it('adds its parts up to the distance, stays between 0 and 100, and does not mind another unit', () => {
    const getal = fc.oneof(fc.nat({ max: 5000 }), fc.constant('.'));
    fc.assert(
      fc.property(fc.array(fc.tuple(getal, getal), { minLength: 2, maxLength: 15 }), (rijen) => {
        const waarden = rijen.map(([a]) => a);
        const inkomen = rijen.map(([, b]) => b);
        const { scores } = scoreTypisch(maak(waarden, inkomen), { gemeente: 'GM0080', sleutels: BEIDE });
        const anders = scoreTypisch(
          maak(
            waarden,
            inkomen.map((x) => (typeof x === 'number' ? 4 * x : x)),
          ),
          { gemeente: 'GM0080', sleutels: BEIDE },
        );
        expect(anders.scores.map(({ gebied }) => gebied.code)).toEqual(scores.map(({ gebied }) => gebied.code));
        for (const { score, afstand, figuren } of scores) {
          if (!('waarde' in score) || !('waarde' in afstand)) continue;
          expect(score.waarde).toBeGreaterThanOrEqual(-1e-9);
          expect(score.waarde).toBeLessThanOrEqual(100);
          const som = figuren.reduce((totaal, figuur) => totaal + ('bijdrage' in figuur ? figuur.bijdrage : 0), 0);
          expect(som).toBeCloseTo(afstand.waarde, 9);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('finds a buurt of Leeuwarden that looks like Leeuwarden', () => {
    const { tabel } = readKerncijfers(readWerkmap(), { jaar: 2024 });
    const { scores } = scoreTypisch(tabel, {
      gemeente: 'GM0080',
      sleutels: ['gemiddelde_huishoudensgrootte', 'gemiddelde_woz_waarde', 'percentage_koopwoningen'],
    });
    const [eerste] = scores;
    expect(eerste?.figuren.every((figuur) => 'afstand' in figuur && Math.abs(figuur.afstand) < 0.5)).toBe(true);
  });
});
