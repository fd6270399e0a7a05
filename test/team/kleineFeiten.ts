/** Facts and events of a few fields, for the functions that read one or two of them. */
import type { Dossiergebeurtenis, Teamdossier } from 'buurtaanpak/team';
import type { Feitregel } from '../../src/team/feiten/feitregel.js';

/** A fact of 1 March 2027 with number 1, unless its fields say otherwise. */
export const feit = (soort: string, velden: object = {}): Feitregel =>
  ({
    soort,
    versie: 2,
    id: 'e1',
    team: 'team-1',
    datum: '2027-03-01',
    genoteerd: '2027-03-01',
    nummer: 1,
    door: 'm',
    ...velden,
  }) as unknown as Feitregel;

/** A finding as it must be. */
export const fout = (code: string, params: object, pad: readonly (string | number)[] = []) => ({
  ernst: 'fout',
  code: `team.${code}`,
  pad,
  params,
});

/** An event in a record, noted on its day. */
export const regel = (
  soort: string,
  id: string,
  nummer: number,
  datum: string,
  velden: object = {},
): Dossiergebeurtenis => feit(soort, { id, nummer, datum, genoteerd: datum, ...velden });

/** The registration and the recruitment, with which a record begins. */
export const MELD = regel('gebied_aangemeld', 'e1', 1, '2027-01-01', { buurt: 'A', begeleidingsjaren: 3 });
export const WERF = regel('werving_gestart', 'e2', 2, '2027-01-02');
/** A meeting. */
export const bijeen = (id: string, nummer: number, datum: string, velden: object = {}) =>
  regel('bijeenkomst_gehouden', id, nummer, datum, velden);

/** A record of these events. */
export const dossierVan = (...gebeurtenissen: readonly Dossiergebeurtenis[]): Teamdossier => ({
  soort: 'teamdossier',
  versie: 2,
  team: 'team-1',
  gebeurtenissen,
});

/** A record that begins with the registration and the recruitment. */
export const vanaf = (...verder: readonly Dossiergebeurtenis[]) => dossierVan(MELD, WERF, ...verder);

/** A correction of 1 June 2027: a meeting, or it did not happen. */
export const correctie = (id: string, nummer: number, betreft: string, datum?: string): Dossiergebeurtenis =>
  regel('correctie', id, nummer, '2027-06-01', {
    betreft,
    reden: 'x',
    ...(datum === undefined ? {} : { wordt: { soort: 'bijeenkomst_gehouden', versie: 2, datum } }),
  });
