/** The cause of a refusal in the words that people read: the rule, the quotum or the figure, and who has the place. */
import { formatBevinding } from 'buurtaanpak/kern';
import {
  explainSelectie,
  type Quotum,
  type Regel,
  type Selectie,
  type SelectieGevonden,
  type Selectieopties,
  selectBuurten,
  type UitlegNietGekozen,
} from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';

const rijen = (scores: Readonly<Record<string, number | null>>) =>
  Object.entries(scores).map(([code, score]) => ({ code, score }));
const kies = (scores: Readonly<Record<string, number>>, aantal: Quotum['aantal'], opties?: Selectieopties) =>
  selectBuurten({ p: rijen(scores) }, [{ id: 'q', programma: 'p', aantal }], opties);
const explain = (selectie: Selectie, code: string): UitlegNietGekozen => {
  const uitleg = explainSelectie(selectie, code);
  if (uitleg.soort === 'gekozen') throw new Error(`${code} was chosen`);
  return uitleg;
};
const zinnen = (selectie: Selectie, code: string, namen?: Readonly<Record<string, string>>) =>
  explainSelectie(selectie, code).bevindingen.map((bevinding) => formatBevinding(bevinding, nl, { namen }));
const inWijk = (wijken: Readonly<Record<string, string>>) =>
  Object.entries(wijken).map(([code, wijk]) => ({ code, wijk }));

