/** A value that changes, for those who want to know. */
export interface ReadonlyObservable<Value> {
  readonly get: () => Value;
  /** @returns Ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export interface Observable<Value> extends ReadonlyObservable<Value> {
  readonly set: (value: Value) => void;
}

export function observable<Value>(initial: Value): Observable<Value> {
  let current = initial;
  const subscribers = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      current = value;
      subscribers.forEach((onChange) => {
        onChange();
      });
    },
    subscribe: (onChange) => {
      subscribers.add(onChange);
      return () => subscribers.delete(onChange);
    },
  };
}
