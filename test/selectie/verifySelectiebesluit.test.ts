/** A decision in which anything at all was changed does not verify. */
import { createVingerafdruk, Datum, DomeinFout } from 'buurtaanpak/kern';
import {
  createSelectiebesluit,
  type Selectiebesluit,
  selectBuurten,
  verifySelectiebesluit,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';

type Pad = readonly (string | number)[];

const rijen = (...scores: number[]) => scores.map((score, i) => ({ code: 'ABCDEF'[i] as string, score }));
const scores = { oost: rijen(9, 8, 8, 5, 4, 1), energie: rijen(3, 5, 1, 7, 2, 6) };
const gebieden = 'ABCDEF'.split('').map((code) => ({ code, naam: `buurt ${code}`, wijk: code < 'D' ? 'w1' : 'w2' }));
const buren = [['A', 'F']] as const;
const opties = {
  gebieden,
  buren,
  regels: [
    { soort: 'uitgesloten', codes: ['F'], motief: 'loopt al' },
    { soort: 'hoogstens_per_groep', hoogstens: 3, groepen: 'wijk' },
    { soort: 'aantal_met', aantal: { van: 0, tot: 4 }, waar: { gebieden: ['w1'] } },
  ],
  doel: { soort: 'totaal', gewichten: { oost: 1 } },
  voorrang: ['C'],
} as const;
const quota = [
  { id: 'oost', naam: 'Oost', programma: 'oost', aantal: 2 },
  { id: 'energie', programma: 'energie', aantal: { van: 1, tot: 1 } },
];
const selectie = selectBuurten(scores, quota, opties);
const besluit = createSelectiebesluit(selectie, {
  kenmerk: 'SB-1',
  datum: Datum.parse('2026-03-01'),
  gemeente: 'GM0080',
  routekaarten: { oost: { id: 'oost', versie: '2', vingerafdruk: createVingerafdruk('routekaart') } },
  afwijkingen: [
    { eruit: 'A', erin: 'B', quotum: 'oost', motief: 'anders', door: 'p1', datum: Datum.parse('2026-03-02') },
  ],
});
const invoer = { scores, gebieden, buren };

/** Every place in a document that holds no parts, and every part itself. */
function listPlaatsen(waarde: unknown, pad: Pad = []): Pad[] {
  if (typeof waarde !== 'object' || waarde === null) return [pad];
  const delen = Object.entries(waarde).flatMap(([naam, deel]) =>
    listPlaatsen(deel, [...pad, Array.isArray(waarde) ? Number(naam) : naam]),
  );
  return pad.length === 0 ? delen : [pad, ...delen];
}

/** A copy in which the value at one place is another, or is gone. */
function change(waarde: unknown, pad: Pad, nieuw: (oud: unknown) => unknown): unknown {
  const [naam, ...rest] = pad;
  if (naam === undefined) return nieuw(waarde);
  const kopie: Record<string | number, unknown> = Array.isArray(waarde)
    ? ([...waarde] as unknown as Record<number, unknown>)
    : { ...(waarde as object) };
  const deel = change(kopie[naam], rest, nieuw);
  if (deel === undefined && Array.isArray(kopie)) kopie.splice(naam as number, 1);
  else if (deel === undefined) delete kopie[naam];
  else kopie[naam] = deel;
  return kopie;
}

const anders = (oud: unknown): readonly unknown[] => {
  if (typeof oud === 'number') return [oud + 1, 0].filter((nieuw) => nieuw !== oud);
  if (typeof oud === 'boolean') return [!oud];
  if (typeof oud === 'string') {
    const woorden = ['uniek', 'beste_gevonden', 'vertakken', 'minimum', '2026-03-09'];
    return [...woorden, `${oud}x`, oud.replace(/[0-9a-f]$/, (teken) => (teken === '0' ? '1' : '0'))].filter(
      (nieuw) => nieuw !== oud,
    );
  }
  return Array.isArray(oud) && oud.length > 0 ? [[], oud.slice(1), [...oud, oud[0]]] : [];
};

/** What verification says of a document: what it finds, or that it is no decision at all. */
function verify(document: unknown): { readonly klopt: boolean; readonly paden: readonly string[] } {
  try {
    const { klopt, bevindingen } = verifySelectiebesluit(document, invoer);
    return { klopt, paden: bevindingen.filter(({ ernst }) => ernst === 'fout').map(({ pad }) => pad.join('.')) };
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    return { klopt: false, paden: ['geweigerd'] };
  }
}

describe('verifySelectiebesluit', () => {
  it('finds nothing wrong with the decision as it was made', () => {
    expect(verify(JSON.parse(JSON.stringify(besluit)))).toEqual({ klopt: true, paden: [] });
    expect(besluit.bewijs.gelijkspel).toBe('beslist');
  });

  it('finds every single change of any place, with no exception', () => {
    let gezien = 0;
    const missen: string[] = [];
    for (const pad of listPlaatsen(besluit)) {
      const mutaties = change(besluit, pad, (oud) => ({ mutaties: anders(oud) }));
      const nieuw = pad.reduce<unknown>((deel, naam) => (deel as Record<string, unknown>)[naam], mutaties) as {
        readonly mutaties: readonly unknown[];
      };
      for (const waarde of [...nieuw.mutaties, undefined]) {
        // Without its fingerprint it is a decision of before, of which the next test tells what still shows.
        if (waarde === undefined && pad[0] === 'vingerafdruk') continue;
        gezien++;
        if (verify(change(besluit, pad, () => waarde)).klopt)
          missen.push(`${pad.join('.')}: ${JSON.stringify(waarde)}`);
      }
    }
    expect(missen).toEqual([]);
    expect(gezien).toBeGreaterThan(300);
  });

  it('names every figure that another hand sealed anew, by its place', () => {
    const reseal = (pad: Pad, nieuw: (oud: unknown) => unknown) => {
      const { vingerafdruk: _, ...rest } = change(besluit, pad, nieuw) as Selectiebesluit;
      return { ...rest, vingerafdruk: createVingerafdruk(rest) };
    };
    const uitkomst = ['uitkomst', 'totaalscore', 'gekozen', 'bewijs', 'invoer'];
    // How it was proven: another version may prove the same otherwise. The method has one value.
    const vrij = new Set(['bewijs.knopen', 'bewijs.methode', 'invoer.methode']);
    let gezien = 0;
    for (const pad of listPlaatsen(besluit)) {
      const plek = pad.join('.');
      if (!uitkomst.includes(String(pad[0])) || vrij.has(plek)) continue;
      const [nieuw] = anders(pad.reduce<unknown>((deel, naam) => (deel as Record<string, unknown>)[naam], besluit));
      if (nieuw === undefined) continue;
      const { klopt, paden } = verify(reseal(pad, () => nieuw));
      expect([plek, klopt]).toEqual([plek, false]);
      if (paden[0] === 'geweigerd') continue;
      expect([plek, paden.some((een) => een === plek || plek.startsWith(een) || een.startsWith(plek))]).toEqual([
        plek,
        true,
      ]);
      gezien++;
    }
    expect(gezien).toBeGreaterThan(20);
    expect(verify(reseal(['gekozen', 1, 'score'], () => 99)).paden).toEqual(['gekozen.1.score']);
    expect(verify(reseal(['bewijs', 'stappen'], () => [])).paden).toContain('bewijs.stappen.0');
    expect(verify(reseal(['bewijs', 'gelijkspel'], () => 'uniek')).paden).toEqual(['bewijs.gelijkspel']);
    expect(verify(reseal(['bewijs', 'gat'], () => 7)).paden).toEqual(['bewijs.gat']);
  });

  it('sees precedence that was changed together with who it let win', () => {
    const andere = selectBuurten(scores, quota, { ...opties, voorrang: ['B'] });
    if (!('gekozen' in andere) || !('gekozen' in selectie)) throw new Error('nothing was chosen');
    expect(andere.gekozen).not.toEqual(selectie.gekozen);
    const vals = { ...besluit, voorrang: ['B'], gekozen: andere.gekozen, bewijs: andere.bewijs, afwijkingen: [] };
    expect(verify(vals)).toEqual({ klopt: false, paden: ['vingerafdruk'] });
    const { vingerafdruk: _, ...oud } = vals;
    // A decision of before there was a fingerprint can only be computed again, and that is said.
    expect(verifySelectiebesluit(oud, invoer)).toMatchObject({
      klopt: true,
      bevindingen: [{ ernst: 'info', code: 'selectie.besluit_zonder_vingerafdruk' }],
    });
  });

  it('refuses what is no input', () => {
    for (const geen of [null, 'x', undefined, {}, { scores: null }, { scores: 'x' }] as never[])
      expect(() => verifySelectiebesluit(besluit, geen)).toThrow('selectie.invoer_ongeldig');
  });
});
