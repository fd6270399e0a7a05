import { createVingerafdruk, Datum } from 'buurtaanpak/kern';
import { createVerantwoording, Verantwoording, verifyVerantwoording } from 'buurtaanpak/register';
import { createSelectiebesluit, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { grond, kerncijfers, makeSelectie, routekaarten } from './hulp.js';

type Ruw = { -readonly [K in keyof Verantwoording]: Verantwoording[K] };

const selectie = makeSelectie();

const verantwoording = deepFreeze(createVerantwoording(selectie, grond));

const kopie = (): Ruw => JSON.parse(JSON.stringify(verantwoording));

const found = (value: unknown) => {
  const { klopt, bevindingen } = verifyVerantwoording(value);
  expect(klopt).toBe(bevindingen.length === 0);
  return bevindingen.map(({ pad, code }) => `${pad.join('.')} ${code}`);
};

describe('createVerantwoording', () => {
  test('holds everything, survives JSON and verifies', () => {
    expect(verantwoording.uitkomst).toMatchObject({ uitkomst: 'optimaal' });
    expect(verantwoording.uitkomst.gekozen).toHaveLength(3);
    expect(verantwoording.programmas.map(({ routekaart }) => routekaart.id)).toEqual(['oost-2026', 'energie-2026']);
    expect(kopie()).toEqual(verantwoording);
    expect(verifyVerantwoording(kopie())).toEqual({ klopt: true, bevindingen: [] });
    expect(Verantwoording.parse(kopie())).toEqual(verantwoording);
  });

  test('is the same byte for byte a second time', () => {
    expect(JSON.stringify(createVerantwoording(makeSelectie(), grond))).toBe(JSON.stringify(verantwoording));
  });

  test('accounts for a selection that found nothing', () => {
    const onhaalbaar = createVerantwoording(makeSelectie(9), grond);
    expect(onhaalbaar.uitkomst).toEqual({ uitkomst: 'onhaalbaar', gekozen: [], totaalscore: null });
    expect(verifyVerantwoording(onhaalbaar).klopt).toBe(true);
  });

  test('keeps the candidates among which was normalised', () => {
    const kandidaten = kerncijfers.gebieden.map(({ code }) => code).slice(0, 5);
    const programmas = grond.programmas.map((programma) => ({ ...programma, kandidaten }));
    const onderVijf = makeSelectie(2, kandidaten);
    const anders = createVerantwoording(onderVijf, { ...grond, programmas });
    expect(anders.programmas[0]!.kandidaten).toEqual(kandidaten);
    expect(verifyVerantwoording(anders).klopt).toBe(true);
    // Among all six the band is normalised otherwise, as the sixth has no inhabitants at all.
    expect(() => createVerantwoording(onderVijf, grond)).toThrow(
      expect.objectContaining({
        bevindingen: expect.arrayContaining([expect.objectContaining({ code: 'register.score_verschilt' })]),
      }),
    );
  });

  test('refuses an account that would not hold', () => {
    const ander = {
      ...grond,
      programmas: grond.programmas.map((p) => ({ ...p, routekaart: routekaarten.energie, beoordelingen: [] })),
    };
    expect(() => createVerantwoording(selectie, ander)).toThrow(
      expect.objectContaining({ code: 'register.verantwoording_klopt_niet' }),
    );
    const zonder = { ...grond, programmas: grond.programmas.slice(0, 1) };
    expect(() => createVerantwoording(selectie, zonder)).toThrow(
      expect.objectContaining({
        bevindingen: expect.arrayContaining([
          expect.objectContaining({ code: 'register.programma_zonder_routekaart' }),
        ]),
      }),
    );
    const dubbel = { ...grond, programmas: [...grond.programmas, ...grond.programmas.slice(0, 1)] };
    expect(() => createVerantwoording(selectie, dubbel)).toThrow(
      expect.objectContaining({
        bevindingen: [
          expect.objectContaining({ code: 'register.programma_dubbel', pad: ['programmas', 2, 'programma'] }),
        ],
      }),
    );
  });

  test('refuses what has not the shape of a document', () => {
    expect(() => createVerantwoording(selectie, { ...grond, naam: '' })).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
  });
});

describe('an account of what was made from an opzet', () => {
  const opzet = { id: 'leeuwarden', vingerafdruk: createVingerafdruk({ soort: 'opzet' }) };

  test('says from which, sealed in the fingerprint of the whole', () => {
    const met = createVerantwoording(selectie, { ...grond, opzet });
    expect(met.opzet).toEqual(opzet);
    expect(verifyVerantwoording(JSON.parse(JSON.stringify(met)))).toEqual({ klopt: true, bevindingen: [] });
    const { vingerafdrukken: zonder } = createVerantwoording(selectie, grond);
    expect(met.vingerafdrukken).toEqual({ ...zonder, geheel: met.vingerafdrukken.geheel });
    expect(met.vingerafdrukken.geheel).not.toBe(zonder.geheel);
    const anders = { ...met, opzet: { ...opzet, vingerafdruk: createVingerafdruk({}) } };
    const { opzet: _, ...weg } = met;
    for (const veranderd of [anders, { ...met, opzet: { ...opzet, id: 'boxtel' } }, weg])
      expect(found(veranderd)).toEqual(['vingerafdrukken.geheel register.vingerafdruk_verschilt']);
  });

  test('refuses what is no fingerprint', () => {
    expect(() => createVerantwoording(selectie, { ...grond, opzet: { ...opzet, vingerafdruk: 'abc' } })).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
  });
});

describe('an account with a decision', () => {
  const besluit = createSelectiebesluit(selectie, {
    kenmerk: 'SB-1',
    datum: Datum.parse('2026-08-15'),
    routekaarten: {
      oost: { id: 'oost-2026', versie: '1', vingerafdruk: createVingerafdruk(routekaarten.oost) },
      energie: { id: 'energie-2026', versie: '1' },
    },
  });

  test('holds, with a fingerprint of the decision', () => {
    const met = createVerantwoording(selectie, { ...grond, besluit });
    expect(met.besluit).toEqual(besluit);
    expect(met.vingerafdrukken.besluit).toBe(createVingerafdruk(besluit));
    expect(verifyVerantwoording(JSON.parse(JSON.stringify(met)))).toEqual({ klopt: true, bevindingen: [] });
    const veranderd = JSON.parse(JSON.stringify(met));
    veranderd.besluit.kenmerk = 'SB-2';
    expect(found(veranderd)).toEqual([
      'vingerafdrukken.besluit register.vingerafdruk_verschilt',
      'vingerafdrukken.geheel register.vingerafdruk_verschilt',
      'besluit.vingerafdrukken.geheel selectie.besluit_gewijzigd',
      'besluit.kenmerk selectie.besluit_deel_gewijzigd',
    ]);
  });

  test('holds for a selection without rules as well', () => {
    const vrij = makeSelectie(2, undefined, {});
    const zonder = createSelectiebesluit(vrij, {
      kenmerk: 'SB-2',
      datum: Datum.parse('2026-08-15'),
      routekaarten: besluit.routekaarten,
    });
    expect(verifyVerantwoording(createVerantwoording(vrij, { ...grond, besluit: zonder })).klopt).toBe(true);
    expect(() => createVerantwoording(vrij, { ...grond, besluit: { ...zonder, regels: besluit.regels } })).toThrow(
      expect.objectContaining({
        bevindingen: expect.arrayContaining([
          expect.objectContaining({ code: 'register.besluit_verschilt', pad: ['besluit', 'regels'] }),
        ]),
      }),
    );
  });

  test('is refused when the decision is on something else', () => {
    const refusal = (anders: object) => {
      try {
        createVerantwoording(selectie, { ...grond, besluit: { ...besluit, ...anders } });
      } catch (fout) {
        return (fout as { bevindingen: { code: string; pad: string[] }[] }).bevindingen.map(({ pad }) => pad.join('.'));
      }
      throw new Error('nothing was thrown');
    };
    expect(refusal({ quota: besluit.quota.toReversed() })).toContain('besluit.quota');
    expect(refusal({ regels: [] })).toContain('besluit.regels');
    expect(refusal({ doel: { soort: 'hoogste_minimum' } })).toContain('besluit.doel');
    const { oost, energie } = besluit.routekaarten;
    expect(refusal({ routekaarten: { oost: { ...oost, vingerafdruk: besluit.invoer.buren }, energie } })).toEqual([
      'besluit.routekaarten.oost.vingerafdruk',
      'besluit.vingerafdrukken.geheel',
      'besluit.routekaarten',
    ]);
    expect(refusal({ routekaarten: { oost: { ...oost, id: 'west' } } })).toEqual([
      'besluit.routekaarten.oost.id',
      'besluit.vingerafdrukken.geheel',
      'besluit.routekaarten',
    ]);
    const scores = ['energie', 'oost'].map((programma) => ({ programma, vingerafdruk: besluit.invoer.buren }));
    const vals = { ...besluit.invoer, scores };
    expect(refusal({ invoer: vals })).toContain('besluit.invoer.scores.0.vingerafdruk');
    expect(refusal({ quota: [...besluit.quota, ...besluit.quota] })).toContain('besluit.quota.2.id');
    expect(refusal({ voorrang: ['BU00802001'] })).toContain('besluit.voorrang');
    expect(refusal({ decimalen: 3 })).toContain('besluit.decimalen');
    // A decision that is whole, but about other programmes, cannot be computed from these scores.
    const elders = selectBuurten({ zuid: [{ code: 'A', score: 1 }] }, [{ id: 'zuid', programma: 'zuid', aantal: 1 }]);
    const { kenmerk, datum } = besluit;
    expect(refusal(createSelectiebesluit(elders, { kenmerk, datum, routekaarten: {} }))).toContain('besluit');
    expect(refusal({ knopenbudget: 7 })).toContain('besluit.knopenbudget');
    // A budget that neither the decision nor the selection names is no difference between them, but the decision is no longer what it was.
    expect(refusal({ pivotbudget: undefined })).toEqual(['besluit.vingerafdrukken.geheel', 'besluit.pivotbudget']);
  });
});
