import type { Bevinding } from 'buurtaanpak/kern';
import { checkProgramma, createKeuze, type Deelnemer, type Keuze, type Programma } from 'buurtaanpak/programma';
import { selectBuurten } from 'buurtaanpak/selectie';
import {
  listBronnen,
  writeFinancieleVerantwoording,
  writeLandelijkeRapportage,
  writeSamenvatting,
  writeSelectieverantwoording,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import {
  type Brondocument,
  checkVerslag,
  listLezers,
  renderTekst,
  type Verslag,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { describeBevinding } from '../../src/stukken/delen/describeBevinding.js';
import { toKolommen } from '../grafieken/toKolommen.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag, Verteller } from '../team/vertel.js';
import { schrijfBrief as writeRaadsbrief } from './schrijfBrief.js';

const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];
const options = { peildatum: PEILDATUM };
const met = (wijziging: Partial<Deelnemer>): Programma => ({
  ...proefprogramma,
  deelnemers: [{ ...leeuwarden, ...wijziging }],
});
const makers = { writeRaadsbrief, writeSamenvatting, writeVoortgangsrapportage, writeFinancieleVerantwoording };

/** The piece as one line, after it was found to be traceable. */
function lees(verslag: Verslag, bronnen: readonly Brondocument[]): string {
  expect(checkVerslag(verslag)).toEqual([]);
  expect(verifyHerkomst(verslag, bronnen)).toEqual([]);
  return renderTekst(verslag, { breedte: 10_000 });
}
const brief = (programma: Programma) => lees(writeRaadsbrief(programma, options), listBronnen(programma, options));

describe('out of how many', () => {
  // Two places of Oost and one of energie out of the same three; one of a dorp out of two: six have a score, five could take part.
  const rijen = ['A', 'B', 'C', 'D', 'E', 'F'].map((code, i) => ({ code, score: 1 - i / 10 }));
  const gebieden = rijen.map(({ code }) => ({
    code,
    kenmerken: code < 'D' ? ['oost'] : code < 'F' ? ['dorp'] : [],
  }));
  const quota = [
    { id: 'oost', naam: 'Oost', programma: 'leeuwarden-oost', aantal: 2, waar: { kenmerken: ['oost'] } },
    { id: 'energie', naam: 'energie in Oost', programma: 'energie', aantal: 1, waar: { kenmerken: ['oost'] } },
    { id: 'dorp', naam: 'een dorp', programma: 'energie', aantal: 1, waar: { kenmerken: ['dorp'] } },
  ];
  const namen = rijen.map(({ code }) => ({ code, naam: `Buurt ${code}` }));
  const selectie = selectBuurten({ 'leeuwarden-oost': rijen, energie: rijen }, quota, { gebieden });
  if (!('gekozen' in selectie)) throw new Error('no selection');
  const keuze = createKeuze(selectie, namen);
  const keuzebrief = (wijziging: Partial<Keuze>) => brief(met({ keuze: { ...keuze, ...wijziging } }));

  test('who could take part stands beside who was scored, as a union and per quotum', () => {
    const tekst = keuzebrief({});
    expect(tekst).toContain(
      '6 buurten kregen een score. Daarvan konden er 5 meedoen: die passen bij ten minste één van de afspraken. Uit die 5 zijn er 4 gekozen.',
    );
    expect(tekst).toContain('- Oost: 2 plekken. Daarvoor konden 3 buurten meedoen.\n');
    expect(tekst).toContain('- energie in Oost (thema energie): 1 plek. Daarvoor konden 3 buurten meedoen.\n');
    expect(tekst).toContain('- een dorp (thema energie): 1 plek. Daarvoor konden 2 buurten meedoen.\n');
    expect(tekst).toContain('Tel deze aantallen dus niet op.');
    expect(tekst).not.toContain('Uit 6 buurten');
  });

  test('what is not known is not told', () => {
    const kaal = { konMeedoen: undefined, quota: undefined, doel: undefined };
    expect(keuzebrief(kaal)).toContain('6 buurten kregen een score. Er zijn 4 buurten gekozen.');
    expect(keuzebrief(kaal)).not.toContain('meedoen');
    expect(keuzebrief({ gescoord: undefined })).toContain(
      'Er konden 5 buurten meedoen: die passen bij ten minste één van de afspraken. Uit die 5 zijn er 4 gekozen.',
    );
    expect(keuzebrief({ gescoord: 1, konMeedoen: 1, buurten: keuze.buurten.slice(0, 1) })).toContain(
      '1 buurt kreeg een score. Daarvan kon er 1 meedoen: die past bij ten minste één van de afspraken. Uit die 1 is er 1 gekozen.',
    );
    expect(keuzebrief({ gescoord: undefined, konMeedoen: 1, buurten: keuze.buurten.slice(0, 1) })).toContain(
      'Er kon 1 buurt meedoen: die past bij',
    );
  });

  test('a quotum from so many to so many shows both', () => {
    const reeks = (keuze.quota ?? []).map((een, q) => (q === 0 ? { ...een, van: 1 } : een));
    const tekst = keuzebrief({ quota: reeks });
    expect(tekst).toContain('- Oost: 1 tot 2 plekken. Daarvoor konden 3 buurten meedoen. Gekozen zijn er 2.\n');
    expect(tekst).toContain('- een dorp (thema energie): 1 plek. Daarvoor konden 2 buurten meedoen.\n');
  });

  test('a proof says what is proven, and stands beside how sure the choice is', () => {
    const gewoon = keuzebrief({});
    expect(gewoon).toContain(
      'Het is bewezen dat geen andere keuze binnen dezelfde afspraken samen een hogere score heeft.',
    );
    expect(gewoon).toContain(
      'Het gaat om 4 buurten uit 5. Hoe vaak andere gewichten een andere keuze geven, is niet berekend.',
    );
    expect(keuzebrief({ doel: undefined })).toContain('afspraken beter uitkomt.');
    expect(keuzebrief({ doel: 'hoogste_minimum' })).toContain('afspraken een hogere laagste score heeft.');
    expect(keuzebrief({ doel: 'hoogste_minimum' })).not.toContain('samen een hogere score');
    expect(keuzebrief({ optimaal: false })).toContain('gestopt voordat alles was uitgezocht');
    expect(keuzebrief({ optimaal: false })).not.toContain('bewezen');
    expect(keuzebrief({ optimaal: undefined })).not.toContain('bewezen');
    const zeker = (kans: number, overlap = 0.9) => keuzebrief({ zekerheid: { trekkingen: 1000, kans, overlap } });
    expect(zeker(0.23)).toContain(
      'Wij hebben 1.000 keer opnieuw gerekend, met keuzes of cijfers die anders hadden kunnen zijn. Precies deze keuze kwam er in ongeveer 23 van de 100 keer uit. Gemiddeld bleven 3,6 van de 4 buurten gekozen.',
    );
    expect(zeker(0, 1)).toContain('kwam er in geen van de 1000 keer uit. Alle gekozen buurten bleven steeds gekozen.');
    expect(zeker(1, 0.999)).toContain(
      'kwam er in alle 1000 keer uit. Bijna alle gekozen buurten bleven steeds gekozen.',
    );
    expect(zeker(0.004)).toContain('in minder dan 1 van de 100 keer');
    expect(zeker(0.995)).toContain('in meer dan 99 van de 100 keer');
  });

  describe('for residents', () => {
    const bewoners = (extra: Partial<Parameters<typeof writeSelectieverantwoording>[0]>) => {
      const invoer = { gemeente: 'Leeuwarden', selectie, scores: {}, namen, ...extra };
      return lees(writeSelectieverantwoording(invoer, options), listBronnen(invoer));
    };
    const anders = (opties: Parameters<typeof selectBuurten>[2]) => {
      const ander = selectBuurten({ 'leeuwarden-oost': rijen, energie: rijen }, quota, { gebieden, ...opties });
      if (!('gekozen' in ander)) throw new Error('no selection');
      return bewoners({ selectie: ander });
    };

    test('the proof is not told as a comparison of everything, and has its reservation', () => {
      const tekst = bewoners({ zekerheid: { trekkingen: 60, kans: 0.5, overlap: 0.75 } });
      expect(tekst).toContain(
        'De computer bewees dat geen verdeling meer punten geeft. Hij hoefde ze niet één voor één te bekijken.',
      );
      expect(tekst).toContain('Wij hebben ook 60 keer anders gerekend.');
      expect(tekst).toContain('in 30 van de 60 berekeningen precies zo terug');
      expect(tekst).toContain('Samen konden 5 buurten meedoen: wie vaker past, telt één keer.');
      expect(tekst).not.toContain('alle mogelijke');
      const { konMeedoen: _, ...bewaard } = selectie;
      expect(bewoners({ selectie: bewaard })).not.toContain('Samen konden');
    });

    test('another objective than the total is not called the most points', () => {
      const minimum = anders({ doel: { soort: 'hoogste_minimum' } });
      expect(minimum).toContain('Ook de buurt met de minste punten moet zo veel mogelijk punten hebben.');
      expect(minimum).toContain('De computer bewees dat geen verdeling beter is.');
      expect(minimum).not.toContain('samen de meeste punten');
      const beurt = anders({ doel: { soort: 'lexicografisch', volgorde: ['energie', 'leeuwarden-oost'] } });
      expect(beurt).toContain('De programma’s zijn om de beurt aan bod.');
      const zwaarder = anders({ doel: { soort: 'totaal', gewichten: { energie: 2 } } });
      expect(zwaarder).toContain('Punten voor het ene programma tellen zwaarder dan voor het andere.');
    });

    test('every rule is told', () => {
      const tekst = anders({
        buren: [['A', 'B']],
        regels: [
          { soort: 'vast', code: 'A', motief: 'loopt al' },
          { soort: 'vast', code: 'B' },
          { soort: 'uitgesloten', codes: ['E'], motief: 'sloop' },
          { soort: 'hoogstens_per_groep', groepen: [{ naam: 'g', codes: ['A', 'F'] }], hoogstens: 1 },
          { soort: 'hoogstens_per_groep', groepen: 'wijk', hoogstens: 9 },
          { soort: 'liever_aangrenzend', bonus: 0.1 },
          { soort: 'samen', codes: ['A', 'B'] },
          { soort: 'niet_samen', codes: ['D', 'F'] },
          { soort: 'minimumscore', minimaal: 0.125 },
          { soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['dorp'] } },
          { soort: 'aantal_met', aantal: { van: 0, tot: 3 }, waar: { kenmerken: ['oost'] } },
        ],
      });
      expect(tekst).toContain(
        '- Eén buurt was vooraf al gekozen. De reden: loopt al\n- Eén buurt was vooraf al gekozen.\n',
      );
      expect(tekst).toContain('- 1 buurt doet niet mee. De reden: sloop');
      expect(tekst).toContain(
        '- Er komt hoogstens 1 buurt uit één groep.\n- Er komen hoogstens 9 buurten uit één wijk.',
      );
      expect(tekst).toContain('krijgen samen extra punten.');
      expect(tekst).toContain('De extra punten tellen daarbij mee.');
      expect(tekst).toContain('- Sommige buurten horen bij elkaar.');
      expect(tekst).toContain('- Van sommige buurten mag er hoogstens één worden gekozen.');
      expect(tekst).toContain('- Een gekozen buurt heeft minstens 0,125 punten.');
      expect(tekst).toContain('- Van de gekozen buurten past er 1 bij een extra afspraak.');
      expect(tekst).toContain('- Van de gekozen buurten passen er minstens 0 en hoogstens 3 bij een extra afspraak.');
      const apart = anders({
        buren: [],
        gebieden: gebieden.map((een) => ({ ...een, inwoners: 100 })),
        regels: [{ soort: 'niet_aangrenzend' }, { soort: 'inwoners', minimaal: 100, maximaal: 1500 }],
      });
      expect(apart).toContain('- Gekozen buurten liggen niet naast elkaar.');
      expect(apart).toContain('- In alle gekozen buurten samen wonen minstens 100 en hoogstens 1.500 mensen.');
    });
  });
});

