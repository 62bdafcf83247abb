/**
 * What is worked out for a thing, at hand as long as nothing is asked of another one. For questions that all figures of
 * a sentence ask one after another and nobody asks again: there is nothing to look up, and nothing to keep.
 */
export function lately<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
