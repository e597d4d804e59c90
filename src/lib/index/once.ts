/**
 * A function of an object that finds the same only once, for as long as the object lives. It is for what follows from the
 * object alone, which nobody changes.
 */
export function oncePer<Key extends object, Found extends object | string>(
  find: (key: Key) => Found,
): (key: Key) => Found {
  const known = new WeakMap<Key, Found>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}
