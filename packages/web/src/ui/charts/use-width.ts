import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width a chart may take, in CSS pixels. Charts are drawn for it and never scaled, so that their text keeps its size. */
export function useWidth<T extends HTMLElement>(fallback: number): [RefObject<T | null>, number] {
  const place = useRef<T>(null);
  const [width, set] = useState(fallback);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && set(Math.max(220, Math.round(entry.contentRect.width))));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