describe('what needs attention', () => {
  const zinnen = (
    maak: (programma: Programma, options: { peildatum: typeof PEILDATUM }) => Verslag,
    programma: Programma,
  ) => lees(maak(programma, options), listBronnen(programma, options));
  const bevindingen = checkProgramma(proefprogramma, { peildatum: PEILDATUM }).filter(({ ernst }) => ernst !== 'info');

  test.each(Object.entries(makers))(
    '%s tells every error and warning that concerns its reader, and no other',
    (_, maak) => {
      const tekst = zinnen(maak, proefprogramma);
      const { lezer } = maak(proefprogramma, options);
      const eigen = bevindingen.filter(({ code, params }) => listLezers(code, params).includes(lezer ?? 'raad'));
      const [, slot = ''] = tekst.split('Aandachtspunten\n');
      expect(eigen.length).toBeGreaterThan(2);
      expect(
        (slot.split(/Ondertekening|Bronnen/)[0] ?? '').split('\n').filter((regel) => regel.startsWith('- ')),
      ).toHaveLength(eigen.length);
      expect(tekst).not.toContain('geen aandachtspunten');
    },
  );

  test('only without any it says that there is none, on which day, and what was looked at', () => {
    const leeg = met({ keuze: undefined, teams: [] });
    for (const maak of Object.values(makers)) {
      const voor = renderTekst(maak(leeg, { peildatum: dag('2026-06-01') }), { breedte: 10_000 });
      expect(checkProgramma(leeg, { peildatum: dag('2026-06-01') })).toEqual([]);
      // The controller reads what of the money was looked at.
      expect(voor).toContain(
        maak === writeFinancieleVerantwoording
          ? 'Op 1 juni 2026 zijn er voor de controller geen fouten of waarschuwingen gevonden, en is er van het geld niets te laat. Gekeken is naar 3 bijdragen'
          : 'Er zijn geen aandachtspunten. Op 1 juni 2026 zijn er geen fouten of waarschuwingen gevonden en is er niets te laat. Gekeken is naar de overeenkomst, het geld, de keuze van de buurten en de teams.',
      );
    }
  });

  test('people read names, not codes, and Dutch numbers', () => {
    const dubbel = met({
      teams: [
        ...leeuwarden.teams,
        new Verteller('team-los').op('2026-09-01', {
          soort: 'gebied_aanmelden',
          buurt: 'BU00802001',
          begeleidingsjaren: 3,
        }).dossier,
      ],
    });
    for (const maak of Object.values(makers)) {
      const [, slot = ''] = zinnen(maak, dubbel).split('Aandachtspunten\n');
      expect(slot.split('Bronnen')[0]).not.toMatch(/BU\d|bzk-1|team-1\b/);
      expect(slot).toContain('In de buurt Molenhoek werken twee teams tegelijk: team-1, team-los.'.slice(0, 24));
    }
  });

  test('a param that the stand does not know keeps its key, in words', () => {
    const toon = (bevinding: Bevinding, document: object = {}) => describeBevinding(bevinding, document);
    const bevinding = {
      code: 'overeenkomst.stroom_zonder_begin',
      ernst: 'fout',
      pad: [],
      params: { soort: 'geheel_ondertekend' },
    } as const;
    expect(toon(bevinding)).toContain('niet geheel ondertekend');
    const keuze = {
      code: 'programma.keuze_telt_anders',
      ernst: 'fout',
      params: { programma: 'x', aantal: 0.05, afgesproken: 2026 },
    };
    expect(toon(keuze as never)).toBe('Voor x zijn 0,05 buurten gekozen; afgesproken zijn er 2026.');
  });
});

