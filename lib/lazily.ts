/**
 * @param make opens something that a build has no settings for
 * @returns what stands for it, and is made at first use
 * @throws at its use, whatever making it throws
 */
export function lazily<T extends object>(make: () => T): T {
  return new Proxy({} as T, {
    get(_, property) {
      const target = make();
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
