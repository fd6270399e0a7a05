import { Datum, isDomeinFout } from 'buurtaanpak/kern';
import {
  type ProtectVerslagOptions,
  protectVerslag,
  Verslag,
  type Verslagblok,
  type Verslagherkomst,
  type Verslagtekst,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

type Pad = (string | number)[];

const bron = (bewerking: Verslagherkomst['bewerking'], ...paden: Pad[]): Verslagherkomst => ({
  bron: 'stand',
  bewerking,
  paden,
});
const mensen = (waarde: number, ...paden: Pad[]): Verslagwaarde => ({
  soort: 'getal',
  waarde,
  decimalen: 0,
  personen: true,
  herkomst: bron(paden.length === 1 ? 'waarde' : 'som', ...paden),
});
const cijfer = (waarde: number, herkomst: Verslagherkomst): Verslagwaarde => ({
  soort: 'getal',
  waarde,
  decimalen: 0,
  herkomst,
});
const deel = (waarde: number, ...paden: Pad[]): Verslagwaarde => ({
  soort: 'percentage',
  waarde,
  decimalen: 0,
  herkomst: bron('verhouding', ...paden),
});

interface Kop {
  readonly titel?: string;
  readonly dag?: string;
  readonly naam?: string;
  readonly hash?: string;
}

const maak = ({ titel = 'T', dag = '2027-09-01', naam = 'Stand', hash }: Kop, ...blokken: Verslagblok[]): Verslag => ({
  soort: 'verslag',
  versie: 2,
  taal: 'nl',
  titel,
  vermeldingen: [],
  peildatum: Datum.parse(dag),
  bronnen: [{ id: 'stand', naam, ...(hash === undefined ? {} : { vingerafdruk: `sha256:${hash.repeat(64)}` }) }],
  onthulling: { regel: 'alles_getoond' },
  blokken,
});
const zin = (kop: Kop, ...tekst: Verslagtekst) => maak(kop, { soort: 'alinea', tekst });
const lijst = (kop: Kop, rijen: readonly (readonly [string, Verslagwaarde])[], metTotaal = true) =>
  maak(kop, {
    soort: 'tabel',
    tabel: {
      id: 'leden',
      titel: 'Leden',
      kolommen: ['Team', 'Leden'].map((een) => ({ sleutel: een, kop: een })),
      rijen: rijen.map(([rij, waarde]) => [{ soort: 'tekst', waarde: rij }, waarde]),
      totaalrijen: metTotaal ? [{ rij: rijen.length - 1, delen: rijen.slice(0, -1).map((_, r) => r) }] : [],
      totaalkolommen: [],
    },
  });
/** What a reader sees: the numbers, and x where there is none. */
const toon = ({ blokken }: Verslag) =>
  blokken.flatMap((blok) => {
    const waarden =
      blok.soort === 'alinea'
        ? blok.tekst.filter((een) => typeof een !== 'string')
        : blok.soort === 'tabel'
          ? blok.tabel.rijen.flatMap((rij) => rij.slice(1))
          : [];
    return waarden.map((een) => ('waarde' in een ? een.waarde : een.soort === 'onderdrukt' ? 'x' : '-'));
  });
const bescherm = (verslag: Verslag, options: ProtectVerslagOptions) =>
  toon(protectVerslag(deepFreeze(verslag), options));
const codes = (doe: () => unknown) => {
  try {
    doe();
    return [];
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    return fout.bevindingen.map(({ code }) => code);
  }
};

const [a, b, c] = [mensen(3, ['a']), mensen(9, ['b']), mensen(20, ['c'])];
const totaal = mensen(32, ['a'], ['b'], ['c']);
const overzicht = lijst(
  { titel: 'Overzicht' },
  [
    ['A', a],
    ['B', b],
    ['C', c],
  ],
  false,
);
const rapport = lijst({ titel: 'Rapport' }, [
  ['A', a],
  ['B', b],
  ['C', c],
  ['Totaal', totaal],
]);

describe('protectVerslag beside what was published before', () => {
  test('what another document of the day shows is not used to compute what is hidden', () => {
    // By itself each hides enough, and together they give the 3 away: 32 - 9 - 20.
    expect(toon(protectVerslag(overzicht))).toEqual(['x', 9, 20]);
    expect(toon(protectVerslag(rapport))).toEqual(['x', 'x', 20, 32]);
    expect(bescherm(rapport, { eerder: [protectVerslag(overzicht)] })).toEqual(['x', 9, 20, 'x']);
    // The other way round the hidden 9 stays hidden.
    expect(bescherm(overzicht, { eerder: [protectVerslag(rapport)] })).toEqual(['x', 'x', 20]);
  });

  test('a hidden number keeps its origin, and no more than that', () => {
    const uit = protectVerslag(rapport);
    expect(JSON.stringify(uit)).toContain(
      '{"soort":"onderdrukt","herkomst":{"bron":"stand","bewerking":"waarde","paden":[["a"]]}}',
    );
    // A count of paths would tell itself.
    const telling = { ...a, waarde: 3, herkomst: bron('aantal', ['a'], ['b'], ['c']) } as Verslagwaarde;
    expect(protectVerslag(zin({}, telling)).blokken).toEqual([{ soort: 'alinea', tekst: [{ soort: 'onderdrukt' }] }]);
    expect(Verslag.parse(JSON.parse(JSON.stringify(uit)))).toEqual(uit);
  });

  test('the same number on another day is another number', () => {
    const later = lijst({ titel: 'Rapport', dag: '2028-09-01' }, [
      ['A', mensen(7, ['a'])],
      ['B', b],
      ['Totaal', mensen(16, ['a'], ['b'])],
    ]);
    expect(bescherm(later, { eerder: [protectVerslag(rapport)] })).toEqual([7, 9, 16]);
  });

  test('a source is known by its fingerprint on whatever day, and under whatever name', () => {
    const toen = lijst({ titel: 'Rapport', hash: 'a' }, [
      ['A', a],
      ['B', b],
      ['Totaal', mensen(12, ['a'], ['b'])],
    ]);
    const nu = zin({ dag: '2028-09-01', naam: 'Stand van toen', hash: 'a' }, b);
    expect(toon(protectVerslag(toen))).toEqual(['x', 'x', 12]);
    expect(bescherm(nu, { eerder: [protectVerslag(toen)] })).toEqual(['x']);
    expect(
      bescherm(zin({ dag: '2028-09-01', naam: 'Stand van nu', hash: 'b' }, b), { eerder: [protectVerslag(toen)] }),
    ).toEqual([9]);
    // With another fingerprint, but the same name on the same day, a reader takes it for the same.
    expect(bescherm(zin({ hash: 'b' }, b), { eerder: [protectVerslag(toen)] })).toEqual(['x']);
    // Names and fingerprints that hang together in the end are one.
    const derde = zin({ naam: 'Derde', hash: 'b' }, mensen(40, ['d']));
    expect(bescherm(zin({ hash: 'b' }, b), { eerder: [derde, protectVerslag(toen)] })).toEqual(['x']);
    // Of a source that is not listed the id counts.
    const los = { ...zin({}, b), bronnen: [] };
    expect(bescherm(los, { eerder: [{ ...protectVerslag(toen), bronnen: [] }] })).toEqual(['x']);
  });

  test('a number that was corrected is another number', () => {
    const eerst = protectVerslag(
      lijst(
        { hash: 'a' },
        [
          ['A', a],
          ['B', b],
          ['C', mensen(21, ['c'])],
        ],
        false,
      ),
    );
    const nieuw = lijst({ titel: 'Rapport', hash: 'b' }, [
      ['A', a],
      ['B', b],
      ['C', c],
      ['Totaal', totaal],
    ]);
    // The 21 is out of date; what did not change is still taken for the same.
    expect(bescherm(nieuw, { eerder: [eerst] })).toEqual(['x', 9, 'x', 32]);
    // A hidden number that can no longer be what it was: then only the fingerprint tells.
    const som = protectVerslag(
      lijst({ hash: 'a' }, [
        ['A', a],
        ['B', b],
        ['Totaal', mensen(12, ['a'], ['b'])],
      ]),
    );
    expect(bescherm(zin({ hash: 'b' }, mensen(30, ['b'])), { eerder: [som] })).toEqual([30]);
  });

  test('a share or a difference of before gives no number back', () => {
    const vijftien = zin({ titel: 'Deel' }, deel(0.15, ['a'], ['b']));
    expect(bescherm(zin({}, mensen(20, ['b'])), { eerder: [vijftien] })).toEqual(['x']);
    expect(bescherm(zin({}, mensen(60, ['b'])), { eerder: [vijftien] })).toEqual([60]);
    const per = zin({ titel: 'Per' }, {
      ...cijfer(0.15, bron('verhouding', ['a'], ['b'])),
      decimalen: 2,
    } as Verslagwaarde);
    expect(bescherm(zin({}, mensen(20, ['b'])), { eerder: [per] })).toEqual(['x']);
    const minder = zin({ titel: 'Verschil' }, cijfer(17, bron('verschil', ['b'], ['a'])));
    expect(bescherm(zin({}, mensen(20, ['b'])), { eerder: [minder] })).toEqual(['x']);
    expect(bescherm(zin({}, mensen(30, ['b'])), { eerder: [minder] })).toEqual([30]);
  });

  test('no share of a number that is hidden elsewhere', () => {
    const eerder = [
      protectVerslag(
        lijst({ titel: 'Rapport' }, [
          ['A', a],
          ['B', b],
          ['Totaal', mensen(12, ['a'], ['b'])],
        ]),
      ),
    ];
    expect(bescherm(zin({}, deel(0.45, ['b'], ['d'])), { eerder })).toEqual(['x']);
    expect(bescherm(zin({}, deel(0.45, ['e'], ['d'])), { eerder })).toEqual([0.45]);
  });

  test('what is shown before cannot be hidden: it is told, with the number and the document', () => {
    const open = { ...rapport, titel: 'Alles' };
    const doe = () => protectVerslag(overzicht, { eerder: [open] });
    expect(doe).toThrow('verslag.al_gepubliceerd');
    try {
      doe();
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      expect(fout.bevindingen).toMatchObject([
        {
          code: 'verslag.al_gepubliceerd',
          pad: ['blokken', 0, 'tabel', 'rijen', 0, 1],
          params: { cel: 'A, Leden', verslagen: ['Alles (2027-09-01)'] },
        },
      ]);
    }
    expect(bescherm(overzicht, { eerder: [open], alGepubliceerd: 'aanvaard' })).toEqual(['x', 9, 20]);
  });

  test('what follows from before is told too, also of a document of before', () => {
    const delen = zin({ titel: 'Delen' }, b, c);
    const som = zin({ titel: 'Som' }, totaal);
    expect(codes(() => protectVerslag(zin({}, a), { eerder: [delen, som] }))).toEqual(['verslag.al_gepubliceerd']);
    expect(bescherm(zin({}, a, mensen(40, ['d'])), { eerder: [delen, som], alGepubliceerd: 'aanvaard' })).toEqual([
      'x',
      40,
    ]);
    // Protected one by one: the second of these gave the 3 of the first away.
    const eenVoorEen = [protectVerslag(overzicht), protectVerslag(rapport)];
    expect(codes(() => protectVerslag(zin({}, mensen(8, ['e'])), { eerder: eenVoorEen }))).toEqual([
      'verslag.al_gepubliceerd',
    ]);
  });

  test('what follows from before and stands nowhere is told by its origin', () => {
    const eerder = [zin({ titel: 'Delen' }, b, c), zin({ titel: 'Som' }, totaal)];
    expect(codes(() => protectVerslag(zin({}, mensen(40, ['d'])), { eerder }))).toEqual(['verslag.al_gepubliceerd']);
    const tweeOfMeer = [{ termen: [{ herkomst: bron('waarde', ['a']) }], van: 2 }];
    expect(codes(() => protectVerslag(zin({}, a), { verbanden: tweeOfMeer }))).toEqual(['verslag.al_gepubliceerd']);
  });

  test('a document that was protected before, and a number that is shown and hidden in one', () => {
    const uit = protectVerslag(rapport);
    expect(bescherm(uit, { eerder: [protectVerslag(overzicht)], alGepubliceerd: 'aanvaard' })).toEqual([
      'x',
      'x',
      20,
      'x',
    ]);
    const beide = zin({ titel: 'Beide' }, b, { soort: 'onderdrukt', herkomst: bron('waarde', ['b']) });
    expect(bescherm(rapport, { eerder: [beide] })).toEqual(['x', 9, 'x', 32]);
    // A difference that counts no people is left out with its parts.
    const verschil = cijfer(17, bron('verschil', ['c'], ['a']));
    expect(bescherm(zin({}, c, verschil), { eerder: [protectVerslag(zin({}, a))] })).toEqual([20, 'x']);
    expect(bescherm(zin({}, c, cijfer(11, bron('verschil', ['c'], ['b']))), { eerder: [zin({}, b)] })).toEqual([
      20, 11,
    ]);
  });

  test('a part that stands nowhere is protected when it must be small', () => {
    const som = zin({ titel: 'Som' }, mensen(12, ['a'], ['b']));
    expect(bescherm(zin({}, b), { eerder: [som] })).toEqual(['x']);
    expect(bescherm(zin({}, mensen(5, ['b'])), { eerder: [som] })).toEqual([5]);
  });

  test('numbers without an origin are known by their place in the document of that day', () => {
    const kaal = (waarde: number): Verslagwaarde => ({ soort: 'getal', waarde, decimalen: 0, personen: true });
    const eerst = protectVerslag(zin({}, kaal(9)));
    expect(codes(() => protectVerslag(zin({}, kaal(3)), { eerder: [eerst] }))).toEqual([]);
    expect(codes(() => protectVerslag(zin({}, kaal(3)), { eerder: [zin({}, kaal(3))] }))).toEqual([
      'verslag.al_gepubliceerd',
    ]);
    expect(protectVerslag(zin({}, kaal(3))).blokken).toEqual([{ soort: 'alinea', tekst: [{ soort: 'onderdrukt' }] }]);
  });

  test('a table of before with gaps, sums of buurten and a group', () => {
    const leeg: Verslagwaarde = { soort: 'ontbreekt', reden: 'niet_van_toepassing' };
    const gat: Verslagwaarde = { soort: 'ontbreekt', reden: 'onbekend' };
    const oud = lijst({ titel: 'Oud' }, [
      ['A', leeg],
      ['B', { soort: 'onderdrukt', herkomst: bron('waarde', ['b']) }],
      ['Totaal', mensen(12, ['t'])],
    ]);
    // With nobody in A the hidden B is 12, so that it is known already, and not small.
    expect(bescherm(zin({}, mensen(12, ['b'])), { eerder: [oud] })).toEqual([12]);
    const metGat = lijst({ titel: 'Oud' }, [
      ['A', gat],
      ['B', { soort: 'onderdrukt', herkomst: bron('waarde', ['b']) }],
      ['Totaal', mensen(12, ['t'])],
    ]);
    expect(bescherm(zin({}, b), { eerder: [metGat] })).toEqual(['x']);
    const vreemd = lijst({ titel: 'Oud' }, [
      ['A', { soort: 'onderdrukt' }],
      ['B', { soort: 'tekst', waarde: '?' }],
      ['Totaal', mensen(12, ['t'])],
    ]);
    expect(bescherm(zin({}, b), { eerder: [vreemd] })).toEqual([9]);
    // Of two in two hundred buurten the buurten are no people.
    const buurten = zin(
      { titel: 'Oud' },
      cijfer(2, bron('waarde', ['x'])),
      cijfer(200, bron('waarde', ['y'])),
      deel(0.01, ['x'], ['y']),
    );
    const som = zin({ titel: 'Oud' }, cijfer(202, bron('som', ['x'], ['y'])), mensen(9, ['z']));
    expect(bescherm(zin({}, b), { eerder: [buurten, som] })).toEqual([9]);
    // A total of people and of something else.
    const gemengd = zin({ titel: 'Oud' }, cijfer(2, bron('waarde', ['x'])), cijfer(11, bron('som', ['b'], ['x'])));
    expect(bescherm(zin({}, b), { eerder: [gemengd] })).toEqual([9]);
    const breuk = zin({ titel: 'Oud' }, mensen(2.5, ['q']), mensen(-3, ['r']));
    expect(bescherm(zin({}, b), { eerder: [breuk] })).toEqual([9]);
  });

  test('what is new since then is now less then', () => {
    const toen = protectVerslag(zin({ titel: 'Toen', dag: '2026-09-01' }, a));
    const groei = zin({ titel: 'Groei' }, mensen(6, ['nieuw']));
    const verband = (meer: object) => ({
      termen: [
        { herkomst: bron('waarde', ['b']) },
        { eerder: 0, herkomst: bron('waarde', ['a']), maal: -1 },
        { ...meer, herkomst: bron('waarde', ['nieuw']), maal: -1 },
      ],
      van: 0,
      tot: 0,
    });
    // 9 now and 6 new give the 3 of then.
    expect(bescherm(zin({}, b), { eerder: [toen, groei], verbanden: [verband({ eerder: 1 })] })).toEqual(['x']);
    expect(bescherm(zin({}, b), { eerder: [toen, groei] })).toEqual([9]);
    expect(bescherm(zin({}, b, mensen(6, ['nieuw'])), { eerder: [toen], verbanden: [verband({})] })).toEqual([9, 'x']);
    // What never falls: now at least as many as then.
    const nooitMinder = [
      {
        termen: [{ herkomst: bron('waarde', ['b']) }, { eerder: 0, herkomst: bron('waarde', ['b']), maal: -1 }],
        van: 0,
      },
    ];
    const vorig = protectVerslag(
      lijst({ titel: 'Toen', dag: '2026-09-01' }, [
        ['A', a],
        ['B', b],
        ['Totaal', mensen(12, ['a'], ['b'])],
      ]),
    );
    expect(bescherm(zin({}, mensen(14, ['b'])), { eerder: [vorig], verbanden: nooitMinder })).toEqual([14]);
    // Of the 12 of then at most 9 were in B, so that A would have at least 3.
    expect(bescherm(zin({}, b), { eerder: [vorig], verbanden: nooitMinder })).toEqual(['x']);
    expect(
      codes(() =>
        protectVerslag(zin({}, mensen(4, ['b'])), {
          eerder: [zin({ dag: '2026-09-01' }, mensen(4, ['b']))],
          verbanden: nooitMinder,
        }),
      ),
    ).toEqual(['verslag.al_gepubliceerd']);
  });

  test('what contradicts itself is told', () => {
    const eerder = [
      lijst({}, [
        ['A', { soort: 'onderdrukt', herkomst: bron('waarde', ['a']) }],
        ['B', b],
        ['Totaal', mensen(8, ['t'])],
      ]),
    ];
    expect(codes(() => protectVerslag(zin({}, c), { eerder }))).toEqual(['verslag.eerder_tegenstrijdig']);
  });

  test('the sum of nothing is zero, as anybody can see', () => {
    const niets = mensen(0);
    expect(bescherm(zin({}, niets, c), {})).toEqual(['x', 20]);
    const leeg = lijst({ titel: 'Leeg' }, [['Totaal', niets]]);
    expect(bescherm(lijst({}, [['Totaal', niets]]), { eerder: [protectVerslag(leeg)] })).toEqual(['x']);
    // Of what can only be zero by the form of the document all that is linked is left out.
    const krom = protectVerslag(
      maak(
        {},
        { soort: 'alinea', tekst: [mensen(9, ['b']), mensen(0, ['a']), mensen(9, ['a'], ['b'])] },
        ...lijst({}, [
          ['B', b],
          ['Totaal', mensen(9, ['a'], ['b'])],
        ]).blokken,
      ),
    );
    expect(toon(krom)).toEqual(['x', 'x', 'x', 'x', 'x']);
  });

  test('choices that are none are refused, all at once', () => {
    for (const options of [
      null,
      1,
      { eerder: 1 },
      { eerder: [{}] },
      { verbanden: [{}] },
      { alGepubliceerd: 'x' },
      { grenzen: 3 },
    ])
      expect(() => Reflect.apply(protectVerslag, undefined, [overzicht, options])).toThrow('kern.document_ongeldig');
    expect(
      codes(() => Reflect.apply(protectVerslag, undefined, [overzicht, { grens: 'x', eerder: [rapport] }])),
    ).toEqual(['verslag.grens_ongeldig']);
    const termen = [
      { eerder: 2, herkomst: bron('waarde', ['a']) },
      { eerder: 3, herkomst: bron('waarde', ['a']) },
    ];
    expect(codes(() => protectVerslag(overzicht, { eerder: [rapport], verbanden: [{ termen }] }))).toEqual([
      'verslag.eerder_onbekend',
      'verslag.eerder_onbekend',
    ]);
  });
});