describe('a team is one that was formed', () => {
  const nooit = (nummer: number) =>
    new Verteller(`team-${nummer}`)
      .op('2026-09-01', {
        soort: 'gebied_aanmelden',
        buurt: leeuwarden.keuze?.buurten[nummer - 1]?.buurt ?? '',
        begeleidingsjaren: 3,
      })
      .op('2026-09-14', { soort: 'werving_starten' })
      .op('2027-06-01', { soort: 'pauzeren', reden: 'Te weinig animo.' }).dossier;

  test('a pause before that is none, in every piece', () => {
    const twaalf = met({ teams: Array.from({ length: 12 }, (_, i) => nooit(i + 1)) });
    const tekst = brief(twaalf);
    expect(tekst).toContain('Nog geen van de 12 buurten heeft een team. ');
    expect(tekst).toContain('gepauzeerd, nog geen team');
    expect(tekst).not.toContain('aan de slag');
    expect(lees(writeLandelijkeRapportage(twaalf, options), listBronnen(twaalf, options))).toMatch(
      /Leeuwarden +12 +12 +0 /,
    );
  });

  test('all of them is all, and one buurt is one', () => {
    const [eerste] = leeuwarden.teams;
    const codes = leeuwarden.keuze?.buurten ?? [];
    const vol = codes.map((_, i) => {
      const verhaal = new Verteller(`team-${i + 1}`)
        .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: codes[i]?.buurt ?? '', begeleidingsjaren: 3 })
        .op('2026-09-14', { soort: 'werving_starten' });
      for (const v of ['v1', 'v2', 'v3'])
        verhaal.op('2026-10-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: v, rollen: [] });
      return verhaal.op('2026-11-02', { soort: 'team_vormen' }).dossier;
    });
    expect(brief(met({ teams: vol }))).toContain('Alle 12 buurten hebben een team. ');
    const een = met({ keuze: { buurten: codes.slice(0, 1) }, teams: eerste === undefined ? [] : [eerste] });
    expect(brief(een)).toContain('De buurt heeft een team. ');
  });
});

