/** "Sunday 22 November". */
export const longDay = (iso: string, language: string): string =>
  new Date(`${iso}T12:00:00`).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
