import { chartLevensloop } from 'buurtaanpak/grafieken';
import { getProgrammastand } from 'buurtaanpak/programma';
import { findTeamstand } from 'buurtaanpak/team';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag, tellBegin } from '../team/vertel.js';
import { draw } from './tekenen.js';

const leeuwarden = proefprogramma.deelnemers[0]!;

const standen = leeuwarden.teams.flatMap((dossier) => findTeamstand(dossier, { peildatum: PEILDATUM }) ?? []);

const buurten = getProgrammastand(proefprogramma, { peildatum: PEILDATUM }).deelnemers[0]!.buurten;

const namen = buurten.map(({ buurt: code, naam }) => ({ code, naam }));

describe('chartLevensloop', () => {
  const balken = (grafiek: Grafiek) =>
    ((grafiek.spec.layer as unknown as { data: { values: Record<string, string>[] } }[])[0]?.data.values ?? []).map(
      ({ soort, van, tot }) => [soort, van, tot],
    );

  test('a pause interrupts, and the team goes on as it was; the end is said', () => {
    const verhaal = tellBegin()
      .op('2027-02-01', { soort: 'pauzeren', reden: 'Verhuizing.' })
      .op('2027-03-01', { soort: 'hervatten' })
      .op('2027-06-01', { soort: 'zelfstandig_verklaren' })
      .op('2027-08-01', { soort: 'stoppen', reden: 'Klaar.' });
    const stand = findTeamstand(verhaal.dossier, { peildatum: PEILDATUM })!;
    const grafiek = chartLevensloop([stand]);
    // A bar ends where the next day begins.
    expect(balken(grafiek)).toEqual([
      ['aangemeld', '2026-09-01', '2026-09-14'],
      ['werving', '2026-09-14', '2026-11-02'],
      ['begeleid', '2026-11-02', '2027-02-01'],
      ['gepauzeerd', '2027-02-01', '2027-03-01'],
      ['begeleid', '2027-03-01', '2027-06-01'],
      ['zelfstandig', '2027-06-01', '2027-08-01'],
    ]);
    expect(grafiek.alternatief).toBe('Tijdlijn van 1 team. BU00802001: gestopt.');
  });

  test('after a second pause it goes on as it was before that one, not as before the first', () => {
    const verhaal = tellBegin()
      .op('2027-02-01', { soort: 'pauzeren', reden: 'Verhuizing.' })
      .op('2027-03-01', { soort: 'hervatten' })
      .op('2027-04-01', { soort: 'zelfstandig_verklaren' })
      .op('2027-05-01', { soort: 'pauzeren', reden: 'Zomer.' })
      .op('2027-07-01', { soort: 'hervatten' });
    expect(balken(chartLevensloop([findTeamstand(verhaal.dossier, { peildatum: PEILDATUM })!])).slice(3)).toEqual([
      ['gepauzeerd', '2027-02-01', '2027-03-01'],
      ['begeleid', '2027-03-01', '2027-04-01'],
      ['zelfstandig', '2027-04-01', '2027-05-01'],
      ['gepauzeerd', '2027-05-01', '2027-07-01'],
      ['zelfstandig', '2027-07-01', '2027-09-01'],
    ]);
  });

  test('a team of today has its first day', () => {
    const stand = findTeamstand(tellBegin().dossier, { peildatum: dag('2026-09-01') })!;
    expect(balken(chartLevensloop([stand]))).toEqual([['aangemeld', '2026-09-01', '2026-09-02']]);
  });

  test('the line of a team stops at the end of its guidance: what after-care adds does not lengthen it', () => {
    const verhaal = tellBegin().op('2027-06-01', { soort: 'overdragen', aan: 'opbouwwerk' });
    const charts = (peildatum: string) =>
      chartLevensloop([findTeamstand(verhaal.dossier, { peildatum: dag(peildatum) })!]);
    const zonder = charts('2028-09-01');
    verhaal
      .op('2027-07-01', { soort: 'bijeenkomst_vastleggen' })
      .op('2027-08-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v1' })
      .op('2028-06-01', { soort: 'nazorg_peilen', actief: false });
    expect(charts('2028-09-01')).toEqual(zonder);
    expect(balken(zonder).at(-1)).toEqual(['begeleid', '2026-11-02', '2027-06-01']);
    expect(zonder.alternatief).toBe('Tijdlijn van 1 team. BU00802001: afgerond.');
  });

  test('has no colour for what does not occur', async () => {
    expect(await draw(chartLevensloop(standen, { namen }))).not.toContain('>zelfstandig<');
  });
});
