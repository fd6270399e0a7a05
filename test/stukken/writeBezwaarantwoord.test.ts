import { readEigenTabel } from 'buurtaanpak/kerncijfers';
import { type Beoordeling, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import {
  drawLoting,
  findBijnaGelijken,
  type Selectieopties,
  selectBuurten,
  selectIngeloot,
} from 'buurtaanpak/selectie';
import { type Bezwaarinvoer, type Inbreng, listBronnen, writeBezwaarantwoord } from 'buurtaanpak/stukken';
import { renderTekst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze, foutVan } from '../hulp.js';
import { dag } from '../team/vertel.js';
import { expectGoed } from './bewonersgeval.js';

const CODES = ['BU00010001', 'BU00010002', 'BU00010003', 'BU00010004'];
const [A = '', B = '', C = '', D = ''] = CODES;
const OPTIONS = { peildatum: dag('2026-06-30'), datum: dag('2026-07-20') };
const BRON = { bron: 'de wijkraad', dag: dag('2026-07-10') };

const kolom = (sleutel: string, eenheid: string) => ({ kolom: sleutel, sleutel, eenheid });
const { tabel } = readEigenTabel(
  [
    { buurt: A, klachten: '30', koop: '20', leeg: '1' },
    { buurt: B, klachten: '20', koop: '30', leeg: '' },
    { buurt: C, klachten: '10', koop: '40', leeg: '1' },
    { buurt: D, klachten: '0', koop: '50', leeg: '2' },
  ],
  {
    tabel: 'eigen',
    bron: 'gemeente',
    jaar: 2025,
    codekolom: 'buurt',
    kolommen: [kolom('klachten', 'aantal'), kolom('koop', 'percentage'), kolom('leeg', 'aantal')],
  },
);
const routekaart = Routekaart.create({
  id: 'oost',
  naam: 'Programma Oost',
  beoordelingsschaal: { van: 1, tot: 5 },
  criteria: [
    {
      id: 'klachten',
      naam: 'Klachten',
      bron: { soort: 'kerncijfer', sleutel: 'klachten' },
      richting: 'hoger',
      gewicht: 3,
    },
    {
      id: 'animo',
      naam: 'Animo',
      bron: { soort: 'beoordeling' },
      richting: 'hoger',
      ontbrekend: { regel: 'overslaan' },
    },
  ],
});
const oordeel = (buurt: string, score: number): Beoordeling => ({
  buurt,
  criterium: 'animo',
  rol: 'wijk',
  beoordelaar: 'p-1',
  score,
  datum: dag('2026-05-01'),
});
const oordelen = { oost: [oordeel(A, 4), oordeel(B, 3), oordeel(C, 3), oordeel(D, 1)] };
const scores = { oost: scoreBuurten(routekaart, tabel, oordelen.oost) };

function maak(
  ingebracht: readonly Inbreng[],
  {
    buurt = B,
    opties = {},
    meer = {},
  }: { buurt?: string; opties?: Selectieopties; meer?: Partial<Bezwaarinvoer> } = {},
): Bezwaarinvoer {
  const selectie = selectBuurten(scores, [{ id: 'q-1', naam: 'Oost', programma: 'oost', aantal: 1 }], opties);
  if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
  const namen = CODES.map((code, i) => ({ code, naam: `Buurt ${'ABCD'[i]}` }));
  return { gemeente: 'Leeuwarden', selectie, scores, tabel, oordelen, namen, buurt, ingebracht, ...meer };
}

function lees(invoer: Bezwaarinvoer, options = {}): string {
  const alle = { ...OPTIONS, ...options };
  const brief = writeBezwaarantwoord(deepFreeze(invoer), alle);
  expectGoed(brief, listBronnen(invoer, alle));
  return renderTekst(brief, { breedte: 2000 }).replaceAll(/\s+/g, ' ');
}

const cijfer = (waarde: number, sleutel = 'klachten'): Inbreng => ({ soort: 'cijfer', sleutel, waarde, ...BRON });

describe('a corrected figure', () => {
  test('that changes the choice: who comes in and goes out, and that it is no decision', () => {
    const tekst = lees(maak([cijfer(60)]), {
      contact: 'Bel 14 058.',
      oneens: ['U kunt in beroep tot 1 september 2026.'],
    });
    for (const zin of [
      'Buurt B: antwoord op uw bezwaar',
      'U vroeg ons om opnieuw te kijken naar uw buurt Buurt B. Op 20 juli 2026 hebben wij opnieuw gerekend.',
      'Volgens de nieuwe berekening is uw buurt nu wel gekozen. Dan valt Buurt A af.',
      'Over klachten: dat is volgens u 60. Wij rekenden met 20. Dit komt van de wijkraad, op 10 juli 2026.',
      'Wij hebben opnieuw gerekend, met precies dezelfde regels.',
      'Voor Programma Oost had uw buurt 0,67 punten. Nu zijn dat 0,92 punten.',
      'Voor Oost stond uw buurt op plaats 2 van de 4 buurten die konden meedoen. Nu is dat plaats 1 van de 4 buurten.',
      'Deze brief is nog geen besluit. Het college kijkt of de keuze verandert.',
      'Bel 14 058.',
      'U kunt in beroep tot 1 september 2026.',
    ])
      expect(tekst).toContain(zin);
  });

  test('that changes the score and not the choice', () => {
    const tekst = lees(maak([cijfer(25)]));
    expect(tekst).toContain(
      'Volgens de nieuwe berekening is uw buurt nog steeds niet gekozen. De hele lijst blijft dezelfde.',
    );
    expect(tekst).toMatch(/Voor een plek zijn ongeveer 0,\d\d punten meer nodig\./);
    expect(tekst).toContain('Voor Oost blijft uw buurt op plaats 2 van de 4 buurten die konden meedoen.');
    expect(tekst).not.toContain('nog geen besluit');
    expect(lees(maak([cijfer(20.01)]))).toContain('scheelt het minder dan 0,01 punten.');
  });

  test('that changes nothing, or was not known before', () => {
    const niets = lees(maak([cijfer(2, 'leeg')]));
    expect(niets).toContain('Over leeg: dat is volgens u 2. Bij ons was dat niet bekend.');
    expect(niets).toContain('Voor Programma Oost houdt uw buurt 0,67 punten.');
    expect(lees(maak([cijfer(35, 'koop')]))).toContain('dat is volgens u 35%. Wij rekenden met 30%.');
  });

  test('of a chosen buurt: it goes out, and another comes in', () => {
    const tekst = lees(maak([cijfer(0)], { buurt: A }));
    expect(tekst).toContain('is uw buurt nu niet meer gekozen. Dan komt Buurt B erbij.');
    expect(lees(maak([cijfer(31)], { buurt: A }))).toContain('is uw buurt nog steeds gekozen.');
  });

  test('that the gemeente does not take over, with the reason', () => {
    const tekst = lees(maak([{ ...cijfer(60), geweigerd: 'Het cijfer van CBS is nieuwer' }]));
    expect(tekst).toContain('Dit hebben wij niet meegeteld. De reden: Het cijfer van CBS is nieuwer.');
    expect(tekst).toContain('De hele lijst blijft dezelfde.');
  });

  test('that quota look at: in the selection too, with bounds and estimates of the old figure gone', () => {
    const kop = tabel.kolommen.map((een) => ({
      ...een,
      onder: een.waarden,
      boven: een.waarden,
      geschat: new Uint8Array(4),
    }));
    const gebieden = CODES.map((code, i) => ({ code, cijfers: { klachten: 30 - 10 * i }, inwoners: 100 }));
    const opties = { gebieden, regels: [{ soort: 'inwoners', maximaal: 500 }] } as const;
    const quota = [
      {
        id: 'q',
        naam: 'Oost',
        programma: 'oost',
        aantal: 1,
        waar: { cijfers: [{ cijfer: 'klachten', maximaal: 25 }] },
      },
    ];
    const selectie = selectBuurten(scores, quota, opties);
    if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
    const invoer = maak([cijfer(24)], { buurt: A, meer: { selectie, tabel: { ...tabel, kolommen: kop } } });
    const tekst = lees(invoer);
    expect(tekst).toContain('Voor Oost kon uw buurt eerst niet meedoen. Nu wel, op plaats');
    expect(lees({ ...invoer, buurt: B, ingebracht: [cijfer(40)] })).toContain(
      'Voor Oost kon uw buurt eerst meedoen. Nu kan dat niet meer.',
    );
  });
});

describe('a judgement, a feature, a rule', () => {
  const animo = (score: number, meer = {}): Inbreng => ({
    soort: 'oordeel',
    programma: 'oost',
    criterium: 'animo',
    rol: 'wijk',
    beoordelaar: 'p-1',
    score,
    ...BRON,
    ...meer,
  });

  test('a judgement takes the place of the one before, or comes beside the others', () => {
    expect(lees(maak([animo(5)]))).toContain(
      'Over een oordeel over Animo: dat is volgens u 5 op een schaal van 1 tot 5. Wij rekenden met 3 op een schaal van 1 tot 5.',
    );
    expect(lees(maak([animo(5, { beoordelaar: 'p-2' })]))).toContain('Bij ons was dat niet bekend.');
  });

  test('a feature that the buurt has, or has not', () => {
    const gebieden = CODES.map((code) => ({ code, ...(code === D ? {} : { kenmerken: code === B ? ['dorp'] : [] }) }));
    const waar = { kenmerken: ['dorp'] };
    const selectie = selectBuurten(scores, [{ id: 'q', programma: 'oost', aantal: 1, waar }], { gebieden });
    if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
    const dorp = (heeft: boolean): Inbreng => ({ soort: 'kenmerk', kenmerk: 'dorp', heeft, ...BRON });
    const erbij = lees(maak([dorp(true)], { buurt: A, meer: { selectie, kenmerken: { dorp: 'een dorp' } } }));
    expect(erbij).toContain('Over een dorp: daar hoort uw buurt volgens u wel bij.');
    expect(erbij).toContain('is uw buurt nu wel gekozen. Dan valt Buurt B af.');
    expect(lees(maak([dorp(true)], { buurt: D, meer: { selectie } }))).toContain('plaats 2 van de 2 buurten');
    const eraf = lees(maak([dorp(false)], { meer: { selectie } }));
    expect(eraf).toContain('daar hoort uw buurt volgens u niet bij.');
    expect(eraf).toContain('Er is nu geen lijst mogelijk die bij alle afspraken past.');
    expect(eraf).toContain('Deze brief is nog geen besluit.');
  });

  test('a rule that was misapplied: without it, or as it should have been', () => {
    const opties = {
      regels: [
        { soort: 'uitgesloten', codes: [A, D], motief: 'Hier wordt gesloopt.' },
        { soort: 'minimumscore', minimaal: 0.1 },
      ],
    } as const;
    const regel = (nieuw?: (typeof opties)['regels'][number], meer = {}): Inbreng => ({
      soort: 'regel',
      positie: 0,
      ...(nieuw === undefined ? {} : { regel: nieuw }),
      ...BRON,
      ...meer,
    });
    const zonder = lees(maak([regel()], { buurt: A, opties }));
    expect(zonder).toContain(
      'Een afspraak is volgens u niet goed gebruikt. 2 buurten doen niet mee. De reden: Hier wordt gesloopt. Wij hebben nu zonder die afspraak gerekend.',
    );
    expect(zonder).toContain('De andere regels zijn precies dezelfde.');
    expect(zonder).toContain('is uw buurt nu wel gekozen. Dan valt Buurt B af.');
    const anders = { soort: 'uitgesloten', codes: [D], motief: 'Sloop.' } as const;
    expect(lees(maak([regel(anders as never)], { buurt: A, opties }))).toContain(
      'Wij hebben nu gerekend met deze afspraak. 1 buurt doet niet mee.',
    );
    const niet = lees(maak([regel(undefined, { geweigerd: 'De sloop gaat door.' })], { buurt: A, opties }));
    expect(niet).not.toContain('Wij hebben nu zonder');
    expect(niet).toContain('met precies dezelfde regels');
  });
});

describe('what else can be', () => {
  test('a programme without a Routekaart keeps its scores; equal places are shared', () => {
    const rijen = CODES.map((code, i) => ({ code, score: 5 - i }));
    const selectie = selectBuurten({ ...scores, los: rijen }, [
      { id: 'q', naam: 'Oost', programma: 'oost', aantal: 1 },
      { id: 'l', naam: 'Los', programma: 'los', aantal: 1 },
    ]);
    if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
    const tekst = lees(maak([cijfer(30)], { meer: { selectie } }));
    expect(tekst).toContain('Voor Los blijft uw buurt op plaats 2 van de 4 buurten die konden meedoen.');
    expect(
      lees(
        maak([
          cijfer(30),
          {
            soort: 'oordeel',
            programma: 'oost',
            criterium: 'animo',
            rol: 'wijk',
            beoordelaar: 'p-1',
            score: 4,
            ...BRON,
          },
        ]),
      ),
    ).toContain('samen met een andere buurt plaats 1');
  });

  test('a yardstick that was kept, a declared set and all buurten stay the same', () => {
    const soorten = [
      { referentie: 'alle' as const },
      { referentie: [A, B] },
      { meetlat: scores.oost.meetlat },
      { gelijk: 'gemiddeld' as const },
    ];
    for (const soort of soorten) {
      const eigen = { oost: scoreBuurten(routekaart, tabel, oordelen.oost, soort) };
      const selectie = selectBuurten(eigen, [{ id: 'q', naam: 'Oost', programma: 'oost', aantal: 1 }]);
      if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
      expect(lees(maak([cijfer(21)], { meer: { selectie, scores: eigen } }))).toContain('nog steeds niet gekozen');
    }
  });

  test('a score that comes or goes', () => {
    const streng = Routekaart.create({
      ...routekaart,
      criteria: [
        ...routekaart.criteria,
        {
          id: 'leeg',
          naam: 'Leegstand',
          bron: { soort: 'kerncijfer', sleutel: 'leeg' },
          richting: 'hoger',
          ontbrekend: { regel: 'weigeren' },
        },
      ],
    });
    const eigen = { oost: scoreBuurten(streng, tabel, oordelen.oost) };
    const selectie = selectBuurten(eigen, [{ id: 'q', naam: 'Oost', programma: 'oost', aantal: 1 }], {
      gebieden: CODES.map((code) => ({ code })),
    });
    if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
    const invoer = maak([cijfer(2, 'leeg')], {
      meer: { selectie, scores: eigen, programmas: { oost: 'wijkplan Oost' } },
    });
    expect(lees(invoer)).toContain('Voor wijkplan Oost had uw buurt geen score. Nu zijn dat');
    expect(lees({ ...invoer, ingebracht: [{ ...cijfer(2, 'leeg'), geweigerd: 'Nee.' }] })).not.toContain(
      'wijkplan Oost',
    );
  });

  test('a lot is not drawn again', () => {
    const gelijk = { oost: scoreBuurten(routekaart, tabel, []) };
    const rijen = { p: CODES.map((code) => ({ code, score: code === A ? 2 : 1 })) };
    const selectie = selectBuurten(rijen, [{ id: 'q', naam: 'Oost', programma: 'p', aantal: 2 }]);
    const loting = drawLoting(findBijnaGelijken(selectie), { zaad: 'Lotto' });
    const geloot = selectIngeloot(selectie, loting);
    if (!('gekozen' in geloot)) throw new Error(geloot.uitkomst);
    expect(gelijk.oost.buurten).toHaveLength(4);
    expect(lees(maak([cijfer(21)], { meer: { selectie: geloot, loting, scores: {} } }))).toContain(
      'De loting is niet opnieuw gedaan.',
    );
  });

  test('when not all was worked out, or nothing was found', () => {
    const krap = { knopenbudget: 1, pivotbudget: 1 };
    const grond = maak([cijfer(60)]);
    const invoer = {
      ...grond,
      selectie: { ...grond.selectie, invoer: { ...grond.selectie.invoer, opties: krap } },
    };
    const uit = (() => {
      try {
        return lees(invoer);
      } catch (fout) {
        return String(fout);
      }
    })();
    expect(uit).toMatch(/bezwaar_herhaalt_niet|niet alles kunnen uitzoeken|geen nieuwe lijst/);
  });
});

describe('refused', () => {
  test('what is not in the choice, all of it at once', () => {
    const fout = foutVan(() =>
      writeBezwaarantwoord(
        maak([
          cijfer(1, 'onbekend'),
          { soort: 'oordeel', programma: 'x', criterium: 'animo', rol: 'wijk', beoordelaar: 'p', score: 1, ...BRON },
          {
            soort: 'oordeel',
            programma: 'oost',
            criterium: 'klachten',
            rol: 'wijk',
            beoordelaar: 'p',
            score: 1,
            ...BRON,
          },
          { soort: 'kenmerk', kenmerk: 'dorp', heeft: true, ...BRON },
          { soort: 'regel', positie: 3, ...BRON },
        ]),
        OPTIONS,
      ),
    );
    expect(fout.code).toBe('verslag.inbreng_onbekend');
    expect(fout.bevindingen.map(({ params }) => params.wat)).toEqual(['onbekend', 'x', 'klachten', 'dorp', '3']);
  });

  test('a choice that does not come out the same: other scores, or another choice', () => {
    const invoer = maak([cijfer(60)]);
    expect(codeVan(() => writeBezwaarantwoord({ ...invoer, oordelen: undefined }, OPTIONS))).toBe(
      'verslag.bezwaar_herhaalt_niet',
    );
    const gekozen = invoer.selectie.gekozen.map((een) => ({ ...een, code: D }));
    const anders = { ...invoer.selectie, gekozen };
    expect(codeVan(() => writeBezwaarantwoord({ ...invoer, selectie: anders }, OPTIONS))).toBe(
      'verslag.bezwaar_herhaalt_niet',
    );
  });

  test('an unknown buurt, an empty objection, a figure that is none, no table', () => {
    const invoer = maak([cijfer(60)]);
    const code = (meer: object) => codeVan(() => writeBezwaarantwoord({ ...invoer, ...meer }, OPTIONS));
    expect(code({ buurt: 'BU99999999' })).toBe('selectie.code_onbekend');
    expect(code({ ingebracht: [] })).toBe('kern.document_ongeldig');
    expect(code({ ingebracht: [cijfer(Number.NaN)] })).toBe('kern.document_ongeldig');
    expect(code({ tabel: null })).toBe('kerncijfers.tabel_ongeldig');
    expect(codeVan(() => listBronnen({ ...invoer, ingebracht: 3 } as never, OPTIONS))).toBe('kern.document_ongeldig');
  });
});
