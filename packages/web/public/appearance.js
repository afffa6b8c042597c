// Sets theme and text size before the first paint, so that nothing flashes. Reads what src/ui/preferences.tsx keeps.
(() => {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('thew.preferences') || '{}') || {};
  } catch {}
  const dark = kept.theme === 'dark' || (kept.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  if (kept.textSize === 'large') document.documentElement.dataset.text = 'large';
})();
