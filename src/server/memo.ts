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

/** Keeps values by their keys up to a sum of their sizes; those asked for last stay. */
export const sizedMemo = <T>(max: number, sizeOf: (value: T) => number): ((key: string, make: () => T) => T) => {
  const held = new Map<string, T>();
  let size = 0;
  return (key, make) => {
    const known = held.get(key);
    const value = known ?? make();
    if (known === undefined) size += sizeOf(value); else held.delete(key);
    held.set(key, value);
    for (const [old, v] of held) {
      if (size <= max || old === key) break;
      held.delete(old);
      size -= sizeOf(v);
    }
    return value;
  };
};
