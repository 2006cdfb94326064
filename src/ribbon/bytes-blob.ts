/**
 * As much of the File API's Blob as the MIME library asks of it: bytes put one after the other.
 * For a runtime that has none, or one that takes no bytes.
 */
export class BytesBlob {
  readonly size: number;
  private readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(parts: readonly (ArrayBuffer | ArrayBufferView<ArrayBuffer>)[] = []) {
    const pieces = parts.map((part) =>
      ArrayBuffer.isView(part)
        ? new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
        : new Uint8Array(part),
    );
    this.size = pieces.reduce((total, { length }) => total + length, 0);
    this.bytes = new Uint8Array(this.size);
    let start = 0;
    for (const piece of pieces) {
      this.bytes.set(piece, start);
      start += piece.length;
    }
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.bytes.buffer.slice(0));
  }
}
