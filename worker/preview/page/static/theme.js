// Before the first paint, so that a stored choice does not flash.
try {
  const stored = localStorage.getItem("theme");
  if (stored) document.documentElement.dataset.theme = stored;
} catch { /* no storage: the system's choice holds */ }
