import type { Hand, HandPose } from '../../knowledge/interventions/pose.ts';

const n = (value: number): string => String(Math.round(value * 10) / 10);

const turn = (degrees: number): { x: number; y: number } => ({
  x: Math.cos((degrees * Math.PI) / 180),
  y: Math.sin((degrees * Math.PI) / 180),
});

/** A finger of two joints; `curl` folds it, `fan` turns it away from its neighbours. */
function finger(x: number, y: number, angle: number, curl: number, length: number): string {
  const first = turn(angle + curl * 30);
  const second = turn(angle + curl * 130);
  const middle = { x: x + first.x * length * 0.55, y: y + first.y * length * 0.55 };
  return `<path d="M${n(x)} ${n(y)}L${n(middle.x)} ${n(middle.y)}L${n(middle.x + second.x * length * 0.5)} ${n(middle.y + second.y * length * 0.5)}"/>`;
}

function thing(kind: HandPose['thing'], x: number, y: number, angle: number): string {
  const ahead = turn(angle);
  const [cx, cy] = [x + ahead.x * 26, y + ahead.y * 26 + 12];
  switch (kind) {
    case 'ball':
    case 'clay':
      return `<circle cx="${n(cx)}" cy="${n(cy)}" r="${kind === 'ball' ? 16 : 9}"/>`;
    case 'band':
      return `<ellipse cx="${n(cx + 14)}" cy="${n(cy - 12)}" rx="7" ry="24" stroke-dasharray="4 3"/>`;
    case 'button':
      return `<circle cx="${n(cx + 10)}" cy="${n(cy + 4)}" r="6"/><path d="M${n(cx - 10)} ${n(cy + 30)}V${n(cy - 20)}"/>`;
    case 'weight':
      return `<rect x="${n(cx - 5)}" y="${n(cy - 16)}" width="10" height="26" rx="3"/>`;
    default:
      return '';
  }
}

/** Forearm on a table and the hand at its end, 200 wide and 200 high. */
export function drawHand(hand: Hand, pose: HandPose): { body: string; props: string } {
  const [x, y] = [92, 112];
  const palm = turn(hand.wrist);
  const [px, py] = [x + palm.x * 34, y + palm.y * 34];
  const fingers = [-1.5, -0.5, 0.5, 1.5].map((place) => {
    const across = turn(hand.wrist + 90);
    const angle = hand.wrist + place * hand.spread * 20;
    return finger(px + across.x * place * 7, py + across.y * place * 7, angle, hand.curl, 40);
  });
  const thumb = finger(x + palm.x * 12, y + palm.y * 12 - 10, hand.wrist - 50 + hand.thumb * 70, 0.2, 32);
  const body = [
    `<path d="M12 ${y}L${x} ${y}" stroke-width="22"/>`,
    `<path d="M${x} ${y}L${n(px)} ${n(py)}" stroke-width="30"/>`,
    `<g stroke-width="9">${fingers.join('')}${thumb}</g>`,
  ].join('');
  return { body, props: `<path d="M4 ${y + 24}H104"/>${thing(pose.thing, px, py, hand.wrist)}` };
}
