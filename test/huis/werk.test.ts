import { isDomeinFout, type Werkopties } from 'buurtaanpak/kern';
import { compareOpzetten, runOpzet } from 'buurtaanpak/opzet';
import { describe, expect, test } from 'vitest';
import { AANROEPEN } from '../../scripts/aanroepen/index.js';
import { kleineOpzet, kleineRijen, peildatum } from '../opzet/feiten.js';
import { runs } from '../runs.js';
import { BOMMEN, type Getalplek, listGetallen, listGetalparameters, putGetal } from './getalbommen.js';
import { DEUREN, openHuis } from './openHuis.js';
import { ROEPEN, type Roep } from './werkroepen.js';

/** Functions that a signal stops, and that have no budget of their own. */
const ALLEEN_SIGNAAL: Readonly<Record<string, string>> = {
  'opzet.compareOpzetten': 'two runs',
  'opzet.runOpzet': 'the parts of a run have their own defaults',
  'selectie.selectBuurten': 'what it found so far is an answer; it has `knopenbudget` and `pivotbudget`',
};

const huis = openHuis();
const { checker, readGezicht } = huis;

/** The functions of all doors of which an argument has a field of this name. */
function findMetVeld(veld: string): string[] {
  return DEUREN.flatMap((deur) => {
    const [, room = ''] = deur.split('/');
    return readGezicht(deur)
      .filter(({ type }) =>
        (type?.getCallSignatures() ?? []).some(({ parameters }) =>
          parameters.some(({ valueDeclaration: plek }) => {
            if (plek === undefined) return false;
            const soort = checker.getNonNullableType(checker.getTypeAtLocation(plek));
            return checker.getPropertyOfType(soort, veld) !== undefined;
          }),
        ),
      )
      .map(({ naam }) => `${room}.${naam}`);
  }).sort();
}

/** What a call throws; `undefined` when it ends well. */
async function catchFout(roep: Roep, opties: Werkopties) {
  try {
    await roep(opties);
  } catch (fout) {
    if (isDomeinFout(fout)) return { code: fout.code, params: fout.params };
    throw fout;
  }
  return undefined;
}

describe('the functions with a budget of work', () => {
  test('are those of the table, found by the types of the doors', () => {
    expect(findMetVeld('werk')).toEqual(Object.keys(ROEPEN).sort());
    expect(findMetVeld('signaal')).toEqual([...Object.keys(ROEPEN), ...Object.keys(ALLEEN_SIGNAAL)].sort());
  });

  test.each(Object.entries(ROEPEN))('%s', async (_, roep) => {
    // A little budget.
    expect(await catchFout(roep, { werk: 1 })).toMatchObject({ code: 'kern.te_veel_werk', params: { hoogstens: 1 } });
    expect(await catchFout(roep, { signaal: { aborted: true } })).toEqual({
      code: 'kern.afgebroken',
      params: { gedaan: 0 },
    });
    expect((await catchFout(roep, { werk: 0 }))?.code).toBe('kern.document_ongeldig');
    expect((await catchFout(roep, { signaal: 'nee' as never }))?.code).toBe('kern.document_ongeldig');
    // The default is enough, and the signal is read more than once: from its last reading on it stops the call on its way.
    let keren = 0;
    let grens = Number.POSITIVE_INFINITY;
    const signaal = {
      get aborted() {
        keren += 1;
        return keren >= grens;
      },
    };
    expect(await catchFout(roep, { signaal })).toBeUndefined();
    [grens, keren] = [keren, 0];
    const fout = await catchFout(roep, { signaal });
    expect(fout?.code).toBe('kern.afgebroken');
    expect(fout?.params.gedaan).toBeGreaterThan(0);
  });
});

