// The pages of docs/knowledge as file name → text, from the built core.
import { diagnosisAnswers } from '@thew/core/knowledge/conditions/diagnosis-answers';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { brands } from '@thew/core/knowledge/drugs/brands';
import { classRecognition } from '@thew/core/knowledge/drugs/class-recognition';
import { drugClasses } from '@thew/core/knowledge/drugs/drugs';
import { measures } from '@thew/core/knowledge/measures/catalogue';
import { references } from '@thew/core/knowledge/references/catalogue';
import { sources } from '@thew/core/knowledge/sources/registry';
import { criterionPage } from '@thew/core/presentation/criterion-page';
import { conditionWords } from '@thew/core/presentation/locales/en-results';

const generated = '<!-- Written by `npm run docs` from packages/core/src/knowledge. Do not edit. -->\n\n';
const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
  ].join('\n');

const criteriaIndex = () =>
  `# Definitions\n\n${criteria.length} definitions, screens, classes and scales, each as Thew applies it.\n\n${table(
    ['definition', 'kind', 'about', 'id'],
    criteria.map(({ id, title, kind, condition }) => [
      `[${title}](criteria/${id}.md)`,
      kind,
      conditionWords(condition),
      `\`${id}\``,
    ]),
  )}`;

const range = (bounds) => (bounds ? bounds.join('–') : '');
const errorOf = ({ errors }) => {
  const error = errors.find((one) => one.isDefault) ?? errors[0];
  if (!error) return '';
  const parts = [
    error.sem && `SEM ${error.sem}`,
    error.mdc95 && `MDC95 ${error.mdc95}`,
    error.mcid && `MCID ${range(error.mcid)}`,
  ];
  return `${parts.filter(Boolean).join(', ')} (${error.certainty})`;
};
const measurePage = () =>
  `# Measures\n\n${measures.length} measures, scores and findings. An impossible value (outside the first range) is refused; an unusual one (outside the second) is asked about.\n\n${table(
    ['measure', 'unit', 'possible', 'usual', 'codes', 'measurement error', 'id'],
    measures.map((one) => [
      one.title,
      one.unit,
      range(one.hard),
      range(one.plausible),
      one.codes.map(({ code, verified }) => (verified ? code : `${code} (not verified)`)).join(', '),
      errorOf(one),
      `\`${one.id}\``,
    ]),
  )}`;

const referencePage = async () => {
  const loaded = await Promise.all(references.map(async (one) => ({ ...one, ...(await one.load()).reference })));
  return `# Reference populations\n\nNever extrapolated: a person outside the ages of a reference gets no centile from it.\n\n${table(
    ['reference', 'measures', 'population', 'licence', 'DOI', 'id'],
    loaded.map(({ id, title, measures: of, population, licence, doi }) => [
      title,
      of.join(', '),
      population,
      licence,
      doi,
      `\`${id}\``,
    ]),
  )}`;
};

const unsure = (certainty) => (certainty === 'unverified' ? ' (not verified)' : '');
const brandNames = (names, routes) =>
  brands
    .filter(
      ({ generics, route }) =>
        (route === undefined || (routes ?? ['oral', 'injected', 'patch', 'rectal']).includes(route)) &&
        generics.some((one) => names.includes(one)),
    )
    .map(({ brand, at }) => `${brand}${unsure(at.certainty)}`)
    .join(', ');
const medicinePage = () =>
  `# Medicines\n\n${drugClasses.length} classes that the drug check knows, with what a medication list calls them. Salt, strength and form do not matter; eye, skin and nose do not count, inhalers only where the class says so. A medicine that is not here is unknown, which is not the same as harmless.\n\n${table(
    ['class', 'generic names', 'endings', 'ATC', 'brands', 'codes seen', 'id'],
    drugClasses.map(({ id, title, names }) => {
      const {
        names: more = [],
        endings = [],
        atc,
        atcFromMemory = [],
        atcExcept = [],
        routes,
        at,
      } = classRecognition.find(({ drugClass }) => drugClass === id);
      const codes = [...atc, ...atcFromMemory.map((code) => `${code} (not verified)`)].join(', ');
      const all = [...names, ...more];
      return [
        title,
        all.join(', '),
        endings.map((ending) => `-${ending}`).join(', '),
        atcExcept.length > 0 ? `${codes}; not ${atcExcept.join(', ')}` : codes,
        brandNames(all, routes),
        at.certainty,
        `\`${id}\``,
      ];
    }),
  )}\n# Findings that a coded diagnosis answers\n\nWith yes, where the diagnosis is in force on the day; never with no.\n\n${table(
    ['finding', 'diagnoses', 'ICD-10', 'SNOMED CT', 'rests on', 'certainty'],
    diagnosisAnswers.map(({ finding, diagnoses, icd10, snomed, source, certainty }) => [
      `\`${finding}\``,
      diagnoses,
      icd10
        .join(' ')
        .replace(/C00 .* C97/, 'C00-C97')
        .replaceAll(' ', ', '),
      snomed.map(({ code, verified }) => (verified ? code : `${code} (not verified)`)).join(', '),
      source,
      certainty,
    ]),
  )}`;

const sourcePage = () =>
  `# Sources\n\nWhat was read, and when. A page that only cites a paper is not the paper.\n\n${table(
    ['id', 'source', 'year', 'DOI or address', 'note'],
    sources.map(({ id, title, year, doi, url, note }) => [`\`${id}\``, title, year, doi ?? url, note]),
  )}`;

export async function knowledgePages() {
  const pages = {
    'definitions.md': criteriaIndex(),
    'measures.md': measurePage(),
    'references.md': await referencePage(),
    'medicines.md': medicinePage(),
    'sources.md': sourcePage(),
    ...Object.fromEntries(criteria.map((one) => [`criteria/${one.id}.md`, criterionPage(one)])),
  };
  return Object.fromEntries(Object.entries(pages).map(([name, text]) => [name, generated + text]));
}
