import { type ReactNode, useRef, useState } from 'react';

/** A file dropped on the frame or chosen with the button; the children say what it may be. */
export function FileChooser(props: {
  /** Name of the frame, and the word on the button. */
  label: string;
  button: string;
  children: ReactNode;
  onFile: (file: File) => void;
}) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section
      className={over ? 'drop over' : 'drop'}
      aria-label={props.label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) props.onFile(file);
      }}
    >
      {props.children}
      <button type="button" className="btn primary" onClick={() => input.current?.click()}>
        {props.button}
      </button>
      <input
        ref={input}
        type="file"
        className="sr"
        tabIndex={-1}
        aria-label={props.button}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was mended.
          target.value = '';
          if (file) props.onFile(file);
        }}
      />
    </section>
  );
}
