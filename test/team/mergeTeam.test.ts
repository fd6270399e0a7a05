import { addDuur, Datum, formatBevinding, isDomeinFout } from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import {
  checkTeamdossier,
  decideTeam,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  mergeTeam,
  replayTeam,
  type Teamcommando,
  type Teamdossier,
} from 'buurtaanpak/team';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { createBasis, stap, takeStappen } from './trekTakken.js';

const basis = createBasis();
const dag = (tekst: string) => Datum.parse(tekst);

/** Notes something on a device without a connection. */
function note(dossier: Teamdossier, id: string, datum: string, velden: Record<string, unknown>): Teamdossier {
  const hoofd = { id, team: 'team-1', datum, genoteerd: datum, door: id };
  const gebeurtenissen = decideTeam({ ...hoofd, ...velden } as unknown as Teamcommando, dossier);
  return gebeurtenissen.reduce(evolveTeam, dossier);
}

const stappen = fc.array(stap, { maxLength: 25 });
const dagen = [0, 3, 10, 40, 400].map((verder) => addDuur(basis.dag, { dagen: verder }));
const listStanden = (dossier: Teamdossier) => dagen.map((peildatum) => findTeamstand(dossier, { peildatum }));

describe('the laws of mergeTeam', () => {
  it('gives one record in whatever order, and however often, branches are merged', () => {
    fc.assert(
      fc.property(stappen, stappen, stappen, (x, y, z) => {
        const [a, b, c] = [x, y, z].map((s, i) => takeStappen(basis, s, `toestel${i}`).dossier) as [
          Teamdossier,
          Teamdossier,
          Teamdossier,
        ];
        const ab = mergeTeam(a, b);
        expect(mergeTeam(b, a)).toEqual(ab);
        expect(mergeTeam(a, a)).toEqual({ dossier: a, conflicten: [] });
        expect(mergeTeam(ab.dossier, b)).toEqual({ dossier: ab.dossier, conflicten: [] });
        const geheel = mergeTeam(ab.dossier, c).dossier;
        expect(mergeTeam(a, mergeTeam(b, c).dossier).dossier).toEqual(geheel);
        // The events in any order of arrival are that record too.
        expect(replayTeam([...geheel.gebeurtenissen].reverse())).toEqual(geheel);
        const op = dag('2030-01-01');
        const ontvangen = mergeTeam(geheel, initialTeamdossier, { geregistreerd: op }).dossier;
        expect(mergeTeam(mergeTeam(a, b, { geregistreerd: op }).dossier, c, { geregistreerd: op }).dossier).toEqual(
          ontvangen,
        );
        expect(mergeTeam(ontvangen, a).dossier).toEqual(ontvangen);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('loses no event and counts none twice', () => {
    fc.assert(
      fc.property(stappen, stappen, (x, y) => {
        const [a, b] = [takeStappen(basis, x, 'a').dossier, takeStappen(basis, y, 'b').dossier];
        const { dossier } = mergeTeam(a, b);
        const ids = (een: Teamdossier) => een.gebeurtenissen.map(({ id }) => id);
        expect(new Set(ids(dossier))).toEqual(new Set([...ids(a), ...ids(b)]));
        expect(new Set(ids(dossier)).size).toBe(dossier.gebeurtenissen.length);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('gives the stand of a record made in one place when nothing conflicts', () => {
    let zonder = 0;
    fc.assert(
      fc.property(stappen, stappen, (x, y) => {
        const [a, b] = [takeStappen(basis, x, 'a').dossier, takeStappen(basis, y, 'b').dossier];
        const { dossier, conflicten } = mergeTeam(a, b);
        if (conflicten.length > 0) return;
        zonder += 1;
        expect(checkTeamdossier(dossier)).toEqual([]);
        // One place notes the same things one after the other, each with the next number.
        const eenPlek = dossier.gebeurtenissen
          .map(({ nummer: _, ...rest }) => rest)
          .reduce(evolveTeam, initialTeamdossier);
        expect(listStanden(eenPlek)).toEqual(listStanden(dossier));
      }),
      { numRuns: runs(1000) },
    );
    expect(zonder).toBeGreaterThan(runs(1000) / 20);
  });

  it('tells everything that became impossible, and proposes only what solves it', () => {
    let geprobeerd = 0;
    fc.assert(
      fc.property(stappen, stappen, (x, y) => {
        const [a, b] = [takeStappen(basis, x, 'a').dossier, takeStappen(basis, y, 'b').dossier];
        const { dossier, conflicten } = mergeTeam(a, b);
        const onmogelijk = (een: Teamdossier) =>
          new Set(checkTeamdossier(een).map(({ pad }) => een.gebeurtenissen[Number(pad[1])]?.id));
        const nu = onmogelijk(dossier);
        expect(new Set(conflicten.flatMap((een) => (een.soort === 'onmogelijk' ? een.gebeurtenis : [])))).toEqual(nu);
        for (const conflict of conflicten) {
          for (const { correcties } of conflict.voorstellen) {
            geprobeerd += 1;
            const op = dossier.gebeurtenissen
              .map(({ genoteerd }) => genoteerd)
              .sort()
              .at(-1);
            let verder = dossier;
            correcties.forEach((velden, n) => {
              const hoofd = { id: `voorstel-${n}`, team: 'team-1', datum: op, genoteerd: op, door: 'kantoor' };
              const commando = { ...hoofd, soort: 'corrigeren', ...velden } as unknown as Teamcommando;
              verder = decideTeam(commando, verder).reduce(evolveTeam, verder);
            });
            const daarna = onmogelijk(verder);
            expect([...daarna].filter((id) => !nu.has(id))).toEqual([]);
            if (conflict.soort === 'onmogelijk') expect(daarna.has(conflict.gebeurtenis)).toBe(false);
          }
          expect(formatBevinding(conflict, nl)).not.toContain('{');
          expect(formatBevinding(conflict, en)).not.toContain('{');
        }
      }),
      { numRuns: runs(1000, 100) },
    );
    expect(geprobeerd).toBeGreaterThan(runs(1000, 100) / 10);
  });
});

describe('the conflicts', () => {
  const noem = (a: Teamdossier, b: Teamdossier) =>
    mergeTeam(a, b).conflicten.map(({ soort, gebeurtenis, tegen, voorstellen }) => ({
      soort,
      gebeurtenis,
      tegen,
      voorstellen: voorstellen.map((voorstel) => formatBevinding(voorstel, nl)),
    }));

  it('tells that both let a volunteer leave, each on another day', () => {
    const weg = { soort: 'vrijwilliger_afmelden', vrijwilliger: 'va' };
    const a = note(basis.dossier, 'a1', '2027-02-01', weg);
    const b = note(basis.dossier, 'b1', '2027-02-03', weg);
    expect(noem(a, b)).toEqual([
      {
        soort: 'onmogelijk',
        gebeurtenis: 'b1',
        tegen: 'a1',
        voorstellen: [
          'Trek b1 in: dit is niet gebeurd, of al genoteerd.',
          'Verbeter a1 met wat in b1 staat, en trek b1 in.',
          'Trek a1 in: dit is niet gebeurd, of al genoteerd.',
        ],
      },
    ]);
    expect(mergeTeam(a, b).conflicten.map((een) => formatBevinding(een, nl))).toEqual([
      'Gebeurtenis b1 (vrijwilliger vertrokken op 3 februari 2027) kan niet meer naast a1 in het samengevoegde dossier.',
    ]);
    const [conflict] = mergeTeam(a, b).conflicten;
    expect(conflict?.oorzaak && formatBevinding(conflict.oorzaak, nl)).toBe(
      'Vrijwilliger va hoort op 3 februari 2027 niet bij het team.',
    );
  });

  it('blames what moved the status when nothing is about the same', () => {
    const a = note(basis.dossier, 'a1', '2027-02-01', { soort: 'stoppen', reden: 'niemand meer' });
    const b = note(basis.dossier, 'b1', '2027-02-03', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'va' });
    expect(noem(a, b)).toMatchObject([{ soort: 'onmogelijk', gebeurtenis: 'b1', tegen: 'a1' }]);
    expect(noem(a, b)[0]?.voorstellen).toHaveLength(2);
  });

  it('blames a correction when it alone can have done it', () => {
    // Before the branches a third volunteer joined, so that one of the first two may turn out never to have been there.
    const start = note(basis.dossier, 'x1', '2027-01-10', {
      soort: 'vrijwilliger_aansluiten',
      vrijwilliger: 'vc',
      rollen: [],
    });
    const a = note(start, 'a1', '2027-02-01', { soort: 'corrigeren', betreft: 'x1', reden: 'een ander team' });
    const b = note(start, 'b1', '2027-02-03', { soort: 'rollen_wijzigen', vrijwilliger: 'vc', rollen: ['ondernemer'] });
    expect(noem(a, b)).toEqual([
      {
        soort: 'onmogelijk',
        gebeurtenis: 'b1',
        tegen: 'a1',
        voorstellen: ['Trek b1 in: dit is niet gebeurd, of al genoteerd.'],
      },
    ]);
  });

  it('blames nothing when nothing is to blame', () => {
    // Two events of one id, of which the second counts on its branch and not together.
    const a = note(basis.dossier, 'z1', '2027-02-01', {
      soort: 'vrijwilliger_aansluiten',
      vrijwilliger: 'v0',
      rollen: [],
    });
    const eerst = note(basis.dossier, 'z1', '2027-02-01', {
      soort: 'vrijwilliger_aansluiten',
      vrijwilliger: 'vc',
      rollen: [],
    });
    const b = note(eerst, 'z2', '2027-02-02', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'vc' });
    expect(noem(a, b).map(({ soort, gebeurtenis, tegen }) => [soort, gebeurtenis, tegen])).toEqual([
      ['zelfde_id', 'z1', undefined],
      ['onmogelijk', 'z2', undefined],
    ]);
  });

  it('tells of what may have been counted twice', () => {
    const a = note(basis.dossier, 'a1', '2027-02-01', { soort: 'bijeenkomst_vastleggen', aanwezigen: 8 });
    const b = note(basis.dossier, 'b1', '2027-02-01', { soort: 'bijeenkomst_vastleggen' });
    expect(noem(a, b)).toEqual([
      {
        soort: 'dubbel',
        gebeurtenis: 'b1',
        tegen: 'a1',
        voorstellen: [
          'Trek b1 in: dit is niet gebeurd, of al genoteerd.',
          'Trek a1 in: dit is niet gebeurd, of al genoteerd.',
        ],
      },
    ]);
    expect(noem(b, a)).toEqual(noem(a, b));
    const bellen = (van: string, minuten: number) =>
      note(basis.dossier, van, '2027-02-01', { soort: 'contact_vastleggen', wijze: 'telefoon', minuten });
    expect(noem(bellen('a1', 20), bellen('b1', 20))).toHaveLength(1);
    expect(noem(bellen('a1', 20), bellen('b1', 30))).toEqual([]);
  });

  it('tells of two pauses that overlap', () => {
    const pauze = (van: string, reden: string) => note(basis.dossier, van, '2027-02-01', { soort: 'pauzeren', reden });
    const a = note(pauze('a1', 'vakantie'), 'a2', '2027-03-01', { soort: 'hervatten' });
    const b = note(pauze('b1', 'ziekte'), 'b2', '2027-03-08', { soort: 'hervatten' });
    expect(noem(a, b)).toMatchObject([
      { gebeurtenis: 'b1', tegen: 'a1', voorstellen: { length: 3 } },
      { gebeurtenis: 'b2', tegen: 'a2' },
    ]);
  });

  it('tells of two settings for one day, and not when they are the same', () => {
    const rollen = (van: string, lijst: string[]) =>
      note(basis.dossier, van, '2027-02-01', { soort: 'rollen_wijzigen', vrijwilliger: 'va', rollen: lijst });
    expect(noem(rollen('a1', ['ondernemer']), rollen('b1', []))).toMatchObject([
      { soort: 'zelfde_dag', gebeurtenis: 'b1', tegen: 'a1' },
    ]);
    expect(noem(rollen('a1', []), rollen('b1', []))).toEqual([]);
  });

  it('tells of two corrections of one event', () => {
    const start = note(basis.dossier, 'x1', '2027-02-01', { soort: 'bijeenkomst_vastleggen', aanwezigen: 8 });
    const wordt = (aanwezigen: number) => ({
      soort: 'bijeenkomst_gehouden',
      versie: 2,
      datum: '2027-02-01',
      aanwezigen,
    });
    const corrigeer = (van: string, aantal?: number) =>
      note(start, van, '2027-02-05', {
        soort: 'corrigeren',
        betreft: 'x1',
        reden: 'verkeerd geteld',
        ...(aantal === undefined ? {} : { wordt: wordt(aantal) }),
      });
    expect(noem(corrigeer('a1', 9), corrigeer('b1', 10))).toEqual([
      {
        soort: 'twee_correcties',
        gebeurtenis: 'x1',
        tegen: 'a1',
        voorstellen: ['Laat voor x1 toch de correctie a1 gelden.'],
      },
    ]);
    expect(noem(corrigeer('a1'), corrigeer('b1', 10))).toHaveLength(1);
    expect(noem(corrigeer('b1', 9), corrigeer('a1', 10))).toMatchObject([{ tegen: 'a1' }]);
    const pauze = note(start, 'b1', '2027-02-05', { soort: 'pauzeren', reden: 'rust' });
    expect(noem(corrigeer('a1', 9), pauze)).toEqual([]);
    expect(noem(corrigeer('a1', 9), corrigeer('b1', 9))).toEqual([]);
  });

  it('keeps two events under one id, of which the first counts, and tells it', () => {
    const a = note(basis.dossier, 'z1', '2027-02-01', { soort: 'bijeenkomst_vastleggen', aanwezigen: 8 });
    const b = note(basis.dossier, 'z1', '2027-02-09', { soort: 'bijeenkomst_vastleggen', aanwezigen: 9 });
    const { dossier, conflicten } = mergeTeam(a, b);
    expect(conflicten.map((een) => formatBevinding(een, nl))).toEqual([
      'Twee verschillende gebeurtenissen hebben het kenmerk z1. Alleen de eerste telt: leg de andere opnieuw vast met een eigen kenmerk.',
    ]);
    expect(conflicten[0]?.voorstellen).toEqual([]);
    expect(dossier.gebeurtenissen.filter(({ id }) => id === 'z1')).toHaveLength(2);
    expect(findTeamstand(dossier, { peildatum: dag('2027-03-01') })?.bijeenkomsten).toHaveLength(1);
    expect(checkTeamdossier(dossier).map(({ code }) => code)).toEqual(['team.gebeurtenis_bestaat_al']);
  });
});

describe('the day of receipt', () => {
  const toestel = note(basis.dossier, 'a1', '2027-02-01', { soort: 'bijeenkomst_vastleggen' });

  it('is given to what was not received yet, and keeps the days of happening and noting', () => {
    const { dossier } = mergeTeam(basis.dossier, toestel, { geregistreerd: dag('2027-02-09') });
    expect(dossier.gebeurtenissen.at(-1)).toMatchObject({
      datum: '2027-02-01',
      genoteerd: '2027-02-01',
      geregistreerd: '2027-02-09',
    });
    const telling = (bekendOp: string) =>
      findTeamstand(dossier, { peildatum: dag('2027-03-01'), bekendOp: dag(bekendOp) })?.bijeenkomsten.length;
    expect([telling('2027-02-08'), telling('2027-02-09')]).toEqual([0, 1]);
  });

  it('is refused before what is known, with every event that it cannot be of', () => {
    try {
      mergeTeam(basis.dossier, toestel, { geregistreerd: dag('2027-01-03') });
      expect.unreachable();
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      expect(fout.code).toBe('team.ontvangen_te_vroeg');
      expect(fout.bevindingen).toHaveLength(7);
    }
  });
});

describe('large branches and copies', () => {
  it('tries no more than 500 proposals, and still tells every conflict', () => {
    const bijeen = (van: string) => {
      const eigen = Array.from({ length: 260 }, (_, n) => ({
        ...basis.dossier.gebeurtenissen[0],
        soort: 'bijeenkomst_gehouden' as const,
        id: `${van}${n}`,
        datum: addDuur(basis.dag, { dagen: n }),
        genoteerd: addDuur(basis.dag, { dagen: n }),
        nummer: 7 + n,
      }));
      return {
        ...basis.dossier,
        gebeurtenissen: [...basis.dossier.gebeurtenissen, ...eigen],
      } as unknown as Teamdossier;
    };
    const { conflicten } = mergeTeam(bijeen('a'), bijeen('b'));
    expect(conflicten).toHaveLength(260);
    expect(conflicten.filter(({ voorstellen }) => voorstellen.length === 2)).toHaveLength(250);
    expect(conflicten.filter(({ voorstellen }) => voorstellen.length === 0)).toHaveLength(10);
  });

  it('knows the copy of an event that the shared record received', () => {
    const toestel = note(basis.dossier, 'a1', '2027-02-01', { soort: 'bijeenkomst_vastleggen' });
    const gedeeld = mergeTeam(toestel, initialTeamdossier, { geregistreerd: dag('2027-02-09') }).dossier;
    const verder = note(toestel, 'a2', '2027-02-10', { soort: 'pauzeren', reden: 'vakantie' });
    for (const samen of [mergeTeam(verder, gedeeld), mergeTeam(gedeeld, verder)]) {
      expect(samen.conflicten).toEqual([]);
      expect(samen.dossier.gebeurtenissen.map(({ id, geregistreerd }) => [id, geregistreerd]).slice(-2)).toEqual([
        ['a1', '2027-02-09'],
        ['a2', undefined],
      ]);
    }
    expect(mergeTeam(initialTeamdossier, verder).dossier).toEqual(verder);
  });
});

describe('a record that was stored elsewhere', () => {
  it('may hold copies of one event, which are one', () => {
    const toestel = note(basis.dossier, 'a1', '2027-02-01', { soort: 'bijeenkomst_vastleggen' });
    const ontvangen = mergeTeam(toestel, initialTeamdossier, { geregistreerd: dag('2027-02-09') }).dossier;
    const later = toestel.gebeurtenissen.map((een) => ({ ...een, nummer: een.nummer + 3 }));
    const alle = [...ontvangen.gebeurtenissen, ...toestel.gebeurtenissen, ...later];
    const dubbel = { ...toestel, gebeurtenissen: alle };
    for (const samen of [
      mergeTeam({ ...toestel, gebeurtenissen: [...alle].reverse() }, toestel),
      mergeTeam(dubbel, toestel),
      mergeTeam(toestel, dubbel),
      mergeTeam(dubbel, dubbel),
      mergeTeam(dubbel, initialTeamdossier),
    ])
      expect(samen).toEqual({ dossier: ontvangen, conflicten: [] });
  });
});

describe('what is not two branches', () => {
  it('refuses records of two teams, and what is no record or no options', () => {
    const ander = {
      ...basis.dossier,
      team: 'team-2',
      gebeurtenissen: basis.dossier.gebeurtenissen.map((een) => ({ ...een, team: 'team-2' })),
    };
    expect(() => mergeTeam(basis.dossier, ander)).toThrow(expect.objectContaining({ code: 'team.ander_team' }));
    for (const fout of [null, undefined, 3, [], {}, 'x'])
      expect(() => mergeTeam(basis.dossier, fout as unknown as Teamdossier)).toThrow(
        expect.objectContaining({ code: 'kern.document_ongeldig' }),
      );
    expect(() => mergeTeam(basis.dossier, basis.dossier, { op: 1 } as object)).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
  });
});
