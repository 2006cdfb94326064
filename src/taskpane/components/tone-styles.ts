import { makeStyles, tokens } from "@fluentui/react-components";

/** The colour of text and icons of a tone. */
export const useToneForeground = makeStyles({
  danger: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  neutral: { color: tokens.colorNeutralForeground2 },
});

/** The colour of a card's icon and headline. */
export const useHeadlineForeground = makeStyles({
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  unknown: { color: tokens.colorNeutralForeground1 },
  neutral: { color: tokens.colorNeutralForeground1 },
});

/** The background of a card of a tone. */
export const useToneBackground = makeStyles({
  danger: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  unknown: { backgroundColor: tokens.colorNeutralBackground3 },
  neutral: { backgroundColor: tokens.colorNeutralBackground3 },
});
