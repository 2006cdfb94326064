/** The body of an answer; `null` where it is no JSON. */
export const readJson = (response: Response): Promise<unknown> => response.json().catch(() => null);

/** The value at a path of own properties, in a value of any shape; `undefined` where there is none. */
export const valueAt = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined,
    value,
  );

/** The text at a path; `null` where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = valueAt(value, ...path);
  return typeof found === "string" ? found : null;
}

/** The truth value at a path; `null` where there is none. */
export function booleanAt(value: unknown, ...path: readonly string[]): boolean | null {
  const found = valueAt(value, ...path);
  return typeof found === "boolean" ? found : null;
}

/** The list at a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}
