import { TextFolder } from "../../../src/text/fold";
import type { FoldedText } from "../../../src/text/folded-text";

/** One text, folded in buffers of its own. */
export const fold = (source: string): FoldedText => new TextFolder().fold(source);