describe('a rule that keeps a buurt out', () => {
  it('is named with the wijk and the two that have its places: Hoek stands fourth with 0.923', () => {
    const scores = { H: 0.923, K: 0.981, M: 0.954, B: 0.93, V: 0.87 };
    const gebieden = inWijk({ H: 'W', K: 'W', M: 'W', B: 'X', V: 'Y' });
    const regels: Regel[] = [{ soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' }];
    const selectie = kies(scores, 4, { gebieden, regels });
    const namen = { H: 'Hoek', K: 'Kop', M: 'Midden', B: 'Brug', V: 'Veld', W: 'de Wijk', q: 'de vier' };
    expect(zinnen(selectie, 'H', namen)).toEqual([
      'Hoek is niet gekozen: de Wijk heeft met Kop, Midden al het hoogste aantal van 2. Zonder de regel hoogstens zoveel per groep (1) zou Hoek gekozen zijn.',
      'Hoek is niet gekozen: de beste selectie met Hoek scoort 0,031 lager, zonder Midden.',
      'Hoek zou gekozen zijn met 0,031 meer voor p: een score van 0,954.',
      'Met hoogstens 3 in de regel hoogstens zoveel per groep (1) zou Hoek gekozen zijn.',
    ]);
    expect(explain(selectie, 'H')).toMatchObject({
      oorzaken: [
        { soort: 'regel', positie: 0, gevolg: 'gekozen', groep: 'W', houders: [{ code: 'K' }, { code: 'M' }] },
      ],
      verruimingen: [
        { soort: 'hoogstens', positie: 0, hoogstens: 3 },
        { soort: 'zonder_regel', positie: 0 },
      ],
      gemist: [],
    });
  });

  it('is named for every own group that is full, and only for those', () => {
    const groepen = [
      { naam: 'noord', codes: ['a', 'c'] },
      { naam: 'kade', codes: ['b', 'c'] },
      { naam: 'leeg', codes: ['c', 'd'] },
    ];
    const regels: Regel[] = [{ soort: 'hoogstens_per_groep', hoogstens: 1, groepen }];
    const selectie = kies({ a: 9, b: 8, c: 7, e: 1 }, 3, {
      regels,
      gebieden: inWijk({ a: 'w', b: 'w', c: 'w', d: 'w', e: 'w' }),
    });
    expect(explain(selectie, 'c').oorzaken).toMatchObject([
      { groep: 'noord', houders: [{ code: 'a' }] },
      { groep: 'kade', houders: [{ code: 'b' }] },
    ]);
    // At most 0 of a group, of which then nobody has the place; and a buurt without a wijk, which is in none.
    const geen: Regel[] = [{ soort: 'hoogstens_per_groep', hoogstens: 0, groepen: [{ naam: 'g', codes: ['a'] }] }];
    expect(zinnen(kies({ a: 9, b: 8 }, 1, { regels: geen }), 'a')[0]).toBe(
      'Er is geen selectie met a die aan alle quota en regels voldoet.',
    );
    const ander: Regel[] = [
      { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' },
      { soort: 'samen', codes: ['a', 'c'] },
    ];
    const zonderWijk = [{ code: 'a', wijk: 'w' }, { code: 'b', wijk: 'w' }, { code: 'c' }, { code: 'd' }];
    const omweg = kies({ a: 9, b: 8, c: 1, d: 7 }, 3, { gebieden: zonderWijk, regels: ander });
    expect(explain(omweg, 'b').oorzaken).toMatchObject([
      { positie: 0, groep: 'w', houders: [{ code: 'a' }] },
      { positie: 1, gevolg: 'mogelijk', houders: [] },
    ]);
  });

  it('that does so in a roundabout way is named without anybody who has the place', () => {
    // c has no wijk; but only with both a and b is it in.
    const gebieden = [{ code: 'a', wijk: 'w' }, { code: 'b', wijk: 'w' }, { code: 'c' }, { code: 'd', wijk: 'v' }];
    const regels: Regel[] = [
      { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' },
      { soort: 'aantal_met', aantal: 3, waar: { zonderKenmerken: ['x'] } },
      { soort: 'samen', codes: ['a', 'b', 'c'] },
    ];
    const selectie = kies({ a: 9, b: 9, c: 1, d: 5, e: 4, f: 4 }, 3, {
      gebieden: [...gebieden, { code: 'e', wijk: 'u' }, { code: 'f', wijk: 't' }],
      regels,
    });
    expect(explain(selectie, 'c').oorzaken).toMatchObject([
      { positie: 0, gevolg: 'gekozen', houders: [] },
      { positie: 2, gevolg: 'mogelijk', houders: [] },
    ]);
    expect(zinnen(selectie, 'c')).toContain('Zonder de regel hoogstens zoveel per groep (1) zou c gekozen zijn.');
  });

  it('names the neighbours, those it may not be with, and those that count', () => {
    const buren = [
      ['a', 'b'],
      ['b', 'c'],
    ] as const;
    const naast = kies({ a: 9, b: 8, c: 7, d: 1 }, 2, { buren, regels: [{ soort: 'niet_aangrenzend' }] });
    expect(zinnen(naast, 'b')[0]).toBe(
      'b is niet gekozen: b grenst aan a, c. Zonder de regel niet aan elkaar grenzen (1) zou b gekozen zijn.',
    );
    const samen = kies({ a: 9, b: 8, c: 7 }, 2, { regels: [{ soort: 'niet_samen', codes: ['a', 'b'] }] });
    expect(zinnen(samen, 'b')[0]).toBe(
      'b is niet gekozen: b mag niet samen met a. Zonder de regel niet samen (1) zou b gekozen zijn.',
    );
    const gebieden = ['a', 'b', 'c', 'd'].map((code) => ({ code, kenmerken: code === 'd' ? ['dorp'] : [] }));
    const dorp: Regel[] = [{ soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['dorp'] }, programmas: ['p'] }];
    const met = kies({ a: 9, b: 8, c: 7, d: 1 }, 2, { gebieden, regels: dorp });
    expect(explain(met, 'b').oorzaken).toMatchObject([{ positie: 0, houders: [{ code: 'd' }] }, { soort: 'quotum' }]);
    expect(zinnen(met, 'b')[0]).toBe('Zonder de regel aantal met een kenmerk (1) zou b gekozen zijn.');
    // Of a rule for another programme nobody has the place.
    const elders = selectBuurten(
      { p: rijen({ a: 9, b: 8, c: 7 }), r: rijen({ d: 1 }) },
      [
        { id: 'q', programma: 'p', aantal: 2 },
        { id: 'r', programma: 'r', aantal: 1 },
      ],
      { buren, regels: [{ soort: 'niet_aangrenzend', programmas: ['p'] }] },
    );
    expect(explain(elders, 'b').oorzaken[0]).toMatchObject({ houders: [{ code: 'a' }, { code: 'c' }] });
    const zij: Regel[] = [
      { soort: 'niet_samen', codes: ['a', 'c'] },
      { soort: 'samen', codes: ['b', 'c'] },
      { soort: 'vast', code: 'a' },
    ];
    expect(zinnen(kies({ a: 1, b: 9, c: 9, d: 1 }, { van: 2, tot: 3 }, { regels: zij }), 'b')).toContain(
      'Zonder de regel niet samen (1) zou b gekozen zijn.',
    );
  });

  it('names who is fixed, with the motive', () => {
    const vast = (motief?: string) => kies({ a: 1, b: 9 }, 1, { regels: [{ soort: 'vast', code: 'a', motief }] });
    expect(zinnen(vast('ingeloot'), 'b')[1]).toBe(
      'b is niet gekozen: a staat vast (ingeloot). Zonder de regel vast (1) zou b gekozen zijn.',
    );
    expect(zinnen(vast(), 'b')[1]).toBe('Zonder de regel vast (1) zou b gekozen zijn.');
    expect(explain(vast(), 'b').oorzaken[0]).toMatchObject({ soort: 'regel', houders: [{ code: 'a' }] });
  });

  it('together with another is named as that, as few as there can be', () => {
    const gebieden = inWijk({ a: 'w', b: 'w', c: 'v' });
    const regels: Regel[] = [
      { soort: 'minimumscore', minimaal: 0 },
      { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' },
      { soort: 'niet_samen', codes: ['a', 'b'] },
    ];
    const selectie = kies({ a: 9, b: 8, c: 1 }, 2, { gebieden, regels });
    expect(explain(selectie, 'b').oorzaken).toMatchObject([
      { soort: 'regels', regels: [{ positie: 1 }, { positie: 2 }], gevolg: 'gekozen' },
    ]);
    expect(zinnen(selectie, 'b')).toEqual([
      'Zonder de regels hoogstens zoveel per groep (2), niet samen (3) samen zou b gekozen zijn; zonder één ervan alleen niet.',
      'b is niet gekozen: de beste selectie met b scoort 1 lager, zonder a.',
      'b zou gekozen zijn met meer dan 1 erbij voor p: een score boven 9.',
      'Er is geen losse wijziging van een quotum (ten hoogste vijf plaatsen meer) of van een regel gevonden waarmee b gekozen zou zijn.',
    ]);
    const vast: Regel[] = [...regels, { soort: 'vast', code: 'a' }];
    const onmogelijk = kies({ a: 9, b: 0.5, c: 1 }, 2, { gebieden, regels: vast.slice(1) });
    expect(explain(onmogelijk, 'b').oorzaken).toMatchObject([{ soort: 'regel', positie: 2, gevolg: 'mogelijk' }]);
    const dubbel: Regel[] = [...vast, { soort: 'samen', codes: ['a', 'c'] }, { soort: 'vast', code: 'c' }];
    expect(zinnen(kies({ a: 9, b: 0.5, c: 1 }, 2, { gebieden, regels: dubbel }), 'b')[1]).toMatch(
      /^Zonder de regels .* samen is er wel een selectie met b; zonder één ervan alleen niet\.$/,
    );
  });

  it('is found among many: twenty are looked at, first those that are not about other buurten alone', () => {
    const gebieden = inWijk({ a: 'w1', b: 'w1', c: 'w1', d: 'w2', e: 'w2' });
    const veel = Array.from(
      { length: 25 },
      (_, i): Regel =>
        i % 2 === 0 ? { soort: 'vast', code: 'a' } : { soort: 'uitgesloten', codes: ['e'], motief: 'zo besloten' },
    );
    const regels: Regel[] = [...veel, { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' }];
    const selectie = kies({ a: 9, b: 8, c: 7, d: 2, e: 1 }, 3, { gebieden, regels });
    expect(explain(selectie, 'c').oorzaken).toMatchObject([{ soort: 'regel', positie: 25, groep: 'w1' }]);
    expect(explain(selectie, 'e').oorzaken).toEqual([]);
    // One and the same rule 21 times: without twenty of them it still holds, and its score is not the cause.
    const zelfde = Array.from({ length: 21 }, (): Regel => ({ soort: 'niet_samen', codes: ['a', 'b'] }));
    expect(explain(kies({ a: 9, b: 8, c: 7 }, 2, { regels: zelfde }), 'b').oorzaken).toEqual([]);
  });
});

describe('a quotum that is full', () => {
  it('is named with who have its places, and how many places more it takes', () => {
    const selectie = kies({ a: 9, b: 8, c: 7, d: 6, e: 5, f: 4, g: 3, h: 2, i: 1 }, 2);
    expect(explain(selectie, 'c').oorzaken).toMatchObject([
      { soort: 'score', quotum: 'q', score: 7, laagste: 8, houders: [{ code: 'a' }, { code: 'b' }] },
      { soort: 'quotum', quotum: 'q', van: 2, tot: 2, gevolg: 'gekozen' },
    ]);
    expect(explain(selectie, 'e').verruimingen).toEqual([{ soort: 'aantal', quotum: 'q', van: 5, tot: 5 }]);
    expect(zinnen(selectie, 'e')).toContain('Met 5 voor q zou e gekozen zijn.');
    expect(explain(selectie, 'g').verruimingen).toEqual([{ soort: 'aantal', quotum: 'q', van: 7, tot: 7 }]);
    expect(explain(selectie, 'h').verruimingen).toEqual([]);
    const ruim = kies({ a: 9, b: 8, c: 7 }, { van: 1, tot: 2 });
    expect(explain(ruim, 'c').verruimingen).toEqual([{ soort: 'aantal', quotum: 'q', van: 1, tot: 3 }]);
    // Of none there are no places to name.
    expect(zinnen(kies({ a: 9 }, 0), 'a')).toEqual([
      'Er is geen selectie met a die aan alle quota en regels voldoet.',
      'Met 1 voor q zou a gekozen zijn.',
    ]);
    expect(zinnen(kies({ a: -9 }, { van: 0, tot: 0 }), 'a')).toContain('Met 1 voor q zou a gekozen zijn.');
  });

  it('says of a score that is too low with rules as well', () => {
    const regels: Regel[] = [{ soort: 'minimumscore', minimaal: 0 }];
    expect(zinnen(kies({ a: 9, b: 8 }, 1, { regels }), 'b')).toEqual([
      'b is niet gekozen: de beste selectie met b scoort 1 lager, zonder a.',
      'Ook zonder de regels zou b niet gekozen zijn. De plaatsen van q zijn dan voor a: die scoren ten minste 9, b scoort 8.',
      'De plaatsen van q zijn voor a. Met 2 plaatsen zou b gekozen zijn.',
      'b zou gekozen zijn met meer dan 1 erbij voor p: een score boven 9.',
    ]);
    // With a place left over nobody keeps it out: it would lower the whole.
    expect(explain(kies({ a: -1 }, { van: 0, tot: 2 }), 'a').oorzaken).toEqual([]);
  });

  it('of which one place more would make sums too large is left alone', () => {
    const groot = 2 ** 48;
    const selectie = kies({ a: groot, b: groot - 1, c: 1 }, 2, { decimalen: 0 });
    expect(explain(selectie, 'c').oorzaken).toMatchObject([{ soort: 'score' }]);
    expect(explain(selectie, 'c').verruimingen).toEqual([]);
  });
});

describe('a buurt that is no candidate', () => {
  it('is told each condition with its figure, and where it lies', () => {
    const veel = Array.from({ length: 11 }, (_, i) => `w${i}`);
    const gebieden = [
      ...veel.map((wijk) => ({ code: `in ${wijk}`, wijk, cijfers: { woz: 200 } })),
      { code: 'a', wijk: 'elders', cijfers: { woz: 90 } },
      { code: 'b', cijfers: { woz: 100 } },
    ];
    const scores = { p: rijen(Object.fromEntries(gebieden.map(({ code }) => [code, 1]))) };
    const met = (waar: NonNullable<Quotum['waar']>, code: string) =>
      zinnen(selectBuurten(scores, [{ id: 'q', programma: 'p', aantal: 1, waar }], { gebieden }), code).slice(1);
    expect(met({ gebieden: ['w0', 'w1'] }, 'a')).toEqual([
      'a is geen kandidaat voor q: de buurt ligt in elders, dat quotum zoekt in w0, w1.',
    ]);
    const elders = ['b is geen kandidaat voor q: de buurt ligt niet waar dat quotum zoekt.'];
    expect(met({ gebieden: ['w0'] }, 'b')).toEqual(elders);
    expect(met({ gebieden: veel }, 'a')[0]).toContain('ligt niet waar');
    expect(met({ cijfers: [{ cijfer: 'woz', minimaal: 100, maximaal: 300 }] }, 'a')).toEqual([
      'a is geen kandidaat voor q: woz is 90, gevraagd is ten minste 100.',
    ]);
  });

  it('because people excluded it is told their motive, and what admitting it would do', () => {
    const regels: Regel[] = [{ soort: 'uitgesloten', codes: ['a', 'b'], motief: 'loopt al een team' }];
    const selectie = kies({ a: 9, b: 1, c: 2 }, 1, { regels });
    expect(zinnen(selectie, 'a')).toEqual([
      'a is uitgesloten: loopt al een team.',
      'Zonder de regel uitgesloten (1) zou a gekozen zijn.',
      'Als de regel uitgesloten (1) a toeliet, zou a gekozen zijn.',
    ]);
    expect(explain(selectie, 'a')).toMatchObject({
      gemist: [{ soort: 'uitgesloten', positie: 0, motief: 'loopt al een team' }],
      verruimingen: [{ soort: 'toelaten', code: 'a' }, { soort: 'zonder_regel' }],
    });
    // b would not be chosen either way.
    expect(zinnen(selectie, 'b')).toEqual(['b is uitgesloten: loopt al een team.']);
    const nergens = selectBuurten({ p: rijen({ a: null, c: 2 }) }, [{ id: 'q', programma: 'p', aantal: 1 }], {
      gebieden: [{ code: 'a' }, { code: 'b' }, { code: 'c' }],
      regels,
    });
    expect(zinnen(nergens, 'a')).toEqual([
      'a is uitgesloten: loopt al een team.',
      'a is geen kandidaat voor q: de buurt heeft geen score voor p.',
    ]);
  });

  it('because its score is too low would be chosen from the minimum on', () => {
    const regels: Regel[] = [{ soort: 'minimumscore', minimaal: 5 }];
    const selectie = kies({ a: 9, b: 4.5 }, { van: 1, tot: 2 }, { regels });
    expect(explain(selectie, 'b')).toMatchObject({ stijging: { programma: 'p', punten: 0.5, score: 5 } });
    expect(zinnen(selectie, 'b')).toEqual([
      'b is voor geen enkel quotum kandidaat.',
      'b haalt de minimumscore voor p niet: 4,5 bij ten minste 5.',
      'Zonder de regel minimumscore (1) zou b gekozen zijn.',
      'b zou gekozen zijn met 0,5 meer voor p: een score van 5.',
    ]);
  });
});

describe('a tie', () => {
  it('of many selections is counted to twenty, and told as at least so many', () => {
    const scores = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`b${i}`, 1]));
    const selectie = kies(scores, 4);
    expect(explain(selectie, 'b7').oorzaken[0]).toMatchObject({ soort: 'gelijk', selecties: 20, alle: false });
    expect(zinnen(selectie, 'b7')[1]).toMatch(
      /^Er zijn ten minste 20 selecties die precies even goed zijn; b7 zit in /,
    );
    const uitleg = explainSelectie(selectie, 'b0');
    expect(uitleg).toMatchObject({ soort: 'gekozen', gelijk: { doorslag: 'code', selecties: 20, alle: false } });
  });

  it('counts for the lowest score and for programmes in turn too', () => {
    const minimum = kies({ a: 3, b: 2, c: 2, d: 1 }, 2, { doel: { soort: 'hoogste_minimum' } });
    expect(explain(minimum, 'c').oorzaken[0]).toMatchObject({ soort: 'gelijk', selecties: 2, keren: 1, alle: true });
    const scores = { p: rijen({ a: 3, b: 3 }), r: rijen({ a: 1, b: 1, c: 1 }) };
    const quota = ['p', 'r'].map((id) => ({ id, programma: id, aantal: 1 }));
    const doel = { soort: 'lexicografisch', volgorde: ['p', 'r'] } as const;
    const beide = selectBuurten(scores, quota, { doel });
    expect(explain(beide, 'c').oorzaken[0]).toMatchObject({ soort: 'gelijk', selecties: 4, keren: 2, alle: true });
  });
});

describe('a selection that is not proven', () => {
  const basis = kies({ a: 9, b: 8, c: 3, d: 1 }, 2, {
    regels: [{ soort: 'minimumscore', minimaal: 2 }],
  }) as SelectieGevonden;
  const onbewezen: SelectieGevonden = {
    ...basis,
    uitkomst: 'beste_gevonden',
    bewijs: { ...basis.bewijs, optimaal: false, gelijkspel: 'onbeslist' },
  };

  it('gives no cause, no change and no reason, of a chosen buurt neither', () => {
    expect(explain(onbewezen, 'c')).toMatchObject({ met: { kosten: [5] }, oorzaken: [], verruimingen: [] });
    expect(zinnen(onbewezen, 'c')[1]).toBe(
      'Er is een selectie met c gevonden die 5 lager scoort dan deze. Of er een betere is, is niet bewezen.',
    );
    expect(zinnen(onbewezen, 'b')[2]).toBe(
      'Er is een selectie zonder b gevonden die 5 lager scoort dan deze. Of er een betere is, is niet bewezen.',
    );
    // Which condition is missed does not depend on a proof.
    expect(explain(onbewezen, 'd')).toMatchObject({ oorzaken: [], gemist: [{ soort: 'minimumscore', score: 1 }] });
  });
});

it('what a chosen buurt can lose is known of the lowest score and of programmes in turn', () => {
  const speling = (selectie: Selectie, code: string) => {
    const uitleg = explainSelectie(selectie, code);
    return uitleg.soort === 'gekozen' ? uitleg.speling : 'not chosen';
  };
  const minimum = { soort: 'hoogste_minimum' } as const;
  // The lowest is 2 with or without b; with b the total may fall to that of a, c, d.
  expect(speling(kies({ a: 9, b: 5, c: 4, d: 2 }, { van: 3, tot: 3 }, { doel: minimum }), 'b')).toBe(3);
  expect(speling(kies({ a: 9, b: 5, c: 2, d: 2 }, 3, { doel: minimum }), 'b')).toBe(3);
  const gewogen = { ...minimum, gewichten: { p: 2 } };
  expect(speling(kies({ a: 9, b: 5, c: 2, d: 2 }, 3, { doel: gewogen }), 'b')).toBe(3);
  expect(speling(kies({ a: 9, b: 5 }, 1, { doel: { ...minimum, gewichten: { p: 0 } } }), 'a')).toBeUndefined();
  const scores = { p: rijen({ a: 9, b: 4 }), r: rijen({ c: 3, d: 1, b: 0 }) };
  const quota = ['p', 'r'].map((id) => ({ id, programma: id, aantal: 1 }));
  const beurt = selectBuurten(scores, quota, { doel: { soort: 'lexicografisch', volgorde: ['p', 'r'] } });
  expect([speling(beurt, 'a'), speling(beurt, 'c')]).toEqual([5, 2]);
  // Only with a may b be in, which is needed for the first programme: whatever a scores for the second.
  const eerst = selectBuurten({ p: rijen({ a: 5, d: 6 }), r: rijen({ b: 9, c: 1 }) }, quota, {
    doel: { soort: 'lexicografisch', volgorde: ['r', 'p'] },
    regels: [{ soort: 'samen', codes: ['a', 'b'] }],
  });
  expect(speling(eerst, 'a')).toBeUndefined();
});
