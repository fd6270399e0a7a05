/** Reasons that are so: a tie is a tie, a better selection is told, the rule or condition is named, and nothing unproven is a reason. */
import { formatBevinding } from 'buurtaanpak/kern';
import {
  explainSelectie,
  type Quotum,
  type Regel,
  replaceBuurt,
  type Selectie,
  type SelectieGevonden,
  type Selectieopties,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';
import { createLastig } from './willekeuriglastig.js';

const rijen = (scores: Readonly<Record<string, number | null>>) =>
  Object.entries(scores).map(([code, score]) => ({ code, score }));
const kies = (scores: Readonly<Record<string, number | null>>, aantal: Quotum['aantal'], opties?: Selectieopties) =>
  selectBuurten({ p: rijen(scores) }, [{ id: 'q', programma: 'p', aantal }], opties);
const zinnen = (selectie: Selectie, code: string) =>
  explainSelectie(selectie, code).bevindingen.map((bevinding) =>
    // Whatever stands before the decimals.
    formatBevinding(bevinding, nl).replaceAll(/(\d)\.(\d)/g, '$1,$2'),
  );
const codes = (selectie: Selectie, code: string) =>
  explainSelectie(selectie, code).bevindingen.map((bevinding) => bevinding.code.replace('selectie.uitleg_', ''));

describe('a tie', () => {
  it('is told as one, with what decided', () => {
    const gelijk = { a: 9, b: 5, c: 5, d: 1 };
    const selectie = kies(gelijk, 2);
    expect(zinnen(selectie, 'c')).toEqual([
      'c is niet gekozen, maar een selectie met c en zonder b scoort precies gelijk. De volgorde van de codes gaf de doorslag, niet de score.',
      'Er zijn 2 selecties die precies even goed zijn; c zit in 1 daarvan.',
      'De plaatsen van q zijn voor a, b. Met 3 plaatsen zou c gekozen zijn.',
      'c zou gekozen zijn met elke score voor p boven 5.',
    ]);
    expect(zinnen(selectie, 'b')).toEqual([
      'b is gekozen voor q met score 5.',
      'Zonder b zou c erbij komen; het geheel scoort dan precies gelijk. De volgorde van de codes gaf de doorslag, niet de score.',
      'Er zijn 2 selecties die precies even goed zijn; b zit in 1 daarvan.',
    ]);
    const geloot = kies(gelijk, 2, { voorrang: ['c'] });
    expect(zinnen(geloot, 'b')[0]).toMatch(/precies gelijk. De opgegeven voorrang gaf de doorslag.$/);
    expect(zinnen(geloot, 'c')[1]).toMatch(/precies gelijk. De opgegeven voorrang gaf de doorslag.$/);
    // One more than must, for nothing.
    expect(zinnen(kies({ a: 1, b: 0, c: -1 }, { van: 1, tot: 2 }), 'c')[0]).toContain('scoort 1 lager, zonder b.');
  });

  it('that was not settled within the budget is told as that', () => {
    const basis = kies({ a: 9, b: 5, c: 5 }, 2) as SelectieGevonden;
    const open = { ...basis, bewijs: { ...basis.bewijs, gelijkspel: 'onbeslist' as const } };
    expect(codes(open, 'c')[0]).toBe('gelijk_onbeslist');
    expect(codes(open, 'b')[1]).toBe('vervanging_gelijk_onbeslist');
  });

  it('beyond the first step is no tie', () => {
    const doel = { soort: 'hoogste_minimum' } as const;
    const selectie = kies({ a: 5, b: 4, c: 1, d: 1 }, 3, { doel });
    // The lowest is 1 with or without b; the total is not.
    expect(zinnen(selectie, 'b')[1]).toBe('Zonder b zou d erbij komen; het geheel scoort dan 3 lager.');
    expect(zinnen(kies({ a: 1.00001, b: 1 }, 1), 'b')[0]).toContain('scoort 0,00001 lager');
  });
});

describe('a selection that is not proven', () => {
  /** A selection as a search would give it that stopped too soon. */
  const unproven = (selectie: Selectie): SelectieGevonden => {
    const gevonden = selectie as SelectieGevonden;
    const [a, b] = gevonden.gekozen;
    if (a === undefined || b === undefined) throw new Error(selectie.uitkomst);
    const bewijs = { ...gevonden.bewijs, optimaal: false, gelijkspel: 'onbeslist' as const, doelwaarde: 12 };
    return {
      ...gevonden,
      uitkomst: 'beste_gevonden',
      gekozen: [a, { ...b, code: 'c', score: 3 }],
      bewijs: { ...bewijs, gat: 5, stappen: [{ doel: 'totaal', doelwaarde: 12, bovengrens: 17 }] },
    };
  };

  it('of which a better one turns up is told so, and never as a reason', () => {
    const selectie = unproven(kies({ a: 9, b: 8, c: 3, d: 1 }, 2));
    expect(explainSelectie(selectie, 'b')).toMatchObject({ met: { kosten: [-5] } });
    expect(explainSelectie(selectie, 'b')).not.toHaveProperty('stijging');
    expect(codes(selectie, 'b')).toEqual(['onbewezen', 'beter_gevonden']);
    expect(zinnen(selectie, 'b')[1]).toMatch(/betere selectie gevonden, 5 hoger, met b en zonder c/);
    expect(codes(selectie, 'c')).toEqual(['gekozen', 'onbewezen', 'beter_gevonden']);
    expect(explainSelectie(selectie, 'c')).toMatchObject({ zonder: { kosten: [-5] } });
    expect(explainSelectie(selectie, 'c')).not.toHaveProperty('speling');
    expect(codes(selectie, 'd')).toEqual(['onbewezen', 'gevonden_met']);
  });

  it('claims with any budget no reason of a proof, and that there is none only when that is certain', () => {
    const gezien = new Set<string>();
    for (let zaad = 0; zaad < 200; zaad++) {
      const { scores, quota, ...opties } = createLastig(zaad);
      const vol = selectBuurten(scores, quota, opties);
      for (const knopenbudget of [1, 3]) {
        const selectie = selectBuurten(scores, quota, { ...opties, knopenbudget });
        if (!('gekozen' in selectie) || !('gekozen' in vol) || (selectie.bewijs.optimaal && zaad % 10 > 0)) continue;
        for (const { code } of opties.gebieden) {
          const uitleg = explainSelectie(selectie, code);
          const hier = new Set(uitleg.bevindingen.map((bevinding) => bevinding.code.replace('selectie.uitleg_', '')));
          for (const een of hier) gezien.add(een);
          const alternatief = uitleg.soort === 'gekozen' ? uitleg.zonder : uitleg.met;
          if (!selectie.bewijs.optimaal || alternatief?.optimaal === false) {
            expect(uitleg.soort === 'gekozen' ? uitleg.speling : uitleg.stijging).toBeUndefined();
          }
          const kosten = alternatief?.kosten.find((punten) => punten !== 0) ?? 0;
          expect(hier.has('beter_gevonden')).toBe(kosten < 0);
          if (!hier.has('onmisbaar') && !hier.has('onmogelijk')) continue;
          const zeker = explainSelectie(vol, code);
          const daar = zeker.soort === 'gekozen' ? zeker.zonder : zeker.met;
          if (zeker.soort === uitleg.soort) expect(daar).toBeUndefined();
        }
      }
    }
    expect([...gezien]).toEqual(
      expect.arrayContaining(['onbewezen', 'onbeslist', 'onmisbaar', 'onmogelijk', 'mogelijk_zonder']),
    );
  });

  it('a replacement that was not found in time is not said not to be', () => {
    // With 80 inhabitants together: a, c and d, or without a: c, d and e. Fractions of others have as many.
    const inwoners = [49, 40, 11, 20, 49, 49, 46];
    const gebieden = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((code, i) => ({ code, inwoners: inwoners[i] }));
    const opties = { gebieden, regels: [{ soort: 'inwoners', minimaal: 80, maximaal: 80 }] as const };
    const selectie = kies({ a: 7, b: 6, c: 5, d: 4, e: 3, f: 2, g: 1 }, 3, opties) as SelectieGevonden;
    expect(replaceBuurt(selectie, 'a')).toMatchObject({ vrij: { kosten: [4] }, onbeslist: false });
    const kort = { ...selectie, invoer: { ...selectie.invoer, opties: { ...opties, knopenbudget: 1 } } };
    expect(replaceBuurt(kort, 'a')).toMatchObject({ onbeslist: true });
    expect(replaceBuurt(kort, 'a')).not.toHaveProperty('vrij');
    expect(codes(kort, 'b')).toEqual(['onbeslist']);
  });
});

describe('what kept a buurt out', () => {
  it('is the rule without which it would be chosen', () => {
    const gebieden = ['a', 'b', 'c', 'd'].map((code) => ({ code, wijk: code === 'd' ? 'w2' : 'w1' }));
    const regels: Regel[] = [
      { soort: 'minimumscore', minimaal: 1 },
      { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' },
    ];
    const selectie = kies({ a: 9, b: 8, c: 7, d: 2 }, 3, { gebieden, regels });
    expect(zinnen(selectie, 'c')[0]).toBe(
      'c is niet gekozen: w1 heeft met a, b al het hoogste aantal van 2. Zonder de regel hoogstens zoveel per groep (2) zou c gekozen zijn.',
    );
    expect(codes(kies({ a: 9, b: 8, c: 7, d: 2 }, 3, { gebieden, regels: regels.slice(0, 1) }), 'd')).not.toContain(
      'door_regel',
    );
  });

  it('is for no candidate the very condition that it does not meet', () => {
    const gebieden = [
      { code: 'a', wijk: 'w1', kenmerken: ['oost'], inwoners: 700, cijfers: { woz: 200, gas: 1 } },
      { code: 'b', wijk: 'w2', kenmerken: ['haven'], cijfers: { woz: 300 } },
      { code: 'c', wijk: 'w1', kenmerken: ['oost'], inwoners: 10, cijfers: { woz: 200, gas: 9 } },
    ];
    const waar = {
      gebieden: ['w1'],
      kenmerken: ['oost'],
      zonderKenmerken: ['haven'],
      cijfers: [
        { cijfer: 'woz', maximaal: 250 },
        { cijfer: 'gas', minimaal: 1 },
      ],
      typisch: { cijfers: ['gas'], hoogstens: 0.9 },
    };
    const quota = [
      { id: 'q', programma: 'p', aantal: 1, waar },
      { id: 'r', naam: 'Tweede', programma: 'r', aantal: { van: 0, tot: 1 } },
    ];
    const regels: Regel[] = [
      { soort: 'inwoners', maximaal: 9000 },
      { soort: 'minimumscore', minimaal: 4, programma: 'r' },
      { soort: 'minimumscore', minimaal: 1, programma: 'p' },
    ];
    const scores = { p: rijen({ a: 9, b: 8, c: 0.5 }), r: rijen({ a: 4, b: 3, c: null }) };
    const selectie = selectBuurten(scores, quota, { gebieden, regels });
    expect(zinnen(selectie, 'b')).toEqual([
      'b is voor geen enkel quotum kandidaat.',
      'Van b is het aantal inwoners niet bekend, en een regel vraagt daarnaar.',
      'b is geen kandidaat voor q: de buurt ligt in w2, dat quotum zoekt in w1.',
      'b is geen kandidaat voor q: de buurt heeft het kenmerk oost niet.',
      'b is geen kandidaat voor q: de buurt heeft het kenmerk haven.',
      'b is geen kandidaat voor q: woz is 300, gevraagd is ten hoogste 250.',
      'b is geen kandidaat voor q: het cijfer gas ontbreekt.',
      'b is geen kandidaat voor q: zonder gas is er geen afstand tot het midden.',
      'b haalt de minimumscore voor r niet: 3 bij ten minste 4.',
      'Zonder de regels inwoners (1), minimumscore (2) samen zou b gekozen zijn; zonder één ervan alleen niet.',
    ]);
    expect(zinnen(selectie, 'c')).toEqual([
      'c is voor geen enkel quotum kandidaat.',
      'c haalt de minimumscore voor p niet: 0,5 bij ten minste 1.',
      'c is geen kandidaat voor Tweede: de buurt heeft geen score voor r.',
      // At 5 it would be as good: a can then be for r, where it scores 4.
      'c zou gekozen zijn met meer dan 4,5 erbij voor p: een score boven 5.',
    ]);
    const typisch = { ...quota[0], waar: { typisch: { cijfers: ['gas'], hoogstens: 0.4 } } } as Quotum;
    const ver = gebieden.map((gebied, i) => ({ ...gebied, cijfers: { gas: i } }));
    expect(zinnen(selectBuurten(scores, [typisch], { gebieden: ver }), 'a')[1]).toContain('het midden is 0,6667');
  });
});

describe('the margin of a chosen buurt', () => {
  it('is that to the tie that it loses, also when it could go to another programme', () => {
    // Without a: b for p, worth 10. With a for r and b for p: 4 + 6, as much; but precedence has c, which comes without a.
    const scores = { p: rijen({ a: 9, b: 6 }), r: rijen({ a: 4, c: 4 }) };
    const quota = [
      { id: 'p', programma: 'p', aantal: 1 },
      { id: 'r', programma: 'r', aantal: 1 },
    ];
    const speling = (voorrang: readonly string[]) => {
      const uitleg = explainSelectie(selectBuurten(scores, quota, { voorrang }), 'a');
      return uitleg.soort === 'gekozen' ? uitleg.speling : undefined;
    };
    expect(speling(['c'])).toBe(3);
    expect(speling(['a'])).toBeUndefined();
  });

  it('is that to the minimum score, for a buurt that must be chosen too', () => {
    const regels: Regel[] = [
      { soort: 'vast', code: 'a' },
      { soort: 'minimumscore', minimaal: 0.6 },
    ];
    const uitleg = explainSelectie(kies({ a: 0.9, b: 0.8 }, 1, { regels }), 'a');
    expect(uitleg).toMatchObject({ speling: 0.3 });
    expect(uitleg).not.toHaveProperty('zonder');
  });
});

it('twelve scores up to 59,000 are added exactly without a word about decimals', () => {
  const p = Array.from({ length: 12 }, (_, i) => ({ code: `b${String(i).padStart(2, '0')}`, score: 59_000 - i / 100 }));
  const selectie = selectBuurten({ p }, [{ id: 'q', programma: 'p', aantal: 12 }]);
  expect(selectie).toMatchObject({ uitkomst: 'optimaal', totaalscore: 707_999.34 });
});
