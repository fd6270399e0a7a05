import { readFileSync } from 'node:fs';
import {
  checkEvaluatie,
  Evaluatiegegevens,
  Evaluatieplan,
  toCriteria,
  toKerncijferuitkomsten,
} from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { fromKerncijferdocument, readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { Opzet } from 'buurtaanpak/opzet';
import { Routekaart } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze, foutVan } from '../hulp.js';
import { readWerkmap } from '../kerncijfers/data.js';

const [van, tot, dag] = ['2022-01-01', '2024-12-31', '2024-06-01'].map((een) => Datum.parse(een)) as [
  Datum,
  Datum,
  Datum,
];
const kolom = (sleutel: string, jaar: number, periode?: object) => ({
  sleutel,
  eenheid: 'aantal',
  bron: { naam: 'CBS', tabel: 't', jaar },
  ...(periode === undefined ? {} : { periode }),
  cellen: [1],
});
const tabel = fromKerncijferdocument({
  soort: 'kerncijfertabel',
  versie: 2,
  indeling: { gebieden: 'cbs', jaar: 2024 },
  gebieden: [{ code: 'BU00010001', naam: 'Een', soort: 'buurt' }],
  kolommen: [
    kolom('drie', 2024, { van, tot }),
    kolom('dag', 2024, { peildatum: dag }),
    kolom('los', 2023),
    kolom('gas:2022', 2022),
    kolom('gas:2024', 2024),
  ],
});
const cijfer = (sleutel: string, deel: object = {}) => ({
  id: sleutel.replace(':', '-'),
  naam: sleutel,
  bron: { soort: 'kerncijfer', sleutel },
  richting: 'hoger',
  ...deel,
});
const kaart = (criteria: readonly object[], themas: readonly object[] = []) =>
  deepFreeze(Routekaart.parse({ soort: 'routekaart', versie: 1, id: 'r', naam: 'R', criteria, themas }));

describe('the criteria of a choice', () => {
  test('are the figures that count, with the days of their columns', () => {
    const routekaart = kaart(
      [
        cijfer('drie'),
        cijfer('dag', { gewicht: 0 }),
        cijfer('los', { thema: 'uit' }),
        cijfer('gas:2022', { thema: 'in' }),
      ],
      [
        { id: 'uit', naam: 'Uit', gewicht: 0 },
        { id: 'in', naam: 'In' },
      ],
    );
    expect(toCriteria(routekaart, tabel)).toEqual({
      criteria: [
        { uitkomst: 'drie', van, tot },
        { uitkomst: 'gas', van: '2022-01-01', tot: '2022-12-31' },
      ],
      bevindingen: [
        {
          code: 'evaluatie.criterium_periode_onbekend',
          ernst: 'waarschuwing',
          pad: ['criteria', 1],
          params: { sleutel: 'gas:2022', jaar: 2022 },
        },
      ],
    });
  });

  test('are each there once, of several Routekaarten and the rules of the selection', () => {
    const { criteria, bevindingen } = toCriteria(
      [kaart([cijfer('drie'), cijfer('gas:2022')]), kaart([cijfer('drie')])],
      tabel,
      {
        ook: ['dag', 'gas:2024', 'drie'],
        perioden: { los: { van, tot }, gas: { van, tot } },
      },
    );
    expect(criteria).toEqual([
      { uitkomst: 'drie', van, tot },
      { uitkomst: 'gas', van, tot },
      { uitkomst: 'dag', van: dag, tot: dag },
    ]);
    expect(bevindingen).toEqual([]);
  });

  test('are none where only people judged', () => {
    const schaal = { van: 1, tot: 5, ankers: [1, 5].map((waarde) => ({ waarde, betekenis: `${waarde}` })) };
    const oordeel = { id: 'o', naam: 'O', bron: { soort: 'beoordeling', schaal }, richting: 'hoger' };
    expect(toCriteria(kaart([oordeel]), tabel)).toEqual({ criteria: [], bevindingen: [] });
    expect(codeVan(() => toCriteria(kaart([oordeel]), {} as never))).toBe('kerncijfers.tabel_ongeldig');
  });

  test('are refused when a figure is not in the table, with every figure', () => {
    const { code, params, bevindingen } = foutVan(() =>
      toCriteria(kaart([cijfer('weg'), cijfer('gas')]), tabel, { ook: ['ook'] }),
    );
    expect([code, params]).toEqual(['evaluatie.criteria_onleesbaar', { aantal: 3 }]);
    expect(bevindingen.map((een) => een.code)).toEqual([
      'kerncijfers.sleutel_onbekend',
      'kerncijfers.sleutel_meerduidig',
      'kerncijfers.sleutel_onbekend',
    ]);
  });

  test('are refused for what is no Routekaart and for what are no options', () => {
    for (const options of [null, [], { ook: 'a' }, { perioden: { a: { van: tot, tot: van } } }, { onbekend: 1 }])
      expect(codeVan(() => toCriteria(kaart([cijfer('drie')]), tabel, options as never))).toBe(
        'kern.document_ongeldig',
      );
    expect(codeVan(() => toCriteria(undefined as never, tabel))).toMatch(
      /^(kern\.document|routekaart\.routekaart)_ongeldig$/,
    );
  });
});

test('on the figures of CBS: Leeuwarden cannot take a figure of its choice as a baseline or to match on', () => {
  const opzet = Opzet.parse(JSON.parse(readFileSync('examples/opzet/leeuwarden.json', 'utf8')));
  const { tabel: cbs } = readKerncijfers(readWerkmap(), { vorm: 'kwb', jaar: 2024 });
  const { criteria } = toCriteria(opzet.routekaarten, cbs, { ook: ['aantal_inwoners'] });
  const bekend = new Map(criteria.map(({ uitkomst, ...dagen }) => [uitkomst, dagen]));
  const sleutels = new Set(
    opzet.routekaarten.flatMap(({ criteria: alle }) =>
      alle.flatMap(({ bron }) => (bron.soort === 'kerncijfer' ? [bron.sleutel] : [])),
    ),
  );
  expect([...bekend.keys()].sort()).toEqual([...sleutels].sort());
  expect(bekend.get('aantal_inwoners')).toEqual({ van: '2024-01-01', tot: '2024-01-01' });
  // The outcomes of the same table have the same keys and the same days.
  const buurt = selectKerncijfers(cbs, { codes: ['BU00802001'] });
  for (const { uitkomst, over } of toKerncijferuitkomsten(buurt, { sleutels: [...sleutels] }))
    expect(over).toEqual(bekend.get(uitkomst));
  const plan = Evaluatieplan.create({
    naam: 'p',
    vastgesteldOp: dag,
    opzet: 'vergelijking',
    koppeling: ['gemiddelde_woz_waarde'],
    uitkomsten: [{ sleutel: 'u', naam: 'u', soort: 'getal' }],
    kenmerken: [{ sleutel: 'gemiddelde_woz_waarde', naam: 'woz', soort: 'getal' }],
    vergelijkingen: [{ sleutel: 'v', uitkomst: 'u', kenmerk: 'gemiddelde_woz_waarde', op: dag }],
    selectie: { besluit: `sha256:${'0'.repeat(64)}`, gekozenOp: dag, criteria },
  });
  const leeg = Evaluatiegegevens.create({ situaties: [], uitkomsten: [] });
  expect(checkEvaluatie(leeg, plan).map(({ code }) => code)).toEqual(['evaluatie.koppeling_op_criterium']);
});
