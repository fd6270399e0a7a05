import { fileURLToPath } from 'node:url';

/** The figures of the five gemeenten of the letter, which the examples use when they are given no file. */
export const WERKMAP = fileURLToPath(new URL('kwb-2024-vijf-gemeenten.werkmap.csv', import.meta.url));

/** Where the figures come from. The licence (CC BY 4.0) asks to say so wherever they are shown. */
export const CIJFERBRON = 'CBS, Kerncijfers wijken en buurten 2024';
