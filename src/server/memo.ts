/** Keeps the newest `max` values by their keys. */
export const memo = <T>(max: number): ((key: string, make: () => T) => T) => {
  const held = new Map<string, { readonly value: T }>();
  return (key, make) => {
    const found = held.get(key) ?? { value: make() };
    held.delete(key);
    held.set(key, found);
    if (held.size > max) held.delete(held.keys().next().value!);
    return found.value;
  };
};
