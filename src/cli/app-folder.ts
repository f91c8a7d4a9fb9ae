import path from 'node:path';

/** Where the app lies: both the source of this module and what is built of it are two folders down. */
export const APP_FOLDER = path.join(import.meta.dirname, '..', '..');
