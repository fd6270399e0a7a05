import { createVerantwoording, Verantwoording, verifyVerantwoording } from 'buurtaanpak/register';
import { describe, expect, test } from 'vitest';
import { createMerken } from '../../src/register/verantwoording/createMerken.js';
import { createVingerafdrukken } from '../../src/register/verantwoording/createVingerafdrukken.js';
import { redoVerantwoording } from '../../src/register/verantwoording/redoVerantwoording.js';
import { deepFreeze } from '../hulp.js';
import { beoordelingen, grond, kerncijfers, makeSelectie } from './hulp.js';

type Ruw = { -readonly [K in keyof Verantwoording]: Verantwoording[K] };

const selectie = makeSelectie();

const verantwoording = deepFreeze(createVerantwoording(selectie, grond));

const kopie = (): Ruw => JSON.parse(JSON.stringify(verantwoording));

/** A copy with something changed and all fingerprints made anew, as a careful forger would. */
function forge(verander: (document: Ruw) => void): unknown {
  const document = kopie();
  verander(document);
  const { vingerafdrukken: _, ...rest } = document;
  const inhoud = { ...rest, merken: createMerken(rest) };
  return { ...inhoud, vingerafdrukken: createVingerafdrukken(inhoud) };
}

const found = (value: unknown) => {
  const { klopt, bevindingen } = verifyVerantwoording(value);
  expect(klopt).toBe(bevindingen.length === 0);
  return bevindingen.map(({ pad, code }) => `${pad.join('.')} ${code}`);
};

