/** Dutch texts of the room `stukken`, by code. */
export const stukkenNl = {
  'verslag.deelnemer_onbekend': 'De deelnemer "{deelnemer}" is er niet, of er moet worden gekozen uit {deelnemers}.',
  'verslag.naam_ontbreekt': 'De gekozen buurt {buurt} heeft geen naam.',
} as const;
