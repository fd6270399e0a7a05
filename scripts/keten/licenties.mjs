/**
 * The licences that a package may have here, and why. `looptijd`: also one that an app installs along with the library. What is for
 * development only is not in the package, so that its licence binds who works on it and nobody else.
 *
 * @type {Record<string, { waarom: string, looptijd?: boolean }>}
 */
export const TOEGESTAAN = {
  MIT: { waarom: 'permissive', looptijd: true },
  ISC: { waarom: 'permissive', looptijd: true },
  'BSD-2-Clause': { waarom: 'permissive', looptijd: true },
  'BSD-3-Clause': { waarom: 'permissive', looptijd: true },
  'Apache-2.0': { waarom: 'permissive, with a grant of patents', looptijd: true },
  'MIT OR Apache-2.0': { waarom: 'a choice of two that are allowed', looptijd: true },
  '0BSD': { waarom: 'permissive, asks nothing', looptijd: true },
  'BlueOak-1.0.0': { waarom: 'permissive' },
  'Python-2.0': { waarom: 'permissive' },
  Unlicense: { waarom: 'public domain' },
  'EUPL-1.2': { waarom: 'that of the library itself' },
  'MPL-2.0': { waarom: 'asks only that changes of its own files are published; used unchanged' },
};

/**
 * Packages with another licence, or with none that a program can read; each for development only.
 *
 * @type {Record<string, { licentie: string, waarom: string }>}
 */
export const UITZONDERINGEN = {
  '@cspell/dict-django': {
    licentie: 'WTFPL',
    waarom: 'permissive, though not approved by OSI; comes along with cspell, and is not read here',
  },
  '@cspell/dict-en-common-misspellings': {
    licentie: 'CC BY-SA 4.0',
    waarom: 'a list of words that the check of spelling reads; nothing of it is in the package',
  },
  '@event-driven-io/emmett': {
    licentie: 'none',
    waarom:
      'its package names no licence: its makers are to be asked, or it goes. One example shows how the library fits it; nothing of it is in the package',
  },
  'caniuse-lite': {
    licentie: 'CC-BY-4.0',
    waarom: 'data of browsers, for tools only; nothing of it is in the package',
  },
  spawndamnit: { licentie: 'SEE LICENSE IN LICENSE', waarom: 'that file is the text of MIT' },
};
