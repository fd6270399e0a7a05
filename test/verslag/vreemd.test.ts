import * as grafieken from 'buurtaanpak/grafieken';
import * as kern from 'buurtaanpak/kern';
import { isDomeinFout } from 'buurtaanpak/kern';
import { createKeuze } from 'buurtaanpak/programma';
import { selectBuurten } from 'buurtaanpak/selectie';
import * as stukken from 'buurtaanpak/stukken';
import * as verslag from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { proefverslag } from './proefverslag.js';

const kamers = { ...kern, ...verslag, ...grafieken, ...stukken, formatWaarde };

type Functie = (...args: unknown[]) => unknown;
const VREEMD = [null, undefined, 'x', 3, {}, [{}], [null]];
const stuk = [proefprogramma, { peildatum: PEILDATUM }];
const selectie = selectBuurten({ p: [{ code: 'A', score: 1 }] }, [{ id: 'q', programma: 'p', aantal: 1 }]);
const selectiestuk = [
  { gemeente: 'L', selectie, scores: {}, namen: [{ code: 'A', naam: 'De Wal' }] },
  { peildatum: PEILDATUM },
];

/** What each function is rightly called with, where there is such a thing; each argument is exchanged in turn. */
const functies: Readonly<Record<string, readonly unknown[]>> = {
  writeRaadsbrief: stuk,
  writeSamenvatting: stuk,
  writeVoortgangsrapportage: stuk,
  writeFinancieleVerantwoording: stuk,
  writeLandelijkeRapportage: stuk,
  listBronnen: stuk,
  writeSelectieverantwoording: selectiestuk,
  checkVerslag: [proefverslag],
  checkVerslagset: [[{ ...proefverslag, lezer: 'raad' }], [{ code: 'programma.x', ernst: 'fout', pad: [] }]],
  listLezers: ['programma.x', {}],
  toFrequentie: [1, 2],
  verifyHerkomst: [proefverslag, []],
  chartFinanciering: [[], {}],
  chartTijdlijn: [[], {}],
  chartWachtkamer: [[], PEILDATUM, {}],
  chartLevensloop: [[], [], {}],
  chartRangonzekerheid: [[], {}],
  chartRangschikking: [{ buurten: [], routekaart: { criteria: [] } }, {}],
  chartVerandering: [
    {
      code: 'A',
      naam: 'De Wal',
      toen: { score: 0, rang: 1, aantal: 1 },
      nu: { score: 1, rang: 1, aantal: 1 },
      delen: { cijfers: 1, meetlat: 0, methode: 0 },
      criteria: [],
      ontbrekend: [],
    },
    {},
  ],
  chartReeks: [{ sleutel: 'x', eenheid: 'aantal', reeksen: [] }, {}],
  chartKaart: [{ type: 'FeatureCollection', features: [] }, [], {}],
  formatOpsomming: [['a']],
  formatPeriode: [{}],
  formatWaarde: [{ soort: 'onderdrukt' }],
};

describe.each(Object.entries(functies))('%s', (naam, goed) => {
  test('of something else gives a value or a coded error that names it', () => {
    const functie = (kamers as unknown as Record<string, Functie>)[naam] as Functie;
    for (const plaats of goed.keys())
      for (const vreemd of VREEMD) {
        const args = goed.map((een, i) => (i === plaats ? vreemd : een));
        try {
          functie(...args);
        } catch (fout) {
          expect(isDomeinFout(fout), `${naam} ${plaats} ${JSON.stringify(vreemd)}: ${String(fout)}`).toBe(true);
        }
      }
    expect(() => functie(null, ...goed.slice(1))).toThrow('kern.document_ongeldig');
  });
});

test('createKeuze of no selection', () => {
  for (const vreemd of VREEMD)
    expect(() => createKeuze(vreemd as never, vreemd as never)).toThrow('kern.document_ongeldig');
});
