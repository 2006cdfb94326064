/** Bytes. A smaller picture holds no code: the smallest one has 441 modules. */
export const smallestPicture = 100;

/** Bytes of one attached file. */
export const largestFile = 10 * 1024 * 1024;

/** Files of one message, pictures within the body among them. */
export const mostFiles = 20;

/** Pixels of one picture: more than a phone's camera takes at its usual setting. */
export const mostPixels = 16_000_000;

/** Pixels of all pictures of one message: to look for codes in them takes some seconds. */
export const mostPixelsTogether = 32_000_000;

/** Pixels of a picture that may be a part of a code that is cut into several. */
export const mostPixelsOfPiece = 1_000_000;

/** Pages of a PDF. */
export const mostPages = 20;

/** Messages within messages. */
export const deepestMessage = 3;

/** In milliseconds, for all files of a message together. */
export const longestReading = 15_000;
