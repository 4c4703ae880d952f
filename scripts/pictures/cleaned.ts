/** What a reader of one format returns: size and cleaned bytes, or `broken`, or `turned` by its EXIF data. */
export type Cleaned = { width: number; height: number; bytes: Uint8Array } | 'broken' | 'turned' | 'animated';