test('two programmes whose names give one id have sources of their own', () => {
  const buurt = (score: number) => ({ code: 'A', naam: 'De Wal', rang: 1, score, bijdragen: { x: score } });
  const kaart = (naam: string) => ({
    soort: 'routekaart' as const,
    versie: 1 as const,
    id: 'r',
    naam,
    criteria: [{ id: 'x', naam, bron: { soort: 'kerncijfer' as const, sleutel: 'x' }, richting: 'hoger' as const }],
  });
  const scores = {
    'Oost!': { routekaart: kaart('Een'), ...toKolommen([buurt(0.5)]) },
    oost: { routekaart: kaart('Twee'), ...toKolommen([buurt(0.25)]) },
  };
  const selectie = selectBuurten({ 'Oost!': [{ code: 'A', score: 0.5 }], oost: [{ code: 'B', score: 0.25 }] }, [
    { id: 'q', programma: 'Oost!', aantal: 1 },
  ]);
  if (!('gekozen' in selectie)) throw new Error('no selection');
  const invoer = { gemeente: 'L', selectie, scores: scores as never, namen: [{ code: 'A', naam: 'De Wal' }] };
  const tekst = lees(writeSelectieverantwoording(invoer, options), listBronnen(invoer));
  expect(tekst).toContain('De meeste punten kwamen van: Een.');
});
