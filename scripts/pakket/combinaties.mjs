import { bundelproeven } from './bundels.mjs';
import { checkInhoud } from './maakPakket.mjs';
import { omgevingsproeven } from './omgevingen.mjs';
import { oudsteZod } from './oudsteZod.mjs';
import { toegang } from './toegang.mjs';
import { typescriptproeven } from './typescript.mjs';

/**
 * What a combination has at hand.
 *
 * @typedef {object} Context
 * @property {string} map - a temporary folder outside the repository
 * @property {string} app - in it a project with the packed package and zod
 * @property {string} tarball
 * @property {readonly string[]} bestanden - what is in the package
 * @property {readonly string[]} entries - the front door and every room, as they are imported
 * @property {string} verwacht - what the program comes to from the source
 * @property {boolean} lokaal - whether only this repository may be used
 * @property {(pakketten: string) => string} gereedschap - a project with these packages of npm, so that nothing of theirs lies beside the app
 */

/**
 * One thing that users have: it passes by returning (what is worth knowing), fails by throwing.
 *
 * @typedef {object} Combinatie
 * @property {string} naam
 * @property {boolean} lokaal - whether it can do without the registry
 * @property {boolean} [alleenLokaal] - whether a full run has the same better
 * @property {(context: Context) => string | undefined | void | Promise<string>} run
 */

/** @type {readonly Combinatie[]} */
export const combinaties = [
  {
    naam: 'contents of the package',
    lokaal: true,
    run: ({ bestanden }) => {
      checkInhoud(bestanden);
      return `${bestanden.length} files`;
    },
  },
  ...toegang,
  ...omgevingsproeven,
  ...typescriptproeven,
  ...bundelproeven,
  ...oudsteZod,
];
