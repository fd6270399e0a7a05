/** A decision in which anything at all was changed does not verify, and what was changed is named. */
import { readFileSync } from 'node:fs';
import { createVingerafdruk, isDomeinFout } from 'buurtaanpak/kern';
import {
  createSelectiebesluit,
  type ExterneOplosser,
  type Selectiebesluit,
  type SelectieGebied,
  type SelectieGevonden,
  selectBuurten,
  verifySelectiebesluit,
  type Zoekopties,
} from 'buurtaanpak/selectie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze, expectVolledigeTekst } from '../hulp.js';
import { runs } from '../runs.js';
import { besluit as klein, scores as kleineScores } from './besluit.js';
import { sealAnew, ZAKEN, type Zaak } from './besluiten.js';
import { change, listMutaties, type Mutatie, type Pad } from './mutaties.js';

const vind = (naam: string) => ZAKEN.find((zaak) => zaak.naam === naam) as Zaak;
const REGELS = vind('every rule');
const GELIJK = vind('a tie');

/** The codes of which the texts were read. */
const gelezen = new Set<string>();

/** What verification says of a document: where it finds what, or that it is no decision at all. */
function verify(document: unknown, { invoer }: Zaak, options = {}) {
  try {
    const { klopt, bevindingen } = verifySelectiebesluit(document, invoer, options);
    for (const een of bevindingen) if (!gelezen.has(een.code)) expectVolledigeTekst(een);
    for (const { code } of bevindingen) gelezen.add(code);
    return {
      klopt,
      paden: bevindingen.map(({ pad }) => pad.join('.')),
      codes: bevindingen.map(({ code }) => code),
    };
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    return { klopt: false, paden: ['geweigerd'], codes: [fout.code] };
  }
}

/** Whether one of the places is the changed one, lies in it, or holds it. */
const names = (paden: readonly string[], pad: Pad) => {
  const plek = `${pad.join('.')}.`;
  return paden.some((een) => plek.startsWith(`${een}.`) || `${een}.`.startsWith(plek));
};

/** Of every third place one change, each place another kind; in a long run every change of every place. */
function takeMutaties(zaak: Zaak): Mutatie[] {
  const alles = runs(10) >= 10;
  return listMutaties(zaak.besluit).flatMap((lijst, i) =>
    alles ? lijst : i % 3 === 0 ? [lijst[(i / 3) % lijst.length] as Mutatie] : [],
  );
}

const changePlek = (zaak: Zaak, pad: Pad, nieuw: (oud: never) => unknown) =>
  change(zaak.besluit, pad, nieuw as (oud: unknown) => unknown) as Selectiebesluit;

