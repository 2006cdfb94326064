import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle20Filled,
} from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled, ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular, Info20Regular } from "@fluentui/react-icons/svg/info";
import {
  QuestionCircle16Filled,
  QuestionCircle20Filled,
} from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled, Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Tone } from "../../explain/tone";
import { useToneForeground } from "./tone-styles";

const icons = {
  danger: { 16: ErrorCircle16Filled, 20: ErrorCircle20Filled },
  warning: { 16: Warning16Filled, 20: Warning20Filled },
  success: { 16: CheckmarkCircle16Filled, 20: CheckmarkCircle20Filled },
  unknown: { 16: QuestionCircle16Filled, 20: QuestionCircle20Filled },
  neutral: { 16: Info16Regular, 20: Info20Regular },
} as const;

interface ToneIconProps {
  readonly tone: Tone;
  readonly size: 16 | 20;
  readonly className?: string;
}

/** A tone's icon; each has its own shape, and words always stand beside it. */
export function ToneIcon({ tone, size, className }: ToneIconProps): ReactElement {
  const foreground = useToneForeground();
  const Icon = icons[tone][size];
  return <Icon aria-hidden className={mergeClasses(foreground[tone], className)} />;
}
