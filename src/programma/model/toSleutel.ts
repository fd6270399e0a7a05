/** One form for a buurt code, however its accents were typed: an own code can have accents. */
export const toSleutel = (code: string): string => code.normalize('NFC');
