/** The height of a row of buttons in the pane, and of the line below them. */
export const actionRowHeight = "40px";
