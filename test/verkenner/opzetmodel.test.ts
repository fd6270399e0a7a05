import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVingerafdruk } from 'buurtaanpak/kern';
import { Opzet } from 'buurtaanpak/opzet';
import { checkRoutekaart, type Weging } from 'buurtaanpak/routekaart';
import type { Regel } from 'buurtaanpak/selectie';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyInstelling } from '../../examples/verkenner/model/applyInstelling.js';
import { combineWaar } from '../../examples/verkenner/model/buildVraag.js';
import { createEigenOpzet } from '../../examples/verkenner/model/createEigenOpzet.js';
import { dropCriteria } from '../../examples/verkenner/model/dropCriteria.js';
import { BEGIN, readInstelling } from '../../examples/verkenner/model/instelling.js';
import { planBereik } from '../../examples/verkenner/model/listNiveaus.js';
import { listSleutels } from '../../examples/verkenner/model/listSleutels.js';
import { findOpzetlink, readOpzethash, writeOpzethash } from '../../examples/verkenner/model/opzethash.js';
import { writeGewicht } from '../../examples/verkenner/model/writeGewicht.js';
import { writeRegel } from '../../examples/verkenner/model/writeRegel.js';

const map = new URL('../../examples/opzet/', import.meta.url);
const opzetten = readdirSync(fileURLToPath(map))
  .filter((naam) => naam.endsWith('.json'))
  .map((naam) => [naam, Opzet.parse(JSON.parse(readFileSync(new URL(naam, map), 'utf8')))] as const);
const [, leeuwarden] = opzetten.find(([naam]) => naam === 'leeuwarden.json')!;
const eigen = createEigenOpzet([{ code: 'GM0080', naam: 'Leeuwarden' }], 2024);

