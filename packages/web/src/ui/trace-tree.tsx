import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Mark, type State } from './mark.tsx';

export interface TreeNode {
  id: string;
  state: State;
  /** Word for the state, for those who do not see the mark. */
  stateLabel: string;
  text: ReactNode;
  note?: ReactNode;
  faint?: boolean;
  /** Closed at first when false. */
  open?: boolean;
  children?: readonly TreeNode[];
}

interface TreeProps {
  label: string;
  nodes: readonly TreeNode[];
  /** Levels open at first. */
  openTo?: number;
}

const allIds = (nodes: readonly TreeNode[], depth: number): string[] =>
  depth <= 0
    ? []
    : nodes.flatMap((node) => [...(node.open === false ? [] : [node.id]), ...allIds(node.children ?? [], depth - 1)]);

/** Nested list of clauses. Arrows move, open and close, as in every tree (WAI-ARIA tree view). */
export function TraceTree({ label, nodes, openTo = 4 }: TreeProps) {
  const [open, setOpen] = useState(() => new Set(allIds(nodes, openTo)));
  const [active, setActive] = useState(nodes[0]?.id);
  const list = useRef<HTMLUListElement>(null);
  const toggle = (id: string, to = !open.has(id)) => {
    const next = new Set(open);
    if (to) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const focus = (item: Element | null | undefined) => {
    if (!(item instanceof HTMLElement)) return;
    setActive(item.dataset.id);
    item.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[role="treeitem"]');
    if (!item || event.target !== item) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
    const at = items.indexOf(item);
    const expanded = item.getAttribute('aria-expanded');
    const id = item.dataset.id ?? '';
    const parent = item.parentElement?.closest('[role="treeitem"]');
    const moves: Record<string, () => void> = {
      ArrowDown: () => focus(items[at + 1]),
      ArrowUp: () => focus(items[at - 1]),
      Home: () => focus(items[0]),
      End: () => focus(items.at(-1)),
      ArrowRight: () =>
        expanded === 'false' ? toggle(id, true) : expanded === 'true' ? focus(items[at + 1]) : undefined,
      ArrowLeft: () => (expanded === 'true' ? toggle(id, false) : focus(parent)),
      Enter: () => expanded && toggle(id),
      ' ': () => expanded && toggle(id),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the tree view pattern on a list.
    <ul className="tree" role="tree" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {nodes.map((node) => (
        <Item key={node.id} node={node} open={open} active={active} onToggle={toggle} />
      ))}
    </ul>
  );
}

function Item(props: {
  node: TreeNode;
  open: ReadonlySet<string>;
  active: string | undefined;
  onToggle: (id: string) => void;
}) {
  const { node, open, active, onToggle } = props;
  const children = node.children?.length ? node.children : undefined;
  const isOpen = open.has(node.id);
  return (
    <li
      role="treeitem"
      data-id={node.id}
      tabIndex={node.id === active ? 0 : -1}
      aria-expanded={children ? isOpen : undefined}
      aria-selected={node.id === active}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard way is on the tree. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard way is on the tree. */}
      <div className={node.faint ? 'n faint' : 'n'} onClick={children ? () => onToggle(node.id) : undefined}>
        <Mark state={node.state} label={node.stateLabel} />
        <span>
          {node.text}
          {children && (
            <span className="twist" aria-hidden="true">
              {' '}
              {isOpen ? '−' : '+'}
            </span>
          )}
        </span>
        {node.note && <small>{node.note}</small>}
      </div>
      {children && isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: the group of a tree is a list.
        <ul role="group">
          {children.map((child) => (
            <Item key={child.id} node={child} open={open} active={active} onToggle={onToggle} />
          ))}
        </ul>
      )}
    </li>
  );
}
