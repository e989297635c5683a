/** Works a thing out once for each value it is asked of, for as long as that value is held by anybody. */
export const once = <K extends object, V>(make: (of: K) => V): ((of: K) => V) => {
  const held = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const known = held.get(of) ?? { value: make(of) };
    held.set(of, known);
    return known.value;
  };
};
