/** Bytes. A smaller picture holds no code: the smallest one has 441 modules. */
export const minPictureSize = 100;

/** Bytes of one attached file. */
export const maxFileSize = 10 * 1024 * 1024;

/** Files of one message, pictures within the body among them. */
export const maxFiles = 20;

/** Pixels of one picture: more than a phone's camera takes at its usual setting. */
export const maxPixels = 16_000_000;

/** Pixels of all pictures of one message: to look for codes in them takes some seconds. */
export const maxTotalPixels = 32_000_000;

/** Pixels of a picture that may be a part of a code that is cut into several. */
export const maxPixelsOfPiece = 1_000_000;

/** Pages of a PDF. */
export const maxPages = 20;

/** In milliseconds, for the text of one page of a PDF, and for what it draws. */
export const maxPageMs = 2_000;

/** Links of one attached file: an ordinary one has some hundred at most. */
export const maxLinks = 2_000;

/** Messages within messages. */
export const maxMessageDepth = 3;

/** In milliseconds, for all files of a message together. */
export const maxReadingMs = 15_000;
