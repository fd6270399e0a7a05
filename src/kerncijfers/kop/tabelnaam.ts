/** The number of the CBS table Kerncijfers wijken en buurten, by year. */
export const KWB_TABELLEN: Readonly<Record<number, string>> = {
  2013: '82339NED',
  2014: '82931NED',
  2015: '83220NED',
  2016: '83487NED',
  2017: '83765NED',
  2018: '84286NED',
  2019: '84583NED',
  2020: '84799NED',
  2021: '85039NED',
  2022: '85318NED',
  2023: '85618NED',
  2024: '85984NED',
  2025: '86165NED',
};