describe('verifyVerantwoording', () => {
  test.each<[string, (document: Ruw) => void, string[]]>([
    ['the name', (d) => Object.assign(d, { naam: 'Anders' }), ['geheel']],
    ['a figure', (d) => Object.assign(d.kerncijfers.kolommen[0]!.cellen, { 0: 751 }), ['kerncijfers', 'geheel']],
    ['a reason', (d) => Object.assign(d.opties.regels![0]!, { motief: 'Anders' }), ['opties', 'geheel']],
    [
      'a judgement',
      (d) => Object.assign(d.programmas[0]!.beoordelingen.rijen[0]!, { opmerking: 'x' }),
      ['programmas', 'geheel'],
    ],
    ['the quota', (d) => Object.assign(d.quota[0]!, { id: 'q' }), ['quota', 'geheel']],
  ])('sees by the fingerprints that %s was changed', (_, verander, delen) => {
    const document = kopie();
    verander(document);
    const gevonden = found(document).filter((regel) => regel.endsWith('register.vingerafdruk_verschilt'));
    expect(gevonden).toEqual(delen.map((deel) => `vingerafdrukken.${deel} register.vingerafdruk_verschilt`));
  });

  test('sees by doing it again what a careful forger changed', () => {
    const [eerste] = verantwoording.uitkomst.gekozen;
    const ander = kerncijfers.gebieden.find(
      ({ code }) => !verantwoording.uitkomst.gekozen.some((g) => g.code === code),
    )!;
    const geruild = forge((d) => {
      Object.assign(d.uitkomst.gekozen[0]!, { code: ander.code });
    });
    expect(found(geruild).sort()).toEqual([
      'uitkomst.gekozen register.buurt_verschilt',
      'uitkomst.gekozen register.buurt_verschilt',
    ]);
    const score = forge((d) => {
      Object.assign(d.scores.oost!.find(({ code }) => code === eerste!.code)!, { score: 0.123 });
    });
    expect(found(score)).toEqual([expect.stringMatching(/^scores\.oost\.\d+\.score register\.score_verschilt$/)]);
    const totaal = forge((d) => Object.assign(d.uitkomst, { totaalscore: 9 }));
    expect(found(totaal)).toEqual(['uitkomst.totaalscore register.totaalscore_verschilt']);
    const uitkomst = forge((d) => Object.assign(d.uitkomst, { uitkomst: 'beste_gevonden' }));
    expect(found(uitkomst)).toEqual(['uitkomst.uitkomst register.uitkomst_verschilt']);
    const leeg = forge((d) => Object.assign(d.uitkomst, { gekozen: [], totaalscore: null }));
    expect(found(leeg)).toContain('uitkomst.totaalscore register.totaalscore_verschilt');
    const onhaalbaar = forge((d) => {
      Object.assign(d.quota[0]!, { aantal: 9 });
    });
    expect(found(onhaalbaar)).toContain('uitkomst.totaalscore register.totaalscore_verschilt');
    expect(
      verifyVerantwoording(onhaalbaar).bevindingen.find(({ code }) => code === 'register.totaalscore_verschilt')
        ?.params,
    ).toEqual({ vastgelegd: verantwoording.uitkomst.totaalscore, opnieuw: '-' });
    const verzonnen = forge((d) => {
      Object.assign(d.scores, { oost: [...d.scores.oost!, { code: 'BU00019999', score: 1 }] });
    });
    expect(found(verzonnen)).toContain(
      `scores.oost.${verantwoording.scores.oost!.length}.score register.score_verschilt`,
    );
  });

  test('compares with a fingerprint written down elsewhere', () => {
    const { geheel } = verantwoording.vingerafdrukken;
    expect(verifyVerantwoording(kopie(), { vingerafdruk: geheel }).klopt).toBe(true);
    const anders = forge((d) => Object.assign(d, { naam: 'Anders' }));
    expect(verifyVerantwoording(anders).klopt).toBe(true);
    expect(verifyVerantwoording(anders, { vingerafdruk: geheel }).bevindingen.map(({ code }) => code)).toEqual([
      'register.vingerafdruk_onverwacht',
    ]);
  });

  test('lets a small difference of rounding pass, and a buurt without a score stay without', () => {
    const naast = forge((d) => {
      for (const rij of d.scores.oost!) Object.assign(rij, { score: rij.score! * (1 + 1e-12) });
    });
    expect(naast).toMatchObject({ scores: { energie: expect.arrayContaining([{ code: 'BU00010006', score: null }]) } });
    expect(found(naast)).toEqual([]);
  });

  test('says which step cannot be done again, and why', () => {
    const kapot = forge((d) => {
      Object.assign(d.kerncijfers.gebieden[1]!, { code: 'BU00010001' });
    });
    expect(found(kapot)[0]).toBe('kerncijfers register.stap_mislukt');
    expect(found(kapot).length).toBeGreaterThan(1);
    const zonderKolom = forge((d) => {
      Object.assign(d.kerncijfers, { kolommen: d.kerncijfers.kolommen.slice(0, 2) });
    });
    expect(found(zonderKolom)[0]).toBe('programmas[1] register.stap_mislukt');
    const quotum = forge((d) => {
      Object.assign(d, { quota: [...d.quota, ...d.quota.slice(0, 1)] });
    });
    expect(found(quotum)[0]).toBe('quota register.stap_mislukt');
  });

  test('takes a failure that is no refusal of a step for what it is', () => {
    const { vingerafdrukken: _, ...inhoud } = kopie();
    const stuk = {
      ...inhoud,
      get kerncijfers(): never {
        throw new RangeError('out of memory');
      },
    };
    expect(() => redoVerantwoording(stuk)).toThrow(new RangeError('out of memory'));
  });

  test('reports the shape of what is no Verantwoording', () => {
    expect(found({ soort: 'routekaart' })).toEqual(['soort kern.soort_verkeerd']);
    expect(found(null)).toEqual([' kern.type_verkeerd']);
    const { uitkomst: _, ...zonder } = kopie();
    expect(found(zonder)).toEqual(['uitkomst kern.veld_ontbreekt']);
    expect(Verantwoording.safeParse(zonder).success).toBe(false);
    expect(beoordelingen).toHaveLength(6);
  });
});
