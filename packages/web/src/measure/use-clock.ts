import { useEffect, useRef, useState } from 'react';

export interface Clock {
  /** Seconds since the start; stands still when stopped. */
  seconds: number;
  running: boolean;
  start: () => void;
  /** Stops and returns the seconds, exactly. */
  stop: () => number;
  reset: () => void;
}

/** A stopwatch. Time comes from the page's own clock, so a change of the computer's time does not matter. */
export function useClock(onTick?: (seconds: number) => void): Clock {
  const [seconds, setSeconds] = useState(0);
  const [running, setRunning] = useState(false);
  const startedAt = useRef(0);
  const tick = useRef(onTick);
  tick.current = onTick;
  useEffect(() => {
    if (!running) return;
    let frame = 0;
    const show = () => {
      const now = (performance.now() - startedAt.current) / 1000;
      setSeconds(now);
      tick.current?.(now);
      frame = requestAnimationFrame(show);
    };
    frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [running]);
  const start = () => {
    startedAt.current = performance.now();
    setSeconds(0);
    setRunning(true);
  };
  const stop = () => {
    const now = (performance.now() - startedAt.current) / 1000;
    setRunning(false);
    setSeconds(now);
    return now;
  };
  const reset = () => {
    setRunning(false);
    setSeconds(0);
  };
  return { seconds, running, start, stop, reset };
}

let audio: AudioContext | undefined;

/** A short tone for each count, so that nobody has to look at the screen. Silent where sound is not allowed. */
export function beep(high = false): void {
  try {
    audio ??= new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    volume.gain.value = 0.15;
    tone.frequency.value = high ? 880 : 620;
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.12);
  } catch {
    // A browser without sound still counts.
  }
}