describe('a run of an opzet', () => {
  const gegevens = { rijen: { eigen: kleineRijen } };
  // How certain a choice is takes longest: it scores and selects again and again.
  const opzet = { ...kleineOpzet, keuze: { ...kleineOpzet.keuze, zekerheid: { zaad: 'x', trekkingen: 5 } } };
  const roepen: Readonly<Record<string, Roep>> = {
    runOpzet: ({ signaal }) => runOpzet(opzet, gegevens, { peildatum, signaal }),
    compareOpzetten: ({ signaal }) => compareOpzetten(kleineOpzet, kleineOpzet, { peildatum, gegevens, signaal }),
  };

  test.each(Object.entries(roepen))('%s is stopped by a signal, and gives no half result', async (_, roep) => {
    expect((await catchFout(roep, { signaal: { aborted: true } }))?.code).toBe('kern.afgebroken');
    let keren = 0;
    let grens = Number.POSITIVE_INFINITY;
    const signaal = {
      get aborted() {
        keren += 1;
        return keren >= grens;
      },
    };
    expect(await catchFout(roep, { signaal })).toBeUndefined();
    const alle = keren;
    // Wherever it is stopped: between the steps of a run, and within a step that searches.
    for (let stop = 1; stop <= alle; stop += Math.ceil(alle / 60)) {
      [grens, keren] = [stop, 0];
      expect((await catchFout(roep, { signaal }))?.code).toBe('kern.afgebroken');
    }
  });

  test('a signal of another form is a finding of the options', () => {
    const { bevindingen } = runOpzet(kleineOpzet, gegevens, { peildatum, signaal: 'nee' as never });
    expect(bevindingen.map(({ code, pad }) => [code, pad])).toEqual([['kern.signaal_ongeldig', ['opties', 'signaal']]]);
  });
});

describe('a number as large as nothing is ends in a value or a code, soon', () => {
  const parameters = listGetalparameters(huis);
  // In a hurry only the largest; each takes its time.
  const bommen = BOMMEN.slice(-runs(BOMMEN.length));

  /** Ends badly when it throws anything but a DomeinFout; a call that hangs ends the run of tests. */
  async function tryGetal(wat: string, roep: () => unknown): Promise<string[]> {
    try {
      const uit = await roep();
      // A generator does nothing before its first step.
      if (typeof uit === 'object' && uit !== null && 'next' in uit && typeof uit.next === 'function') uit.next();
      return [];
    } catch (fout) {
      return isDomeinFout(fout) ? [] : [`${wat}: ${fout}`];
    }
  }

  test('as an option of what counts its work', async () => {
    const fouten: string[] = [];
    let geprobeerd = 0;
    for (const [naam, roep] of Object.entries(ROEPEN)) {
      const plekken = parameters.get(naam.slice(naam.indexOf('.') + 1)) ?? [];
      for (const veld of plekken.map((plek) => String(plek.at(-1))))
        for (const getal of bommen) {
          geprobeerd += 1;
          fouten.push(...(await tryGetal(`${naam} ${veld}`, () => roep({ [veld]: getal }))));
        }
    }
    expect(geprobeerd).toBeGreaterThan(40);
    expect(fouten).toEqual([]);
  });

  test('wherever a number stands in the arguments of any function of a door', async () => {
    const fouten: string[] = [];
    for (const [naam, { roep, maak, maten, vast = [] }] of Object.values(AANROEPEN).flatMap(Object.entries)) {
      const args = await maak(maten[0]);
      const gevonden = [...(parameters.get(naam) ?? []), ...listGetallen(args).slice(0, runs(10, 1))];
      const plekken = new Map(gevonden.map((plek): [string, Getalplek] => [plek.join('.'), plek]));
      for (const [tekst, plek] of plekken)
        if (!vast.includes(Number(plek[0])))
          for (const getal of bommen) {
            const anders = putGetal(args, plek, getal);
            fouten.push(...(await tryGetal(`${naam} ${tekst}`, () => roep(...(anders as never[])))));
          }
    }
    expect(fouten).toEqual([]);
  });
});
