/**
 * What is worked out once for each thing it is asked of: a sentence has many figures, and each asks for the same. Mostly
 * they ask one after another, so that the last answer is at hand.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key === key) return last.value;
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    last = { key, value };
    return value;
  };
}
