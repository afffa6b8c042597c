import type { Source } from './source.ts';

/** Pages behind exercises, food and education that the other shelves do not name. Some are summaries or mirrors. */
export const interventionSources: readonly Source[] = [
  {
    id: 'thew-own-choice',
    title: 'Wording and dose of Thew, from general training principles',
  },
  {
    id: 'care-martins-2013-elastic-resistance-meta-analysis-of-older-adults',
    title: 'Martins 2013: elastic resistance, meta-analysis of older adults',
    url: 'https://mcmasteroptimalaging.ca/full-article/F2B66241A2E14930997E734D2B0D77DF',
  },
  {
    id: 'care-gosselink-r-inspiratory-training-in-copd-erj-2011-37',
    title: 'Gosselink R. Inspiratory training in COPD. ERJ 2011;37:416',
    url: 'https://abcdocz.com/doc/239798/impact-of-inspiratory-muscle-training-in-review-r.-gossel...',
  },
  {
    id: 'care-otago-based-programme-structure-table-2',
    title: 'Otago-based programme structure (table 2)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6167829/table/Tab2',
  },
  {
    id: 'care-fame-otago-knee-bends-teaching-sheet',
    title: 'FaME/Otago knee bends teaching sheet',
    url: 'https://vdocuments.net/dynamic-balance-fame-and-otago-knee-bends-with-support-.html',
  },
  {
    id: 'care-garssen-2004-training-after-gbs-cidp',
    title: 'Garssen 2004 training after GBS/CIDP',
    url: 'https://pubmed.ncbi.nlm.nih.gov/15623709/',
  },
  {
    id: 'care-bergamin-m-water-vs-land-exercise-in-elderly-2013',
    title: 'Bergamin M. Water vs land exercise in elderly 2013',
    url: 'https://informahealthcare.com/doi/full/10.2147/CIA.S44198',
  },
  {
    id: 'care-morton-2018-protein-and-training',
    title: 'Morton 2018: protein and training',
    url: 'https://running.wiki/sources/morton-2018-protein-meta',
  },
  {
    id: 'care-glp-1-ra-nutrition-and-activity-guidance-report-of',
    title: 'GLP-1 RA nutrition and activity guidance (report of Harvard authors) 2025',
    url: 'https://nexusnews.pro/?p=72220',
  },
  {
    id: 'care-preserving-muscle-on-glp-1-therapy-guide',
    title: 'Preserving muscle on GLP-1 therapy (guide)',
    url: 'https://bodyhandbook.pages.dev/a/preserving-muscle-on-glp-1-therapy',
  },
  {
    id: 'care-protein-in-kidney-failure-in-hospital-espen-aspen-table',
    title: 'Protein in kidney failure in hospital (ESPEN/ASPEN table). Crit Care 2023',
    url: 'https://0-ccforum-biomedcentral-com.brum.beds.ac.uk/articles/10.1186/s13054-023-04764-4/tables/1',
  },
  {
    id: 'care-per-meal-protein-and-leucine-threshold-evidence-page',
    title: 'Per-meal protein and leucine threshold (evidence page)',
    url: 'https://www.elianard.com/glp-1-nutrition/evidence',
  },
  {
    id: 'care-endocrine-society-vitamin-d-guideline-2024-abstract',
    title: 'Endocrine Society vitamin D guideline 2024 (abstract)',
    url: 'https://biomed.reviewer.ly/app/publication/1e09579b-89fa-4841-9f7a-dbe4aab79307',
  },
  {
    id: 'care-issn-creatine-position-stand-2017',
    title: 'ISSN creatine position stand 2017',
    url: 'https://informahealthcare.com/doi/full/10.1186/s12970-017-0173-z',
  },
  {
    id: 'care-creatine-and-kidney-review-2023',
    title: 'Creatine and kidney review 2023',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10054094',
  },
  {
    id: 'care-longland-2016-protein-and-training-in-deficit',
    title: 'Longland 2016: protein and training in deficit',
    url: 'https://www.scribd.com/document/326703907/Am-J-Clin-Nutr-2016-Longland-Ajcn-115-119339',
  },
  {
    id: 'care-sardeli-2018-training-in-calorie-restriction',
    title: 'Sardeli 2018: training in calorie restriction',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5946208',
  },
  {
    id: 'care-chilibeck-2017-creatine-in-older-trainees',
    title: 'Chilibeck 2017: creatine in older trainees',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29138605/',
  },
  {
    id: 'care-resistance-training-in-adolescents-with-anorexia-2016',
    title: 'Resistance training in adolescents with anorexia. 2016',
    url: 'http://www.pubmed.gov/26084569/',
  },
  {
    id: 'care-usda-national-nutrient-database-sr26-data-package-now-in',
    title: 'USDA National Nutrient Database SR26 (data package); now in FoodData Central',
    url: 'https://github.com/hadley/usdanutrients',
  },
  {
    id: 'care-vigelso-2015-leg-immobilisation',
    title: 'Vigelso 2015: leg immobilisation',
    url: 'https://medicaljournals.se/jrm/content/html/10.2340/16501977-1961',
  },
  {
    id: 'care-hargrove-2008-model-of-semistarvation',
    title: 'Hargrove 2008 model of semistarvation',
    url: 'https://dynamic-med.biomedcentral.com/articles/10.1186/1476-5918-7-16',
  },
  {
    id: 'care-summary-muscle-size-24-lower-in-anorexia-review-of',
    title: 'Summary: muscle size 24 % lower in anorexia (review of 11 studies)',
    url: 'https://psychologytoday.com/us/blog/eating-disorders-the-facts/202302/reduced-muscle-size-and-physical-fitness-in-anorexia-nervosa',
  },
  {
    id: 'care-el-ghoch-2017-lean-mass-after-weight-restoration-in',
    title: 'El Ghoch 2017: lean mass after weight restoration in anorexia',
    url: 'https://pubmed.ncbi.nlm.nih.gov/26560758/',
  },
  {
    id: 'care-forbes-1984-composition-of-regained-weight-in-anorexia',
    title: 'Forbes 1984: composition of regained weight in anorexia',
    url: 'https://scilit.net/publications/7a82172bf1a521c61ccbdc9b8113e9e4',
  },
  {
    id: 'care-pahor-2014-life-trial',
    title: 'Pahor 2014: LIFE trial',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4266388',
  },
  {
    id: 'care-thomas-s-sit-to-stand-recovery-after-icu-j',
    title: 'Thomas S. Sit-to-stand recovery after ICU. J Rehabil Med 2016',
    url: 'https://medicaljournals.se/jrm/content/html/10.2340/16501977-2135',
  },
  {
    id: 'care-bostock-el-resistance-training-in-muscular-dystrophy-2019',
    title: 'Bostock EL. Resistance training in muscular dystrophy 2019',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6877715',
  },
  {
    id: 'care-aquatic-therapy-in-neuromuscular-disease-scoping-review-2022',
    title: 'Aquatic therapy in neuromuscular disease: scoping review 2022',
    url: 'https://www.pubmed.gov/35034909/',
  },
  {
    id: 'care-immersion-and-breathing-in-muscular-dystrophy-2020',
    title: 'Immersion and breathing in muscular dystrophy 2020',
    url: 'http://link.springer.com/article/10.1186/s40945-020-0074-3',
  },
  {
    id: 'care-exercise-in-neuromuscular-diseases-review',
    title: 'Exercise in neuromuscular diseases (review)',
    url: 'https://musculoskeletalkey.com/exercise-in-neuromuscular-diseases',
  },
  {
    id: 'care-bosquet-2013-strength-after-stopping-training',
    title: 'Bosquet 2013: strength after stopping training',
    url: 'https://pubmed.ncbi.nlm.nih.gov/23347054/',
  },
  {
    id: 'care-halonen-2024-ten-week-break-report',
    title: 'Halonen 2024: ten-week break (report)',
    url: 'https://news-medical.net/news/20241025/Research-reveals-effects-of-resistance-training-break-on-muscle-and-strength.aspx',
  },
  {
    id: 'care-ogasawara-2011-retraining',
    title: 'Ogasawara 2011: retraining',
    url: 'https://discovery.researcher.life/article/6-weeks-resistance-training-and-retraining-induced-muscle-hypertrophy-and-strength-gains-in-young-men/0f29af0b21c437cdba68a2e9e26d7140',
  },
  {
    id: 'care-chevrolet-vital-capacity-in-guillain-barre-am-rev-respir',
    title: 'Chevrolet. Vital capacity in Guillain-Barre. Am Rev Respir Dis 1991;144:814',
    url: 'https://pubmed.ncbi.nlm.nih.gov/1928954/',
  },
  {
    id: 'care-van-den-berg-b-gbs-after-prolonged-ventilation-jnnp',
    title: 'van den Berg B. GBS after prolonged ventilation. JNNP 2018;89:949',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29627773/',
  },
  {
    id: 'care-fletcher-dd-ventilated-gbs-long-term-outcome-neurology-2000',
    title: 'Fletcher DD. Ventilated GBS, long-term outcome. Neurology 2000',
    url: 'https://www.qxmd.com/r/10881259',
  },
  {
    id: 'care-gbs-in-intensive-care-61-patients-crit-care-2011',
    title: 'GBS in intensive care, 61 patients. Crit Care 2011',
    url: 'https://ccforum.biomedcentral.com/articles/10.1186/cc10043?optIn=false',
  },
  {
    id: 'care-mkuh-food-first-leaflet',
    title: 'Milton Keynes University Hospital: food first as a treatment for under-nutrition',
    url: 'https://www.mkuh.nhs.uk/patient-information-leaflet/food-first-as-a-treatment-for-under-nutrition',
    read: '2026-11-22',
  },
  {
    id: 'care-royal-free-small-appetite-leaflet',
    title: 'Royal Free London: eating well with a small appetite',
    url: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/eating-well-small-appetite',
    read: '2026-11-22',
  },
  {
    id: 'care-nos-vitamin-d-thresholds-report',
    title: 'National Osteoporosis Society: vitamin D thresholds (report in MIMS)',
    url: 'https://www.mims.co.uk/new-vitamin-d-deficiency-thresholds-recommended/rheumatology/article/1521045',
    read: '2026-11-22',
  },
  {
    id: 'care-prot-age-2013-abstract',
    title: 'Bauer J. PROT-AGE: protein for older people. JAMDA 2013;14:542 (abstract)',
    url: 'https://researchexperts.utmb.edu/en/publications/evidence-based-recommendations-for-optimal-dietary-protein-intake',
    read: '2026-11-22',
  },
  {
    id: 'care-steroid-emergency-card-criteria',
    title: 'NHS steroid emergency card: who needs one (practice page)',
    url: 'http://www.severnvalleymedicalpractice.co.uk/steroid-card',
    read: '2026-11-22',
  },
  {
    id: 'care-sick-day-medicines-page',
    title: 'Medicines to pause on sick days (GP Direct)',
    url: 'https://gpdirect.co.uk/?p=124377',
    read: '2026-11-22',
  },
];
