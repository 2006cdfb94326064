import type { ReactElement, ReactNode } from "react";

/** Text for screen readers alone; `taskpane.css` hides it. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className="visually-hidden">{children}</span>;
}