describe('the settings of an opzet', () => {
  test.each([...opzetten, ['that of the page itself', eigen] as const])(
    '%s: as it was, when nothing was set',
    (_, opzet) => {
      expect(applyInstelling(opzet, readInstelling(opzet))).toEqual(opzet);
    },
  );

  test('the opzet of the page itself is one, with the settings that the page begins with', () => {
    expect(Opzet.parse(JSON.parse(JSON.stringify(eigen)))).toEqual(eigen);
    expect(readInstelling(eigen)).toEqual(BEGIN);
    expect(createEigenOpzet([{ code: 'X', naam: 'X' }], 2024).gemeenten).toEqual([]);
  });

  test('whatever is set, the result is an opzet that begins with these settings', () => {
    const getal = fc.integer({ min: 0, max: 20 }).map((een) => een / 2);
    const aantal = fc.oneof(
      fc.nat(48),
      fc.tuple(fc.nat(10), fc.nat(10)).map(([van, meer]) => ({ van, tot: van + meer })),
    );
    const keys = <T>(van: Readonly<Record<string, unknown>>, waarde: fc.Arbitrary<T>) =>
      fc.record(Object.fromEntries(Object.keys(van).map((sleutel) => [sleutel, waarde])));
    fc.assert(
      fc.property(
        fc.constantFrom(...opzetten.map(([, opzet]) => opzet), eigen).chain((opzet) => {
          const begin = readInstelling(opzet);
          const gewichten = fc.record(
            Object.fromEntries(Object.entries(begin.gewichten).map(([id, van]) => [id, keys(van, getal)])),
          );
          const rest = {
            perWijk: fc.option(fc.integer({ min: 1, max: 10 })),
            minstens: fc.integer({ min: 1, max: 9 }),
            wijken: fc.uniqueArray(fc.constantFrom('WK008020', 'WK008050', 'WK059910')),
          };
          const instelling = fc.record({ gewichten, aantallen: keys(begin.aantallen, aantal), ...rest });
          return fc.record({ opzet: fc.constant(opzet), instelling });
        }),
        ({ opzet, instelling }) => {
          const nu = Opzet.parse(JSON.parse(JSON.stringify(applyInstelling(opzet, instelling))));
          // Without wijken nothing is asked in them.
          const minstens = instelling.wijken.length === 0 ? 0 : instelling.minstens;
          expect(readInstelling(nu)).toEqual({ ...instelling, minstens });
          expect(applyInstelling(nu, readInstelling(nu))).toEqual(nu);
          // The link has the same.
          const [programma] = opzet.programmas;
          const hash = writeOpzethash(opzet, createVingerafdruk(opzet), programma!.id, instelling);
          expect(readOpzethash(hash, opzet)).toEqual({
            instelling: { ...instelling, minstens },
            programma: programma!.id,
            heel: true,
          });
        },
      ),
      { seed: 17, numRuns: 60 },
    );
  });

  test('a rule keeps its place and its other fields; one that binds above is no priority for wijken', () => {
    const regels: readonly Regel[] = [
      { soort: 'aantal_met', aantal: { van: 2, tot: 3 }, waar: { gebieden: ['WK008020'] } },
      { soort: 'aantal_met', aantal: { van: 1, tot: 12 }, waar: { gebieden: ['WK008050'] } },
      { soort: 'uitgesloten', codes: ['BU00802001'], motief: 'Hier is al een team.' },
      { soort: 'hoogstens_per_groep', groepen: 'wijk', hoogstens: 4 },
    ];
    const opzet = { ...leeuwarden, keuze: { ...leeuwarden.keuze, regels } };
    const instelling = readInstelling(opzet);
    expect(instelling).toMatchObject({ perWijk: 4, minstens: 1, wijken: ['WK008050'] });
    const vrij = applyInstelling(opzet, { ...instelling, perWijk: null, wijken: [] });
    expect(vrij.keuze?.regels).toEqual([regels[0], regels[2]]);
    const anders = applyInstelling(opzet, { ...instelling, perWijk: 1, minstens: 3 });
    expect(anders.keuze?.regels).toEqual([
      regels[0],
      { soort: 'aantal_met', aantal: { van: 3, tot: 12 }, waar: { gebieden: ['WK008050'] } },
      regels[2],
      { ...regels[3], hoogstens: 1 },
    ]);
    // Without any rule left the field goes too.
    const { regels: _, ...keuze } = eigen.keuze ?? {};
    expect(applyInstelling(eigen, { ...BEGIN, perWijk: null }).keuze).toEqual(keuze);
  });

  test('the number that an agreement promises stays within what the quota give', () => {
    const [oost, energie] = leeuwarden.programmas;
    const opzet = {
      ...leeuwarden,
      programmas: [{ ...oost!, aantalBuurten: 8, quota: [{ id: 'oost', aantal: { van: 7, tot: 9 } }] }, energie!],
    };
    const set = (aantal: { van: number; tot: number }) =>
      applyInstelling(opzet, { ...readInstelling(opzet), aantallen: { oost: aantal } }).programmas[0]?.aantalBuurten;
    expect([set({ van: 7, tot: 9 }), set({ van: 9, tot: 12 }), set({ van: 2, tot: 5 })]).toEqual([8, 9, 5]);
  });
});

describe('a link to an opzet', () => {
  const afdruk = createVingerafdruk(leeuwarden);
  const begin = readInstelling(leeuwarden);

  test('is known by the fingerprint', () => {
    const hash = writeOpzethash(leeuwarden, afdruk, 'energie', begin);
    expect(findOpzetlink(hash)).toBe(afdruk.slice(7, 19));
    expect(hash.length).toBeLessThan(200);
    expect(findOpzetlink('#opzet=iets')).toBeUndefined();
    expect(findOpzetlink('#gebied=GM0080')).toBeUndefined();
  });

  test.each([
    ['#opzet=0', 'nothing but the opzet'],
    ['#gewichten=1_2~3&aantallen=8_2_1_1', 'too few weights'],
    ['#gewichten=6_4_2_1_1_1_0.5_1_-1~6_4_2_1.5_1_1_0.5_1_1&aantallen=8_2_1_1', 'a weight below zero'],
    ['#gewichten=6_4_2_1_1_1_0.5_1_1~6_4_2_1.5_1_1_0.5_1_1&aantallen=9-8_2_1_1', 'a range that runs back'],
    ['#gewichten=6_4_2_1_1_1_0.5_1_1~6_4_2_1.5_1_1_0.5_1_1&aantallen=8_2_1_1&perwijk=veel', 'a bound that is none'],
    ['#gewichten=6_4_2_1_1_1_0.5_1_1~6_4_2_1.5_1_1_0.5_1_1&aantallen=8_2_1_1e3', 'a number that is none'],
  ])('%s (%s) leaves the opzet as it is', (hash) => {
    const gelezen = readOpzethash(`${hash}&programma=onbekend`, leeuwarden);
    expect(gelezen.heel).toBe(false);
    expect({ ...gelezen.instelling, perWijk: begin.perWijk }).toEqual(begin);
    expect(gelezen.programma).toBe('leeuwarden-oost');
  });
});

