// The product's own forecast in Chromium: 1,000 members, 365 days, with bands, on the main thread and its longest task.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const root = new URL('../../packages/core/dist/', import.meta.url);

export async function runChromium(measure) {
  const server = createServer((request, response) => {
    if (request.url === '/')
      return response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>');
    if (request.url === '/worker.js') {
      const text =
        "import { forecast } from '/forecast/forecast.js'; onmessage = (event) => { const start = performance.now(); const answer = forecast(event.data); postMessage({ ms: performance.now() - start, last: answer.series[0].median.at(-1) }); };";
      return response.setHeader('content-type', 'text/javascript').end(text);
    }
    try {
      response.setHeader('content-type', 'text/javascript').end(readFileSync(new URL(`.${request.url}`, root)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const request = {
      asOf: '2026-11-22',
      person: { ageYears: 45, weightKg: 70, measurements: [{ measure: 'gait-speed', day: 0, value: 1 }], history: [] },
      scenario: {
        id: 'bench',
        events: [
          { kind: 'bed-rest', startDay: 0, endDay: 21 },
          { kind: 'training', startDay: 30, endDay: 365 },
        ],
      },
      horizonDays: 365,
      members: 1000,
      measures: [measure],
    };
    return await page.evaluate(async (data) => {
      const tasks = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
        entryTypes: ['longtask'],
      });
      const worker = new Worker('/worker.js', { type: 'module' });
      const times = [];
      for (let i = 0; i < 45; i++) {
        times.push(
          await new Promise((resolve) => {
            worker.onmessage = (event) => resolve(event.data.ms);
            worker.postMessage(data);
          }),
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      const warm = times.slice(5).sort((a, b) => a - b);
      return {
        first: times[0],
        median: warm[warm.length >> 1],
        worst: warm.at(-1),
        longestTask: Math.max(0, ...tasks),
      };
    }, request);
  } finally {
    await browser.close();
    server.close();
  }
}
