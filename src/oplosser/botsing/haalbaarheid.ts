/** Whether some elements can be met together: `undefined` when the budget does not allow an answer. */
export type Haalbaarheid = (elementen: readonly number[]) => boolean | undefined;