describe('a Routekaart without what the page has nothing of', () => {
  const [oost] = leeuwarden.routekaarten;

  test('goes without the themas that are empty then; without any criterion there is none', () => {
    const mensen = new Set(['opgave', 'bereidheid']);
    const over = dropCriteria(oost!, mensen)!;
    expect(over.themas?.map(({ id }) => id)).toEqual(['cijfers']);
    expect(checkRoutekaart(over)).toEqual([]);
    expect(dropCriteria(oost!, new Set())).toBe(oost);
    expect(dropCriteria(oost!, new Set(oost!.criteria.map(({ id }) => id)))).toBeUndefined();
    // A thema above an empty one goes as well.
    const onder = { ...oost!, themas: [{ id: 'boven', naam: 'Boven' }, ...oost!.themas!] };
    const diep = {
      ...onder,
      themas: onder.themas.map((thema) => (thema.id === 'mensen' ? { ...thema, boven: 'boven' } : thema)),
    };
    expect(dropCriteria(diep, mensen)?.themas?.map(({ id }) => id)).toEqual(['cijfers']);
  });

  test.each<[string, Weging, Weging]>([
    [
      'an order',
      { methode: 'rangorde', volgorde: ['omvang', ['woz', 'inkomen'], ['koop'], 'eengezins'] },
      { methode: 'rangorde', volgorde: ['omvang', ['inkomen'], 'eengezins'] },
    ],
    [
      'points of which the most are 100',
      { methode: 'swing', punten: { omvang: 50, woz: 100, inkomen: 25, koop: 10, eengezins: 5 } },
      { methode: 'swing', punten: { omvang: 100, inkomen: 50, eengezins: 10 } },
    ],
    [
      'pairs',
      {
        methode: 'ahp',
        vergelijkingen: [
          { a: 'omvang', b: 'woz', verhouding: 3 },
          { a: 'omvang', b: 'inkomen', verhouding: 2 },
        ],
      },
      { methode: 'ahp', vergelijkingen: [{ a: 'omvang', b: 'inkomen', verhouding: 2 }] },
    ],
    ['all the same', { methode: 'gelijk' }, { methode: 'gelijk' }],
  ])('keeps its way of weighing: %s', (_, weging, verwacht) => {
    const themas = oost!.themas!.map((thema) => (thema.id === 'cijfers' ? { ...thema, weging } : thema));
    const over = dropCriteria({ ...oost!, themas }, new Set(['woz', 'koop']));
    expect(over?.themas?.[0]?.weging).toEqual(verwacht);
    const top = dropCriteria(
      { ...oost!, weging: { methode: 'rangorde', volgorde: ['cijfers', 'mensen'] } },
      new Set(['opgave', 'bereidheid']),
    );
    expect(top?.weging).toEqual({ methode: 'rangorde', volgorde: ['cijfers'] });
  });
});

