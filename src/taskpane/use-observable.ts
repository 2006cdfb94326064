import { useSyncExternalStore } from "react";
import type { ReadonlyObservable } from "../observable";

/** The value as it is now; the component renders again when it changes. */
export function useObservable<Value>({ subscribe, get }: ReadonlyObservable<Value>): Value {
  return useSyncExternalStore(subscribe, get, get);
}
