import { useSyncExternalStore } from "react";

/** A value that changes, and those who want to know. */
export interface Observable<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** @returns Ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
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

/** The value as it is now; the component renders anew when it changes. */
export function useObservable<Value>({ subscribe, get }: Observable<Value>): Value {
  return useSyncExternalStore(subscribe, get, get);
}
