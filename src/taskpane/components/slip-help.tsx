import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SlipGuidance } from "../../explain/explanation";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  root: {
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: "solid",
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  title: typographyStyles.body1Strong,
  steps: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    marginBlock: "1em",
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  places: { display: "grid", rowGap: tokens.spacingVerticalS, marginBlockStart: "1em" },
  contact: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** "Did you already click or enter something?": what to do now, and whom to turn to. */
export function SlipHelp({ guidance }: { readonly guidance: SlipGuidance }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root} data-section="slip-guidance">
      <Disclosure headingLevel="h2" label={<span className={styles.title}>{guidance.title}</span>}>
        <p>{guidance.introduction}</p>
        <ol className={styles.steps}>
          {guidance.steps.map((step) => (
            <li key={step.title}>
              <h3 className={styles.title}>{step.title}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
        <h3 className={styles.title}>{guidance.placesTitle}</h3>
        <dl className={styles.places}>
          {guidance.places.map((place) => (
            <div key={place.name}>
              <dt>{place.name}</dt>
              <dd className={styles.contact}>{place.contact}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}
