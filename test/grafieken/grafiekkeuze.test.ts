import {
  chartFinanciering,
  chartKaart,
  chartLevensloop,
  chartRangonzekerheid,
  chartRangschikking,
  chartTijdlijn,
  chartWachtkamer,
} from 'buurtaanpak/grafieken';
import { findTeamstand } from 'buurtaanpak/team';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { PEILDATUM } from '../programma/proefprogramma.js';
import { dag, tellBegin, Verteller } from '../team/vertel.js';
import { draw } from './tekenen.js';
import { toKolommen } from './toKolommen.js';

const values = (grafiek: Grafiek) => (grafiek.spec.data as { values: Record<string, unknown>[] }).values;
const buurten = Array.from({ length: 40 }, (_, i) => ({
  code: `B${i}`,
  naam: `Buurt ${i}`,
  score: 1 - i / 100,
  rang: i + 1,
  bijdragen: { x: 1 - i / 100 },
  rangkwantielen: { p5: i + 1, p50: i + 1, p95: i + 4 },
}));
const routekaart = { naam: 'Programma Oost', criteria: [{ id: 'x', naam: 'X' }] };

describe('a chosen buurt is never cut away', () => {
  const gekozen = ['B2', 'B30'];

  test('in the ranking it has its place', () => {
    const grafiek = chartRangschikking({ ...toKolommen(buurten), routekaart }, { gekozen, hoogstens: 5 });
    expect(values(grafiek).map(({ buurt }) => buurt)).toEqual([
      'Buurt 0',
      'Buurt 1',
      '● Buurt 2',
      'Buurt 3',
      'Buurt 4',
      '● Buurt 30 (plaats 31)',
    ]);
    expect(grafiek.alternatief).toContain('Staafdiagram van 6 van de 40 buurten, naar de score voor Programma Oost.');
    expect(grafiek.titel).toBe('De buurten naar score: Programma Oost');
    expect(grafiek.spec.title).toEqual({
      text: grafiek.titel,
      subtitle: '● voor de naam: gekozen. Zonder ●: niet gekozen, of kon niet meedoen.',
    });
    // Without a choice there is no mark to explain.
    expect(chartRangschikking({ ...toKolommen(buurten), routekaart: { criteria: [] } }).spec.title).toBe(
      'De buurten naar score',
    );
  });

  test('nor among the uncertain ranks', () => {
    const grafiek = chartRangonzekerheid(buurten, { gekozen, hoogstens: 5 });
    expect(values(grafiek).map(({ buurt }) => buurt)).toEqual([
      'Buurt 0',
      'Buurt 1',
      '● Buurt 2',
      'Buurt 3',
      'Buurt 4',
      '● Buurt 30',
    ]);
    expect(grafiek.alternatief).toContain('voor 6 van de 40 buurten.');
  });
});

test('a map says whose score it is', () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  const kaart = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code: 'A' }, geometry: { type: 'Polygon', coordinates: [ring] } }],
  } as const;
  const grafiek = chartKaart(kaart, [{ code: 'A', naam: 'De Wal', score: 0.5 }], { scorenaam: 'thema energie' });
  expect(grafiek.alternatief).toBe('Kaart van 1 buurt. Scores voor thema energie van 0,500 tot 0,500.');
  expect(grafiek.titel).toBe('De scores voor thema energie en de keuze op de kaart');
  expect(JSON.stringify(grafiek.spec)).toContain('"title":["Score:","thema energie"]');
  const veel = Array.from({ length: 150_000 }, (_, i) => ({ code: `x${i}`, naam: 'x', score: i }));
  expect(chartKaart(kaart, veel).alternatief).toContain('Scores van 0 tot 149.999.');
});

test('two criteria of one name stay two parts, and no bar is longer than its score', () => {
  const grafiek = chartRangschikking({
    ...toKolommen([{ code: 'A', naam: 'A', score: 0.5, rang: 1, bijdragen: { x: 0.3, y: 0.2 } }]),
    routekaart: {
      criteria: [
        { id: 'x', naam: 'Animo' },
        { id: 'y', naam: 'Animo' },
      ],
    },
  });
  expect(values(grafiek).map(({ criterium, bijdrage }) => [criterium, bijdrage])).toEqual([
    ['Animo (x)', 0.3],
    ['Animo (y)', 0.2],
  ]);
});

