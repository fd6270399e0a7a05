/** A small account as a whole: what is kept of what was handed in, and what it is refused for. */
import { Financieringsplan } from 'buurtaanpak/financiering';
import { createVingerafdruk, type Datum, DomeinFout } from 'buurtaanpak/kern';
import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { createVerantwoording, type Selectiegrond } from 'buurtaanpak/register';
import { scoreBuurten } from 'buurtaanpak/routekaart';
import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { createMerken } from '../../src/register/verantwoording/createMerken.js';
import { codeVan } from '../hulp.js';
import { type Inhoud, kaart, kapot, kapotGemeld, kleineInhoud, meld, zwareInhoud } from './klein.js';

/** The selection of an account, and what it was made of. */
function make(velden: Partial<Selectiegrond> = {}, wijziging: Partial<Inhoud> = {}) {
  const { naam, opgesteldOp, software, kerncijfers, scores, quota, opties } = kleineInhoud(wijziging);
  const selectie = selectBuurten(scores, quota, opties);
  const grond: Selectiegrond = {
    naam,
    opgesteldOp,
    software,
    kerncijfers: fromKerncijferdocument(kerncijfers),
    programmas: [{ programma: 'energie', routekaart: kaart() }],
    ...velden,
  };
  return { selectie, grond };
}
const create = (...args: Parameters<typeof make>) => {
  const { selectie, grond } = make(...args);
  return createVerantwoording(selectie, grond);
};
/** What is thrown. */
const refuse = (doe: () => unknown) => {
  try {
    doe();
  } catch (fout) {
    return fout instanceof DomeinFout ? [fout.code, fout.params, fout.bevindingen] : fout;
  }
  return undefined;
};

test('the whole, with a fingerprint of each part', () => {
  const { vingerafdrukken, ...rest } = create();
  const inhoud = kleineInhoud();
  const scores = { energie: expect.arrayContaining([...inhoud.scores.energie!]) };
  expect(rest).toStrictEqual({ ...inhoud, scores, merken: createMerken(rest) });
  const { kerncijfers, programmas, quota, opties, uitkomst, rekenwijze, merken } = rest;
  const delen = { kerncijfers, programmas, scores: rest.scores, quota, opties, uitkomst, rekenwijze, merken };
  expect(vingerafdrukken).toStrictEqual({
    ...Object.fromEntries(Object.entries(delen).map(([naam, deel]) => [naam, createVingerafdruk(deel)])),
    geheel: createVingerafdruk(rest),
  });
});

describe('among whom was measured', () => {
  const scores = {
    energie: [
      { code: 'A', score: 0.9 },
      { code: 'C', score: 0 },
    ],
  };
  const programma = { programma: 'energie', routekaart: kaart(), kandidaten: ['A', 'C'] };

  test('is kept: the reference', () => {
    const met = { ...programma, referentie: 'alle' as const };
    expect(create({ programmas: [met] }, { scores }).programmas[0]).toStrictEqual({
      ...met,
      beoordelingen: { soort: 'beoordelingen', versie: 1, routekaart: 'energie-2026', rijen: [] },
    });
  });

  test('is kept: the yardstick', () => {
    const { grond } = make();
    const { meetlat } = scoreBuurten(kaart(), grond.kerncijfers, []);
    expect(meetlat).toBeDefined();
    const met = { ...programma, meetlat: meetlat! };
    expect(create({ programmas: [met] }, { scores }).programmas[0]?.meetlat).toEqual(
      JSON.parse(JSON.stringify(meetlat)),
    );
    expect(Object.keys(create({ programmas: [met] }, { scores }).programmas[0] ?? {})).not.toContain('referentie');
  });

  test('without either the choice is another one', () => {
    expect(refuse(() => create({ programmas: [programma] }, { scores }))).toEqual([
      'register.verantwoording_klopt_niet',
      { aantal: 2 },
      [
        meld('score_verschilt', ['scores', 'energie', 0, 'score'], {
          programma: 'energie',
          buurt: 'A',
          vastgelegd: 0.9,
          opnieuw: 1,
        }),
        meld('totaalscore_verschilt', ['uitkomst', 'totaalscore'], { vastgelegd: 0.9, opnieuw: 1 }),
      ],
    ]);
  });
});

describe('money', () => {
  const bron = Financieringsplan.parse({
    soort: 'financieringsplan',
    versie: 2,
    naam: 'Plan',
    perioden: [
      {
        programmajaar: 1,
        periode: { van: '2026-07-01', tot: '2027-06-30' },
        bijdragen: [
          { id: 'a', van: 'fonds', soort: 'prijs_per_buurt', prijs: '365.00', aard: 'exact', doel: 'begeleiden' },
        ],
      },
    ],
  });
  const peildatum = '2026-12-31' as Datum;

  test('by days when nothing else is said, and with what was known on a day', () => {
    const geld = { bron, peildatum, aantalBuurten: 2 };
    const { geld: zonder } = create({ geld });
    // Of the 365 days 184 lie in the first year.
    expect(zonder).toStrictEqual({
      ...geld,
      methode: 'dagen',
      bedragen: [
        { begrotingsjaar: 2026, van: 'fonds', soort: 'gerealiseerd', bedrag: '368.00' },
        { begrotingsjaar: 2027, van: 'fonds', soort: 'verwacht', bedrag: '362.00' },
      ],
    });
    expect(create({ geld: { ...geld, bekendOp: peildatum, methode: 'maanden' } }).geld).toMatchObject({
      bekendOp: peildatum,
      methode: 'maanden',
      bedragen: [{ bedrag: '365.00' }, { bedrag: '365.00' }],
    });
  });
});

describe('refuses', () => {
  test('what is no input', () => {
    const { selectie } = make();
    expect(refuse(() => createVerantwoording(selectie, 3 as never))).toMatchObject([
      'kern.document_ongeldig',
      { soort: 'invoer van de verantwoording', aantal: 1 },
      [{ code: 'kern.type_verkeerd', pad: ['grond'] }],
    ]);
  });

  test('what JSON cannot keep', () => {
    const { selectie, grond } = make();
    const software = { naam: 'x', versie: 1n } as never;
    expect(refuse(() => createVerantwoording(selectie, { ...grond, software }))).toEqual([
      'kern.niet_serialiseerbaar',
      { plaats: 'verantwoording', waarde: '-' },
      [expect.objectContaining({ code: 'kern.niet_serialiseerbaar', pad: [] })],
    ]);
  });

  test('a solver of another make that fails when it is asked again', () => {
    const { selectie, grond } = make({}, zwareInhoud());
    expect(createVerantwoording(selectie, grond).uitkomst.uitkomst).toBe('onbeslist');
    expect(refuse(() => createVerantwoording(selectie, { ...grond, oplosser: kapot }))).toEqual([
      'register.verantwoording_klopt_niet',
      { aantal: 2 },
      kapotGemeld,
    ]);
  });
});

test('a selection that says it chose and does not say what is refused', () => {
  const { selectie, grond } = make();
  expect(codeVan(() => createVerantwoording({ ...selectie, gekozen: undefined } as never, grond))).toBe(
    'register.verantwoording_klopt_niet',
  );
});
