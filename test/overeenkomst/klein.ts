/** An agreement that is as small as one rule needs: two buurten of one gemeente, a year long, and what a test brings. */
import type { Overeenkomstdossier, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { createOpbouw, type Opbouw } from '../../src/overeenkomst/verloop/opbouw.js';
import { findFout } from '../hulp.js';

/** The two buurten of the small agreement, two more in the same gemeente, and one elsewhere. */
export const [A, B, C, D, ELDERS] = ['BU00802001', 'BU00802002', 'BU00802003', 'BU00802004', 'BU05990101'] as const;

export const GEMEENTE = {
  rol: 'gemeente',
  id: 'leeuwarden',
  naam: 'Leeuwarden',
  gemeentecode: 'GM0080',
  ondertekenaars: [{ functie: 'burgemeester' }],
} as const;
export const UITVOERDER = {
  rol: 'uitvoerder',
  id: 'buurkracht',
  naam: 'Buurkracht',
  ondertekenaars: [{ functie: 'directeur' }],
} as const;
export const BZK = { rol: 'medefinancier', id: 'bzk', naam: 'BZK', ondertekenaars: [] } as const;

/** The scope of the small agreement. */
export const REIKWIJDTE = {
  aantalBuurten: 2,
  indelingsjaar: 2024,
  programmas: [{ id: 'oost', naam: 'Oost', aantalBuurten: 2 }],
  themas: [],
  buurten: [
    { buurt: A, programma: 'oost' },
    { buurt: B, programma: 'oost' },
  ],
};

/** The text of the small agreement, changed or not. It is not read, so a test may leave out or break what it likes. */
export const kleinDocument = (wijziging: object = {}) =>
  ({
    soort: 'samenwerkingsovereenkomst',
    versie: 2,
    id: 'proef',
    titel: 'Proef',
    onderwerp: 'Een proef',
    partijen: [GEMEENTE, UITVOERDER, BZK],
    reikwijdte: REIKWIJDTE,
    looptijd: { van: '2026-01-01', tot: '2026-12-31' },
    fasen: [],
    verplichtingen: [],
    financieringsplan: { soort: 'financieringsplan', versie: 2, naam: 'Plan', perioden: [] },
    evaluatiemomenten: [],
    beeindiging: { opzegtermijnMaanden: 3, gronden: [] },
    ...wijziging,
  }) as unknown as Samenwerkingsovereenkomst;

/** A text with the fact that it comes from. */
export const tekstVan = (document: object = {}, wijziging: object = {}) => {
  const tekst = kleinDocument(document);
  return {
    waarde: {
      nummer: 0,
      ingangsdatum: tekst.looptijd.van,
      vastgesteldOp: '2025-10-01',
      onderwerp: 'Een proef',
      document: tekst,
      handtekeningen: [],
      ...wijziging,
    },
    vorm: {},
  };
};

/** An addendum that is in force from a day on. */
export const addendumVanaf = (ingangsdatum: string, document: object = {}) =>
  tekstVan(document, { nummer: 1, ingangsdatum });

/** What facts say together: the small text, and what a test brings. */
export const kleinOpbouw = (wijziging: object = {}): Opbouw =>
  ({ ...createOpbouw(), eerste: tekstVan(), ...wijziging }) as unknown as Opbouw;

/** An event of the small agreement, recorded on its day. A test passes it to a function of one kind of event. */
export const feit = (soort: string, datum: string, inhoud: object = {}) =>
  ({
    soort,
    versie: 2,
    id: `${soort} ${datum}`,
    overeenkomst: 'proef',
    datum,
    geregistreerd: datum,
    door: 'p-1',
    ...inhoud,
  }) as never;

/** A record of events, as it was stored. */
export const dossierVan = (...gebeurtenissen: readonly object[]) =>
  ({
    soort: 'overeenkomstdossier',
    versie: 2,
    overeenkomst: 'proef',
    gebeurtenissen,
  }) as unknown as Overeenkomstdossier;

/** A refusal as a test expects it. */
export const weiger = (code: string, pad: readonly (string | number)[], params: object = {}) => ({
  code: `overeenkomst.${code}`,
  pad,
  params,
});

/** A finding as a test expects it. */
export const meld = (ernst: string, code: string, pad: readonly (string | number)[], params: object = {}) => ({
  ernst,
  ...weiger(code, pad, params),
});

/** The code, the path and the params of a refusal; `undefined` when nothing is refused. */
export function weigering(doe: () => unknown) {
  const fout = findFout(doe);
  return fout && { code: fout.code, pad: fout.pad, params: fout.params };
}

/** The findings of a refusal; `undefined` when nothing is refused. */
export const bevindingenVan = (doe: () => unknown) => findFout(doe)?.bevindingen;
