import { formatOpsomming } from '../../kern/index.js';

const RANGWOORDEN = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
];

/** Years of the programme in words, earliest first: `het tweede en het derde jaar`; from the thirteenth on by number. */
export function nameJaren(jaren: readonly number[]): string {
  const [...op] = [...new Set(jaren)].sort((a, b) => a - b);
  const woorden = op.map((jaar) => RANGWOORDEN[jaar - 1]);
  return woorden.includes(undefined)
    ? `jaar ${formatOpsomming(op.map(String))}`
    : `${formatOpsomming(woorden.map((woord) => `het ${woord}`))} jaar`;
}
