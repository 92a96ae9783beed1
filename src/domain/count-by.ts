// How often each value stands in a list.

/** Each value once with its count, in the order given by `order`; values that do not stand in the list are left out. */
export function tallied<T>(values: readonly T[], order: readonly T[]): {value: T; count: number}[] {
  return order
    .map((value) => ({value, count: values.filter((each) => each === value).length}))
    .filter(({count}) => count > 0);
}
