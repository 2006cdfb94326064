import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ConfigurationProblem } from "../../actions/configuration";
import type { ActionsText } from "../../actions/text/actions-text";
import type { Language } from "../../explain/language";
import { ToneIcon } from "../components/tone-icon";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
  },
  list: { paddingInlineStart: tokens.spacingHorizontalL },
});

interface ConfigurationProblemsProps {
  readonly problems: readonly ConfigurationProblem[];
  readonly text: ActionsText;
  readonly language: Language;
}

/** What is wrong with `config.json` and where; nothing where nothing is. */
export function ConfigurationProblems(props: ConfigurationProblemsProps): ReactElement | null {
  const { problems, text, language } = props;
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <div className={styles.root} data-configuration="broken">
      <ToneIcon tone="warning" size={20} />
      <div>
        <p>{text.configurationBroken}</p>
        <ul className={styles.list}>
          {problems.map(({ kind, path, detail }) => (
            <li key={`${kind} ${path}`}>
              {text.configurationProblems[kind](path, detail[language])}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
