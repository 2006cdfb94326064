import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingInline: tokens.spacingHorizontalM,
  },
});

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the pane under its own heading. */
export function Section({ title, children }: SectionProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={useStyles().heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
