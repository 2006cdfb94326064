import { Fragment, type ReactElement } from "react";

/** So many letters stay with a closing bracket, so that no line begins with the bracket. */
const maxTogether = 12;

/**
 * Words with dots or an @ between them, as a host or an address has, defanged (`[.]`) or not, and a
 * closing bracket. A word is bounded as a DNS label is (RFC 1035 section 2.3.4), so that hostile text
 * is read in linear time.
 */
const dotted = /([\p{L}\p{N}_-]{1,63}(?:(?:\[\.\]|[.@])[\p{L}\p{N}_-]{1,63})+[」）”)]?)/u;

/** Breaks after a dot, and before an @, rather than anywhere. */
const places = /(?<=\.)(?!\])|(?<=\])|(?=@)/u;

/** Hyphens with what stands around them. */
const hyphened = /([^-](?:-{1,3}[^-]){1,4})/u;

/**
 * Text in which hosts and addresses break at their dots, and not at a hyphen, after which the rest
 * would look like a host of its own. Their last label stays with the bracket that closes them: where a
 * line has to break anywhere, it would else begin with that.
 */
export function Breakable({ text }: { readonly text: string }): ReactElement {
  const parts = text.split(dotted);
  return (
    <>
      {parts.map((part, index) =>
        // What the pattern matched stands between what it did not.
        index % 2 === 0 ? part : <DottedName key={index} name={part} />,
      )}
    </>
  );
}

function DottedName({ name }: { readonly name: string }): ReactElement {
  const pieces = name.split(places);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {index === pieces.length - 1 && piece.length <= maxTogether ? (
            <span className="together">{piece}</span>
          ) : (
            <Label text={piece} />
          )}
        </Fragment>
      ))}
    </>
  );
}

function Label({ text }: { readonly text: string }): ReactElement {
  const parts = text.split(hyphened);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} className="together">
            {part}
          </span>
        ),
      )}
    </>
  );
}
