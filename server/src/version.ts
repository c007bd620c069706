/** The release, as in package.json; `tests/architecture` holds them together. */
export const version = '0.1.0';
