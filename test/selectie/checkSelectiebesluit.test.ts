import { addDuur, type Datum } from 'buurtaanpak/kern';
import { checkSelectiebesluit, type Selectiebesluit } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { besluit, codes } from './besluit.js';
import { ZAKEN, type Zaak } from './besluiten.js';

type Gekozen = Selectiebesluit['gekozen'][number];

const vind = (naam: string) => (ZAKEN.find((zaak) => zaak.naam === naam) as Zaak).besluit;
const [a, b] = besluit.gekozen as [Gekozen, Gekozen];

/** What is found, each with its place. */
const found = (document: Selectiebesluit) =>
  checkSelectiebesluit(document).map((bevinding) => {
    expectVolledigeTekst(bevinding);
    return `${bevinding.code.replace('selectie.', '')} ${bevinding.pad.join('.')}`;
  });
const bewijs = (velden: object) => ({ ...besluit, bewijs: { ...besluit.bewijs, ...velden } });
const regels = (...lijst: Selectiebesluit['regels']) => found({ ...besluit, regels: lijst });

describe('checkSelectiebesluit', () => {
  it('finds nothing in a decision of a selection', () => {
    for (const zaak of ZAKEN) expect(codes(zaak.besluit)).toEqual([]);
  });

  it('finds buurten that are there twice, out of order, or of another quotum or programme', () => {
    expect(found({ ...besluit, gekozen: [a, a] })).toContain('besluit_dubbel gekozen.1');
    expect(found({ ...besluit, gekozen: [b, a] })).toEqual(['besluit_volgorde gekozen.1']);
    expect(found({ ...besluit, gekozen: [a, { ...b, quotum: 'west' }] })).toEqual([
      'quotum_onbekend gekozen.1.quotum',
      'besluit_aantal quota.0',
    ]);
    expect(found({ ...besluit, gekozen: [{ ...a, programma: 'energie' }, b] })).toEqual([
      'besluit_programma gekozen.0.programma',
    ]);
    const gelijk = vind('a tie');
    expect(found({ ...gelijk, voorrang: [] })).toContain('besluit_volgorde gekozen.3');
  });

  it('finds a quotum that has not its number', () => {
    const ruim = { ...besluit, quota: [{ ...besluit.quota[0]!, aantal: { van: 3, tot: 4 } }] };
    expect(checkSelectiebesluit(ruim).map(({ params }) => params)).toEqual([
      { quotum: 'oost', gevraagd: '3-4', aantal: 2 },
    ]);
  });

  it('finds a question that does not hold together', () => {
    const [quotum] = besluit.quota as [Selectiebesluit['quota'][number]];
    expect(found({ ...besluit, quota: [quotum, quotum] })).toContain('quotum_dubbel quota.1.id');
    expect(found({ ...besluit, voorrang: ['A', 'A'] })).toEqual(['voorrang_dubbel voorrang.1']);
    expect(found({ ...besluit, regels: [{ soort: 'minimumscore', minimaal: 1, programma: 'x' }] })).toEqual([
      'programma_zonder_quotum regels.0.programma',
    ]);
    const { buren } = besluit.invoer;
    expect(
      found({ ...besluit, invoer: { ...besluit.invoer, scores: [{ programma: 'west', vingerafdruk: buren }] } }),
    ).toEqual(['programma_onbekend invoer.scores']);
    expect(found({ ...besluit, invoer: { ...besluit.invoer, scores: buren } })).toEqual([]);
  });

  it('finds a rule that the choice does not keep to', () => {
    expect(regels({ soort: 'vast', code: 'C' })).toEqual(['besluit_regel regels.0']);
    expect(regels({ soort: 'vast', code: 'A' }, { soort: 'vast', code: 'A', quotum: 'oost' })).toEqual([]);
    expect(regels({ soort: 'uitgesloten', codes: ['C', 'B'], motief: 'm' })).toEqual(['besluit_regel regels.0']);
    expect(regels({ soort: 'samen', codes: ['A', 'C'] }, { soort: 'samen', codes: ['C', 'D'] })).toEqual([
      'besluit_regel regels.0',
    ]);
    expect(regels({ soort: 'niet_samen', codes: ['A', 'B'] }, { soort: 'niet_samen', codes: ['A', 'C'] })).toEqual([
      'besluit_regel regels.0',
    ]);
    expect(regels({ soort: 'minimumscore', minimaal: 8.5 })).toEqual(['besluit_regel regels.0']);
    expect(regels({ soort: 'minimumscore', minimaal: 8, programma: 'oost' })).toEqual([]);
    const groep = (hoogstens: number, programmas?: string[]) =>
      ({ soort: 'hoogstens_per_groep', hoogstens, groepen: [{ naam: 'g', codes: ['A', 'B'] }], programmas }) as const;
    expect(regels(groep(1), groep(2), groep(1, ['oost']))).toEqual([
      'besluit_regel regels.0',
      'besluit_regel regels.2',
    ]);
    const { quota } = vind('plain');
    const ander = {
      ...vind('plain'),
      quota,
      regels: [{ ...groep(0, ['energie']), groepen: [{ naam: 'g', codes: ['A'] }] }],
    };
    expect(found(ander)).toEqual([]);
    expect(checkSelectiebesluit({ ...besluit, regels: [groep(1)] })[0]?.params).toEqual({
      regel: 'hoogstens_per_groep (1)',
      codes: ['A', 'B'],
    });
    // These ask for more than a decision holds.
    expect(
      regels({ soort: 'hoogstens_per_groep', hoogstens: 0, groepen: 'wijk' }, { soort: 'inwoners', minimaal: 1e9 }),
    ).toEqual([]);
  });

  it('finds a total and a proof that do not follow', () => {
    expect(found({ ...besluit, totaalscore: 18 })).toEqual(['besluit_waarde totaalscore']);
    expect(found({ ...besluit, totaalscore: 17 + 1e-12 })).toEqual([]);
    expect(found({ ...besluit, uitkomst: 'beste_gevonden' })).toEqual(['besluit_bewijs bewijs']);
    expect(found(bewijs({ gat: 7 }))).toEqual(['besluit_bewijs bewijs', 'besluit_waarde bewijs.gat']);
    expect(found(bewijs({ stappen: [] }))).toEqual(['besluit_stappen bewijs.stappen']);
    const stap = (velden: object) =>
      bewijs({ stappen: [{ doel: 'totaal', doelwaarde: 17, bovengrens: 17, ...velden }] });
    expect(found(stap({ bovengrens: 18 }))).toEqual(['besluit_bewijs bewijs', 'besluit_waarde bewijs.bovengrens']);
    expect(found(stap({ doelwaarde: 16, bovengrens: 16 }))).toEqual([
      'besluit_waarde bewijs.doelwaarde',
      'besluit_waarde bewijs.bovengrens',
      'besluit_waarde bewijs.stappen.0.doelwaarde',
    ]);
    expect(found(stap({ bovengrens: 16 }))).toContain('besluit_bewijs bewijs.stappen.0');
    expect(found(stap({ doel: 'minimum' }))).toEqual(['besluit_stappen bewijs.stappen']);
    expect(found(stap({ programma: 'oost' }))).toEqual(['besluit_stappen bewijs.stappen']);
    expect(found({ ...besluit, doel: { soort: 'hoogste_minimum' } })).toEqual(['besluit_stappen bewijs.stappen']);
    expect(found({ ...besluit, doel: { soort: 'totaal', gewichten: { oost: 2 } } })).toEqual([
      'besluit_waarde bewijs.stappen.0.doelwaarde',
    ]);
    const minst = vind('the highest minimum');
    const [eerste, tweede] = minst.bewijs.stappen as [object, object];
    const hoger = {
      ...minst,
      bewijs: { ...minst.bewijs, stappen: [{ ...eerste, doelwaarde: 0, bovengrens: 0 }, tweede] },
    };
    expect(found(hoger as Selectiebesluit)).toContain('besluit_waarde bewijs.stappen.0.doelwaarde');
    // Of no buurten there is no lowest score.
    expect(found({ ...minst, gekozen: [] })).not.toContain('besluit_waarde bewijs.stappen.0.doelwaarde');
    const eerst = vind('one programme first');
    expect(found({ ...eerst, doel: { soort: 'lexicografisch', volgorde: ['oost', 'energie'] } })).toEqual([
      'besluit_stappen bewijs.stappen',
    ]);
  });

  it('finds a deviation that cannot be', () => {
    const afwijking = (velden: object) =>
      found({ ...besluit, afwijkingen: [{ quotum: 'oost', motief: 'm', ...velden }] });
    expect(afwijking({})).toEqual(['besluit_afwijking afwijkingen.0.eruit']);
    expect(afwijking({ eruit: 'C' })).toEqual(['besluit_afwijking afwijkingen.0.eruit']);
    expect(afwijking({ erin: 'A' })).toEqual(['besluit_afwijking afwijkingen.0.erin']);
    expect(afwijking({ eruit: 'A', erin: 'A' })).toEqual(['besluit_afwijking afwijkingen.0.erin']);
    expect(afwijking({ eruit: 'A', erin: 'C', quotum: 'west' })).toEqual(['quotum_onbekend afwijkingen.0.quotum']);
    expect(afwijking({ eruit: 'A' })).toEqual(['besluit_aantal quota.0']);
  });

  it('finds a deviation of a later day than the decision, and none on the day itself', () => {
    const op = (datum: Datum) =>
      found({ ...besluit, afwijkingen: [{ quotum: 'oost', motief: 'm', eruit: 'A', erin: 'C', datum }] });
    expect(op(besluit.datum)).toEqual([]);
    expect(op(addDuur(besluit.datum, { dagen: 1 }))).toEqual(['afwijking_na_besluit afwijkingen.0.datum']);
  });

  it('finds more buurten chosen than there were with a score', () => {
    const uit = (kandidaten: number) => found({ ...besluit, invoer: { ...besluit.invoer, kandidaten } });
    expect(uit(2)).toEqual([]);
    expect(uit(1)).toEqual(['besluit_kandidaten invoer.kandidaten']);
  });
});
