// Runs before the first paint: a theme, a density or keys switched off by the reader, kept in this browser alone.
for (const name of ['theme', 'density', 'keys']) {
  const value = localStorage.getItem(`depositary.${name}`);
  if (value !== null) document.documentElement.dataset[name] = value;
}