describe('the question to the selection', () => {
  test('a condition of all candidates goes with that of a quotum', () => {
    const cijfer = { cijfer: 'aantal_inwoners', minimaal: 100 };
    expect(combineWaar(undefined, { kenmerken: ['dorp'] })).toEqual({ kenmerken: ['dorp'] });
    expect(combineWaar({ cijfers: [cijfer] }, undefined)).toEqual({ cijfers: [cijfer] });
    expect(
      combineWaar(
        { kenmerken: ['oost'], zonderKenmerken: ['team'], cijfers: [cijfer] },
        { gebieden: ['BU00802001'], kenmerken: ['oost', 'dorp'] },
      ),
    ).toEqual({
      gebieden: ['BU00802001'],
      kenmerken: ['oost', 'dorp'],
      zonderKenmerken: ['team'],
      cijfers: [cijfer],
    });
  });

  test('every figure that an opzet names is read', () => {
    expect(listSleutels(leeuwarden)).toEqual([
      'aantal_inwoners',
      'gemiddelde_woz_waarde',
      'gemiddeld_inkomen_per_inwoner',
      'percentage_koopwoningen',
      'percentage_eengezinswoningen',
      'gemiddelde_huishoudensgrootte',
    ]);
    const kenmerken = [{ id: 'klein', cijfers: [{ cijfer: 'oppervlakte_totaal', maximaal: 10 }] }];
    expect(listSleutels({ ...leeuwarden, kenmerken })).toContain('oppervlakte_totaal');
  });
});

describe('words and sliders', () => {
  test.each<[readonly number[], number, number]>([
    [[4, 3, 0], 10, 1],
    [[6, 4, 0.5], 10, 0.5],
    [[0.6, 0.4], 1, 0.1],
    [[0.25, 0.75], 1, 0.05],
    [[60, 40], 100, 10],
    [[33, 67], 100, 1],
    [[], 10, 1],
  ])('sliders for %j go to %d in steps of %d', (gewichten, hoogste, stap) => {
    expect(planBereik(gewichten)).toEqual({ hoogste, stap });
  });

  test('a weight has the decimals that it has', () => {
    expect([4, 0.5, 0.25, 1 / 3].map(writeGewicht)).toEqual(['4', '0,5', '0,25', '0,333']);
  });

  test.each<[Regel, string]>([
    [{ soort: 'vast', code: 'A' }, 'Dorp hoort erbij'],
    [{ soort: 'uitgesloten', codes: ['A', 'B'], motief: 'x' }, 'niet Dorp en B'],
    [
      { soort: 'hoogstens_per_groep', groepen: 'wijk', hoogstens: 2, programmas: ['A'] },
      'hoogstens 2 per wijk voor Dorp',
    ],
    [{ soort: 'hoogstens_per_groep', groepen: [{ naam: 'g', codes: ['A'] }], hoogstens: 1 }, 'hoogstens 1 per groep'],
    [{ soort: 'niet_aangrenzend' }, 'geen twee buren'],
    [{ soort: 'liever_aangrenzend', bonus: 1 }, 'liever buren van elkaar'],
    [{ soort: 'samen', codes: ['A', 'B'] }, 'Dorp en B: allemaal of geen'],
    [{ soort: 'niet_samen', codes: ['A', 'B'] }, 'hoogstens een van Dorp en B'],
    [{ soort: 'inwoners', minimaal: 100, maximaal: 900 }, 'samen ten minste 100 en ten hoogste 900 inwoners'],
    [{ soort: 'minimumscore', minimaal: 0.5, programma: 'A' }, 'een score van ten minste 0,5 voor Dorp'],
    [{ soort: 'aantal_met', aantal: 2, waar: { gebieden: ['A'], kenmerken: ['B'] } }, '2 buurten in Dorp, met ‘B’'],
    [
      { soort: 'aantal_met', aantal: { van: 1, tot: 2 }, waar: { zonderKenmerken: ['A'] } },
      '1 tot en met 2 buurten zonder ‘Dorp’',
    ],
    [{ soort: 'aantal_met', aantal: 1, waar: { cijfers: [{ cijfer: 'c' }] } }, '1 buurt volgens hun cijfers'],
  ])('the rule %j is written as %s', (regel, zin) => {
    expect(writeRegel(regel, new Map([['A', 'Dorp']]))).toBe(zin);
  });
});
