import { readKerncijfers } from 'buurtaanpak/kerncijfers';

/** A table of one gemeente, one wijk and two buurten. */
export const { tabel } = readKerncijfers(
  [
    { gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '900', a_65_oo: '.' },
    { gwb_code_10: 'WK008020', regio: 'Wijk', recs: 'Wijk', a_inw: '900', a_65_oo: '300' },
    { gwb_code_10: 'BU00802001', regio: 'A', recs: 'Buurt', a_inw: '900', a_65_oo: '300' },
    { gwb_code_10: 'BU00802002', regio: 'B', recs: 'Buurt', a_inw: '0', a_65_oo: '0' },
  ],
  { jaar: 2024 },
);
