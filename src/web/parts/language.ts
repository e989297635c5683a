const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A language by its English name; a code that is none is left as it is. */
export const sayLanguage = (code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};