describe('verifySelectiebesluit', () => {
  it.each(ZAKEN)('finds nothing wrong with a decision as it was made: $naam', (zaak) => {
    deepFreeze(zaak);
    expect(verify(JSON.parse(JSON.stringify(zaak.besluit)), zaak)).toEqual({ klopt: true, paden: [], codes: [] });
    const { quota, opties } = zaak.vraag;
    const { gebieden: _, buren: __, ...vraag } = opties;
    const options = { vingerafdruk: zaak.besluit.vingerafdrukken.geheel, vraag: { quota, ...vraag } };
    expect(verify(zaak.besluit, zaak, options).klopt).toBe(true);
  });

  it.each(ZAKEN)('finds a change of any place: $naam', (zaak) => {
    const missen: string[] = [];
    const mutaties = takeMutaties(zaak);
    for (const { pad, wat, document } of mutaties) {
      const { klopt, paden } = verify(document, zaak);
      const genoemd = paden[0] === 'geweigerd' || pad[0] === 'vingerafdrukken' || names(paden, pad);
      if (klopt || !genoemd) missen.push(`${pad.join('.')}: ${wat}: ${paden}`);
    }
    expect(missen).toEqual([]);
    expect(mutaties.length).toBeGreaterThan(25);
  });

  it('finds any number of changes together', () => {
    const lijst = takeMutaties(REGELS);
    fc.assert(
      fc.property(fc.array(fc.nat(lijst.length - 1), { minLength: 2, maxLength: 4 }), (keuze) => {
        // Of each change the field at the top in which it lies.
        const velden = keuze.map((k) => {
          const { pad, document } = lijst[k] as Mutatie;
          return [pad[0], (document as Record<string, unknown>)[String(pad[0])]];
        });
        const document = { ...REGELS.besluit, ...Object.fromEntries(velden) };
        expect(verify(document, REGELS).klopt).toBe(false);
      }),
      { numRuns: runs(300, 30) },
    );
  });

  it.each(ZAKEN)('names every figure that another hand sealed anew: $naam', (zaak) => {
    const uitkomst = new Set(['uitkomst', 'totaalscore', 'gekozen', 'bewijs', 'invoer']);
    // Another version may prove the same in another way.
    const vrij = /^bewijs\.(knopen|methode|pivots)$/;
    // A decision that was made before there was such a field does not have it.
    const later = /^bewijs\.controle$/;
    const missen = takeMutaties(zaak).flatMap(({ pad, wat, document }) => {
      const plek = pad.join('.');
      if (!uitkomst.has(String(pad[0])) || vrij.test(plek) || (wat === 'gone' && later.test(plek))) return [];
      const { klopt, paden } = verify(sealAnew(document), zaak);
      return !klopt && (paden[0] === 'geweigerd' || names(paden, pad)) ? [] : [`${pad.join('.')}: ${wat}: ${paden}`];
    });
    expect(missen).toEqual([]);
  });

  it('finds all that another hand sealed anew when the fingerprint was recorded elsewhere', () => {
    const { geheel: vingerafdruk } = REGELS.besluit.vingerafdrukken;
    const anders = sealAnew({ ...REGELS.besluit, kenmerk: 'SB-2', bewijs: { ...REGELS.besluit.bewijs, knopen: 7 } });
    expect(verify(anders, REGELS)).toEqual({ klopt: true, paden: [], codes: [] });
    expect(verify(anders, REGELS, { vingerafdruk })).toEqual({
      klopt: false,
      paden: ['vingerafdrukken.geheel'],
      codes: ['selectie.besluit_onverwacht'],
    });
  });

  it('names the changes of the issue by their place', () => {
    const zaak = vind('plain');
    const resealed = (pad: Pad, nieuw: unknown) => verify(sealAnew(changePlek(zaak, pad, () => nieuw)), zaak).paden;
    expect(resealed(['gekozen', 1, 'score'], 99)).toContain('gekozen.1.score');
    expect(resealed(['gekozen', 1, 'programma'], 'energie')).toContain('gekozen.1.programma');
    expect(resealed(['bewijs', 'gelijkspel'], 'onbeslist')).toEqual(['bewijs.gelijkspel']);
    expect(resealed(['bewijs', 'gat'], 7)).toContain('bewijs.gat');
    expect(resealed(['bewijs', 'stappen'], [])).toContain('bewijs.stappen.0');
    expect(resealed(['bewijs', 'stappen', 0, 'doelwaarde'], 1)).toContain('bewijs.stappen.0.doelwaarde');
    const gewijzigd = (pad: Pad, nieuw: unknown) =>
      verify(
        changePlek(zaak, pad, () => nieuw),
        zaak,
      );
    expect(gewijzigd(['kenmerk'], 'SB-2')).toEqual({
      klopt: false,
      paden: ['vingerafdrukken.geheel', 'kenmerk'],
      codes: ['selectie.besluit_gewijzigd', 'selectie.besluit_deel_gewijzigd'],
    });
    expect(gewijzigd(['quota', 1, 'naam'], 'Energie').paden).toEqual(['vingerafdrukken.geheel', 'quota.1']);
  });

  it('sees precedence that was changed together with who it let win', () => {
    const { vraag, selectie, besluit } = GELIJK;
    expect(besluit.bewijs.gelijkspel).toBe('beslist');
    const voorrang = [...besluit.voorrang].reverse();
    const andere = selectBuurten(vraag.scores, vraag.quota, { ...vraag.opties, voorrang }) as SelectieGevonden;
    expect(andere.gekozen).not.toEqual(selectie.gekozen);
    const vals = { ...besluit, voorrang, gekozen: andere.gekozen, bewijs: andere.bewijs, afwijkingen: [] };
    expect(verify(vals, GELIJK).paden).toEqual(
      expect.arrayContaining(['vingerafdrukken.geheel', 'voorrang', 'gekozen', 'afwijkingen.0']),
    );
    // Who seals it anew has made another decision. The question that was kept tells that, to the last value.
    expect(verify(sealAnew(vals), GELIJK).klopt).toBe(true);
    expect(verify(sealAnew(vals), GELIJK, { vraag: { voorrang: besluit.voorrang } })).toEqual({
      klopt: false,
      paden: ['voorrang.0', 'voorrang.2'],
      codes: ['selectie.verschil_vraag', 'selectie.verschil_vraag'],
    });
    const minder = { ...besluit, quota: change(besluit.quota, [0, 'aantal'], () => 4) };
    expect(verify(minder, GELIJK, { vraag: { quota: vraag.quota } }).paden).toContain('quota.0.aantal');
  });

  it('names the programme, and the part of the gebieden, that was another', () => {
    const { invoer, besluit } = vind('weights and a bonus');
    const gebieden = invoer.gebieden ?? [];
    const delen = (anders: object) => {
      const { bevindingen } = verifySelectiebesluit(besluit, { ...invoer, ...anders });
      return bevindingen.filter(({ code }) => code === 'selectie.verschil_invoer').map(({ params }) => params.deel);
    };
    const { oost, energie } = invoer.scores as { oost: { code: string; score: number }[]; energie: never[] };
    const hoger = oost.map((een) => (een.code === 'BU00802101' ? { ...een, score: 3 } : een));
    expect(delen({ scores: { oost: hoger, energie } })).toEqual(['scores.oost']);
    expect(delen({ scores: { oost, energie, zuid: [] } })).toEqual(['scores.zuid']);
    const anders = (velden: object) => ({
      gebieden: gebieden.map((een, i) => (i === 1 ? { ...een, ...velden } : een)),
    });
    expect(delen(anders({ naam: 'Bilgaard' }))).toEqual(['gebieden.namen']);
    expect(delen(anders({ wijk: 'WK008029' }))).toEqual(['gebieden.wijken']);
    expect(delen(anders({ kenmerken: ['dorp'] }))).toEqual(['gebieden.kenmerken']);
    expect(delen(anders({ inwoners: 1 }))).toEqual(['gebieden.inwoners']);
    expect(delen(anders({ cijfers: { woz: 1 } }))).toEqual(['gebieden.cijfers']);
    expect(delen({ gebieden: [...gebieden, { code: 'BU00809999' }] })).toEqual(['gebieden.codes', 'gebieden.wijken']);
    expect(delen({ buren: (invoer.buren ?? []).slice(1) })).toEqual(['buren']);
  });

  it('takes the input in any order and notation', () => {
    const { invoer, besluit } = vind('weights and a bonus');
    const anders = {
      scores: Object.fromEntries(
        Object.entries(invoer.scores)
          .reverse()
          .map(([naam, rijen]) => [naam, { buurten: [...rijen].reverse().map((een) => ({ ...een, rang: 1 })) }]),
      ),
      gebieden: [...(invoer.gebieden ?? [])].reverse().map((een) => ({
        ...een,
        kenmerken: [...(een.kenmerken ?? []), ...(een.kenmerken ?? [])].reverse(),
        cijfers: { ...een.cijfers, nergens: null },
        wijk: een.wijk ?? `WK${een.code.slice(2, 8)}`,
      })),
      buren: (invoer.buren ?? []).flatMap(([a, b]) => [[b, a] as const, [a, b] as const]),
    };
    expect(verifySelectiebesluit(besluit, anders)).toEqual({ klopt: true, bevindingen: [] });
  });

  it('says of a changed decision that cannot be computed again why that is', () => {
    const { paden, codes } = verify(
      changePlek(REGELS, ['regels', 0, 'code'], () => 'BU00809999'),
      REGELS,
    );
    expect(codes).toContain('selectie.besluit_niet_nagerekend');
    expect(paden).toEqual(expect.arrayContaining(['vingerafdrukken.geheel', 'regels.0', '', 'regels.0.code']));
    // What the decision itself tells is told once.
    const dubbel = verify(
      changePlek(REGELS, ['voorrang', 1], () => REGELS.besluit.voorrang[0]),
      REGELS,
    );
    expect(dubbel.paden.filter((een) => een === 'voorrang.1')).toHaveLength(1);
    const { oost } = REGELS.invoer.scores;
    const kort = { ...REGELS, invoer: { ...REGELS.invoer, scores: { oost } } } as Zaak;
    expect(verify(REGELS.besluit, kort)).toMatchObject({ codes: ['selectie.invoer_ongeldig'] });
    expect(verify({ ...REGELS.besluit, kenmerk: 'x' }, kort).codes).toContain('selectie.besluit_niet_nagerekend');
  });

  it('holds a decision of version 1 against its own fingerprint, or says that it had none', () => {
    const { vingerafdrukken: _, ...inhoud } = klein;
    const { gebieden } = inhoud.invoer as { gebieden: { codes: string } };
    const scores = createVingerafdruk({ oost: kleineScores.oost });
    const invoer = { ...inhoud.invoer, scores, gebieden: createVingerafdruk([]), buren: createVingerafdruk([]) };
    const oud = { ...inhoud, versie: 1, invoer };
    const verify1 = (document: unknown) => {
      const { klopt, bevindingen } = verifySelectiebesluit(document, { scores: kleineScores });
      return [klopt, ...bevindingen.map(({ ernst, code, pad }) => `${ernst} ${code} ${pad.join('.')}`)];
    };
    const zonder = 'info selectie.besluit_zonder_vingerafdruk vingerafdrukken';
    expect(verify1(oud)).toEqual([true, zonder]);
    const verzegeld = { ...oud, vingerafdruk: createVingerafdruk(oud) };
    expect(verify1(verzegeld)).toEqual([true]);
    const gewijzigd = 'fout selectie.besluit_gewijzigd vingerafdrukken.geheel';
    expect(verify1({ ...verzegeld, kenmerk: 'x' })).toEqual([false, gewijzigd]);
    expect(verify1({ ...oud, invoer: { ...invoer, gebieden: gebieden.codes } })).toEqual([
      false,
      zonder,
      'fout selectie.verschil_invoer invoer.gebieden',
    ]);
    // With gebieden: the names were not in it.
    const goud = (bestand: string) =>
      JSON.parse(readFileSync(new URL(`../goud/${bestand}selectiebesluit-1-volledig.json`, import.meta.url), 'utf8'));
    const gegeven = goud('invoer/');
    const namen = gegeven.gebieden.map((een: SelectieGebied) => ({ ...een, naam: 'anders' }));
    expect(verifySelectiebesluit(goud(''), { ...gegeven, gebieden: namen }).klopt).toBe(true);
    const kaal = gegeven.gebieden.map(({ code, wijk }: SelectieGebied) => ({ code, wijk }));
    const { bevindingen } = verifySelectiebesluit(goud(''), { ...gegeven, gebieden: kaal });
    expect(bevindingen.map(({ pad }) => pad.join('.'))).toEqual(['vingerafdrukken', 'invoer.gebieden']);
    const oost = kleineScores.oost.map((een) => (een.code === 'C' ? { ...een, score: 1 } : een));
    expect(verifySelectiebesluit(oud, { scores: { oost } }).bevindingen[1]).toMatchObject({
      pad: ['invoer', 'scores'],
      params: { deel: 'scores' },
    });
    // What was recorded of an unsealed decision is the fingerprint of the whole document.
    const options = { vingerafdruk: createVingerafdruk(oud) };
    expect(verifySelectiebesluit(oud, { scores: kleineScores }, options).klopt).toBe(true);
    // A decision of now does not become one of before.
    expect(verify({ ...REGELS.besluit, versie: 1 }, REGELS).codes).toEqual(['kern.document_ongeldig']);
  });

  it('computes a decision that another solver made with that solver', () => {
    const gebieden = Array.from({ length: 60 }, (_, i) => ({ code: `B${i}`, inwoners: 500 + ((i * 367) % 1000) }));
    const oost = gebieden.map(({ code, inwoners }, i) => ({ code, score: inwoners + ((i * 7919) % 100) }));
    const regels = [{ soort: 'inwoners' as const, maximaal: 11_111 }];
    const stel = (opties: Zoekopties & { readonly knopenbudget?: number }) =>
      selectBuurten({ oost }, [{ id: 'oost', programma: 'oost', aantal: 8 }], { gebieden, regels, ...opties });
    const beste = new Set((stel({}) as SelectieGevonden).gekozen.map(({ code }) => code));
    const codes = gebieden.map(({ code }) => code).sort();
    // It knows the best selection, and says of any other that there is none.
    const oplosser: ExterneOplosser = {
      naam: 'Proef',
      versie: '1',
      solve: ({ waarden, rijen }) => {
        if (rijen.some(({ van }) => van === 1 - beste.size)) return { status: 'onhaalbaar' };
        const x = Uint8Array.from(codes, (code) => (beste.has(code) ? 1 : 0));
        return { status: 'optimaal', x, grens: waarden.reduce((som, een, c) => som + een * (x[c] as number), 0) };
      },
    };
    const selectie = stel({ knopenbudget: 1, oplosser });
    expect(selectie).toMatchObject({
      uitkomst: 'optimaal',
      bewijs: { methode: 'extern', oplosser: { naam: 'Proef' } },
    });
    const gegevens = { kenmerk: 'SB-1', datum: klein.datum, routekaarten: {} };
    const extern = createSelectiebesluit(selectie, gegevens);
    const invoer = { scores: { oost }, gebieden };
    expect(verifySelectiebesluit(extern, { ...invoer, oplosser })).toEqual({ klopt: true, bevindingen: [] });
    expect(verifySelectiebesluit(extern, invoer).bevindingen.map(({ pad }) => pad.join('.'))).toContain('uitkomst');
  });

  it('refuses what is no input, and options of another form', () => {
    for (const geen of [null, 'x', undefined, {}, { scores: null }, { scores: 'x' }] as never[])
      expect(() => verifySelectiebesluit(klein, geen)).toThrow('selectie.invoer_ongeldig');
    for (const geen of [null, { vingerafdruk: 'abc' }, { vraag: { quota: 3 } }, { anders: 1 }] as never[])
      expect(() => verifySelectiebesluit(klein, { scores: kleineScores }, geen)).toThrow('kern.document_ongeldig');
  });

  it('holds for every kind of rule and objective, also when the budget ran out', () => {
    for (const { vraag } of ZAKEN) {
      const opties = { ...vraag.opties, knopenbudget: 1 };
      const selectie = selectBuurten(vraag.scores, vraag.quota, opties);
      if (!('gekozen' in selectie)) continue;
      const gegevens = { kenmerk: 'SB-1', datum: klein.datum, routekaarten: {} };
      expect(
        verifySelectiebesluit(createSelectiebesluit(selectie, gegevens), { scores: vraag.scores, ...opties }),
      ).toEqual({
        klopt: true,
        bevindingen: [],
      });
    }
  });
});
