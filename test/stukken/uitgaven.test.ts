import { Datum } from 'buurtaanpak/kern';
import { getProgrammastand } from 'buurtaanpak/programma';
import {
  type StukOptions,
  writeLandelijkeRapportage,
  writeSamenvatting,
  writeTeamoverzicht,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import { renderTekst, type Verslag } from 'buurtaanpak/verslag';
import { beforeAll, describe, expect, test } from 'vitest';
import { maakProgramma } from '../../examples/twaalf-teams/maakProgramma.js';
import { crackUitgaven, type Lezing } from '../verslag/leesUitgaven.js';
import { listGebroken } from '../verslag/uitgavenprogramma.js';

const DAGEN = ['2027-03-01', '2027-10-04', '2028-09-01'].map((dag) => Datum.parse(dag));
const programmas = DAGEN.map((peildatum) => ({ peildatum, programma: maakProgramma(peildatum) }));
/** Under 5 nearly every team of the example would be hidden. */
const GRENS = 3;
const SCHRIJVERS = [writeTeamoverzicht, writeVoortgangsrapportage, writeLandelijkeRapportage, writeSamenvatting];

/** Every piece of every day: beside all that went before, or each by itself. */
function publiceer(samen: boolean): Verslag[] {
  const uit: Verslag[] = [];
  for (const { peildatum, programma } of programmas)
    for (const schrijf of SCHRIJVERS) {
      const options: StukOptions = { peildatum, kleineAantallen: GRENS, ...(samen ? { eerder: [...uit] } : {}) };
      uit.push(schrijf(programma, options));
    }
  return uit;
}

/** With one programme and one gemeente every total is the same one. */
const lezing: Lezing = {
  cel: ({ peildatum }, rij, kolom, tabel) => {
    if (!/^(Vrijwilligers|Bewoners bereikt)$/.test(kolom)) return undefined;
    const heel = rij === 'Totaal' || tabel === 'stand-per-programma' || tabel === 'stand-per-deelnemer';
    return `${peildatum} ${heel ? 'Totaal' : rij} ${kolom}`;
  },
  zin: ({ peildatum }, voor, na) =>
    voor.endsWith('samen doen ') && na.startsWith(' vrijwilligers mee')
      ? `${peildatum} Totaal Vrijwilligers`
      : undefined,
};

const waarheid = new Map<string, number>();
beforeAll(() => {
  for (const { peildatum, programma } of programmas)
    for (const { buurten } of getProgrammastand(programma, { peildatum }).deelnemers)
      for (const { naam, vrijwilligers, bewonersBereikt } of buurten)
        for (const [kolom, getal] of [
          ['Vrijwilligers', vrijwilligers],
          ['Bewoners bereikt', bewonersBereikt],
        ] as const)
          waarheid.set(`${peildatum} ${naam} ${kolom}`, getal);
});

const crack = (uit: readonly Verslag[]) => {
  const { raadsels, bekend } = crackUitgaven(uit, lezing, [], GRENS);
  const gebroken = listGebroken(raadsels, waarheid, GRENS);
  return { gebroken, bekend, verborgen: raadsels.filter((een) => een.verborgen).length };
};

describe('the pieces of twelve teams on three days', () => {
  test('one by one they give people away; written beside each other they do not', () => {
    const los = crack(publiceer(false));
    expect(los.gebroken.length).toBeGreaterThan(0);
    const uit = publiceer(true);
    const samen = crack(uit);
    expect(samen.gebroken).toEqual([]);
    expect(samen.verborgen).toBeGreaterThanOrEqual(los.verborgen);
    // What is shown is the truth, and some of it is shown.
    const getoond = [...samen.bekend].filter(([naam]) => waarheid.has(naam));
    expect(getoond.length).toBeGreaterThan(20);
    for (const [naam, getal] of getoond) expect([naam, getal]).toEqual([naam, waarheid.get(naam)]);
  });

  test('what was given away before stops a piece, unless that is accepted', () => {
    const [{ peildatum, programma } = { peildatum: DAGEN[0] as Datum, programma: maakProgramma(DAGEN[0] as Datum) }] =
      programmas;
    const alles = writeTeamoverzicht(programma, { peildatum, kleineAantallen: 'toon_alles' });
    const schrijf = (options: Partial<StukOptions>) =>
      writeVoortgangsrapportage(programma, { peildatum, eerder: [alles], ...options });
    expect(() => schrijf({})).toThrow('verslag.al_gepubliceerd');
    expect(renderTekst(schrijf({ alGepubliceerd: 'aanvaard' }))).toContain('Vrijwilligers');
    expect(renderTekst(schrijf({ kleineAantallen: 'toon_alles' }))).toContain('Vrijwilligers');
  });
});