describe('chartLevensloop', () => {
  const balken = (grafiek: Grafiek) =>
    (grafiek.spec.layer as unknown as { data: { values: Record<string, string>[] } }[])[0]?.data.values ?? [];
  const stand = (verhaal: Verteller) => {
    const uit = findTeamstand(verhaal.dossier, { peildatum: PEILDATUM });
    if (uit === undefined) throw new Error('no team');
    return uit;
  };
  const werft = (team: string) =>
    new Verteller(team)
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 })
      .op('2026-09-14', { soort: 'werving_starten' });

  test('a pause before a team was formed is told apart from one of a team', () => {
    const nooit = stand(werft('team-1').op('2027-01-01', { soort: 'pauzeren', reden: 'Winter.' }));
    const grafiek = chartLevensloop([nooit]);
    expect(grafiek.alternatief).toBe('Tijdlijn van 1 team. BU00802001: gepauzeerd, nog geen team.');
    expect(balken(grafiek).map(({ soort }) => soort)).toEqual(['aangemeld', 'werving', 'gepauzeerd, nog geen team']);
    const gevormd = stand(tellBegin().op('2027-02-01', { soort: 'pauzeren', reden: 'Verhuizing.' }));
    expect(chartLevensloop([gevormd]).alternatief).toContain(': gepauzeerd.');
    // A pause in the time of recruiting, of a team that was formed later.
    const later = werft('team-2')
      .op('2026-10-01', { soort: 'pauzeren', reden: 'Winter.' })
      .op('2026-11-01', { soort: 'hervatten' });
    for (const v of ['v1', 'v2', 'v3'])
      later.op('2026-11-02', { soort: 'vrijwilliger_aansluiten', vrijwilliger: v, rollen: [] });
    later.op('2026-12-01', { soort: 'team_vormen' });
    expect(balken(chartLevensloop([stand(later)])).map(({ soort }) => soort)).toContain('gepauzeerd, nog geen team');
  });

  test('two teams of one buurt have a line each', () => {
    const eerste = stand(werft('team-1').op('2026-12-01', { soort: 'stoppen', reden: 'Te weinig animo.' }));
    const grafiek = chartLevensloop([eerste, stand(werft('team-2'))], {
      namen: [{ code: 'BU00802001', naam: 'De Wal' }],
    });
    expect([...new Set(balken(grafiek).map(({ rij }) => rij))]).toEqual(['De Wal (team-1)', 'De Wal (team-2)']);
  });
});

test('who hears a drawing hears Dutch sentences with the last day of a period, and no names of fields', async () => {
  const periode = { van: dag('2026-09-01'), tot: dag('2027-08-31') };
  const svgs = await Promise.all(
    [
      chartTijdlijn([{ rij: 'Jaar 1', soort: 'fase', periode, tekst: 'x' }], { peildatum: PEILDATUM }),
      chartRangschikking({ ...toKolommen(buurten), routekaart }),
      chartRangonzekerheid(buurten),
      chartFinanciering([{ begrotingsjaar: 2026, naam: 'BZK', bedrag: '5.00' as never }]),
      chartWachtkamer([{ thema: 'groen', reden: 'te_groot', sinds: dag('2027-08-01') }], { peildatum: PEILDATUM }),
    ].map(draw),
  );
  const woorden = svgs.flatMap((svg) => [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, tekst]) => tekst));
  expect(woorden).toContain('Jaar 1, fase: 1 september 2026 t/m 31 augustus 2027');
  expect(woorden).toContain('Buurt 0, X: 1,000 van 1,000');
  expect(woorden).toContain('Buurt 0: middelste rang 1, van 1 tot 4');
  expect(woorden).toContain('2026, BZK: € 5,00');
  expect(woorden).toContain('Te groot, groen: 1');
  expect(woorden.filter((tekst) => /axis|legend|p50|volgorde|plaats:/i.test(String(tekst)))).toEqual([]);
});
