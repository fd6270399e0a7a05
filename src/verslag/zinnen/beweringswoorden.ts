/** Words that claim a proof. */
const BEWEERT = /\b(?:bewezen|bewees|bewijst)\b/i;

/** What is said not to be proven is no claim; 'niet alleen' denies nothing. */
const ONTKEND =
  /\bniet (?:volledig |helemaal |echt )?bewezen\b|\b(?:bewees|bewijst) niet\b(?! (?:alleen|slechts|enkel)\b)/gi;

/** Whether words claim a proof. */
export const isBewijsclaim = (woorden: string): boolean => BEWEERT.test(woorden.replace(ONTKEND, ''));
