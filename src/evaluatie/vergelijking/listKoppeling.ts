import type { SelectVergelijkingsbuurtenOptions } from './koppelvraag.js';

/** The kenmerken that a choice of comparison buurten is alike in, each once, sorted. */
export const listKoppeling = ({ kenmerken, gelijk = [] }: SelectVergelijkingsbuurtenOptions): string[] =>
  [...new Set([...kenmerken, ...gelijk])].sort();
