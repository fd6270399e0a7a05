/** Numbers of zero or more that are added up: whole ones exactly, and all of them the same whatever the order in which they come. */
export interface Som {
  readonly add: (getal: number) => void;
  /** How many numbers. */
  readonly count: () => number;
  /** The numbers, in as few as have the same sum. */
  readonly list: () => readonly number[];
}

/** No numbers yet. */
export function createSom(): Som {
  let aantal = 0;
  let geheel = 0;
  const andere: number[] = [];
  return {
    add: (getal) => {
      aantal += 1;
      if (Number.isSafeInteger(getal) && Number.isSafeInteger(geheel + getal)) geheel += getal;
      else andere.push(getal);
    },
    count: () => aantal,
    list: () => [geheel, ...andere],
  };
}
