import { readFileSync } from 'node:fs';
import { readText } from '@thew/core/input/read';
import { plan } from '@thew/core/plan/plan';
import { planPrint } from '@thew/core/presentation/plan-print';
import { planSheet } from '@thew/core/presentation/plan-print-sheet';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../../examples/stories/', import.meta.url);

function planOf(file: string) {
  const url = new URL(file, root);
  const { records } = readText(readFileSync(url), { fileName: file, asOf: '2026-11-22' });
  return plan(records[0]!.record);
}

describe('the plan on paper', () => {
  it('has a drawing, a day and a box for every move, and names its sources', () => {
    const made = planOf('07-frail-elder-walker.thew.json');
    const sheet = planSheet(made, { name: 'Anna & <Co>' });
    const items = made.programme?.items ?? [];
    expect(items.length).toBeGreaterThan(3);
    for (const { name } of items) expect(sheet).toContain(`<h4>${name}</h4>`);
    expect(sheet.match(/<article class="move"><figure><svg/g)).toHaveLength(items.length);
    const sessions = (made.programme?.week ?? []).flatMap((day) => day.sessions);
    expect(sheet.match(/class="box"/g)).toHaveLength(sessions.length);
    expect(sheet).toContain('Anna &amp; &lt;Co&gt;');
    expect(sheet).toMatch(/<h2>Sources<\/h2><p class="source">.+https?:/);
  });

  it('says where to get help before the moves', () => {
    const sheet = planSheet(planOf('07-frail-elder-walker.thew.json'));
    expect(sheet.indexOf('Stop and get help')).toBeLessThan(sheet.indexOf('The moves'));
  });

  it('keeps mood and thoughts of death to the person', () => {
    const page = planPrint(planOf('09-grief-in-bed.thew.json'));
    expect(/.{0,60}(thoughts of death|low mood|depression).{0,60}/i.exec(page)?.[0]).toBeUndefined();
    expect(page).toContain('Your doctor, today');
  });

  it.each(['04-low-protein-crash-diet', '06-teenager-anorexia', '12-guillain-barre-ventilated'])(
    'is nothing but the way to help in an emergency: %s',
    (story) => {
      const page = planPrint(planOf(`${story}.thew.json`));
      expect(page).toContain('Get help now');
      expect(page).not.toMatch(/class="move"|class="box"|<h2>(Food|Goals|Keep in mind|The week)<\/h2>/);
    },
  );
});
