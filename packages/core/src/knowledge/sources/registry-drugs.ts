import type { Source } from './source.ts';

/** Lists and labels by which a medicine on a list is recognised: codes, generic names, brand names. */
export const drugSources: readonly Source[] = [
  {
    id: 'drug-atc-list-2026',
    title: 'WHO ATC/DDD index as of 25 April 2026, copy in the repository fabkury/atcd',
    year: 2026,
    url: 'https://github.com/fabkury/atcd',
    read: '2026-11-22',
  },
  {
    id: 'drug-whocc-h02',
    title:
      'WHO Collaborating Centre for Drug Statistics Methodology, ATC group H02 and where other corticosteroids stand',
    url: 'https://www.whocc.no/atc_ddd_index/?code=H02CA02',
    read: '2026-11-22',
  },
  {
    id: 'drug-whocc-a06ab',
    title: 'WHO Collaborating Centre for Drug Statistics Methodology, ATC group A06AB',
    url: 'https://atcddd.fhi.no/atc_ddd_index/?code=A06AB03',
    read: '2026-11-22',
  },
  {
    id: 'drug-atc-from-memory',
    title: 'ATC groups, names and brands from general knowledge; check before clinical use',
  },
  {
    id: 'drug-cpic-rxnorm',
    title: 'CPIC, table of drugs with RxNorm ingredient codes (cpicpgx/cpic-schema, drug.sql)',
    url: 'https://github.com/cpicpgx/cpic-schema',
    read: '2026-11-22',
  },
  {
    id: 'drug-synthea-rxnorm',
    title: 'Synthea sample patients, medication requests with RxNorm codes',
    url: 'https://github.com/synthetichealth/synthea',
    read: '2026-11-22',
  },
  {
    id: 'drug-worst-pills-steroids',
    title: 'Public Citizen, Worst Pills: adrenal steroids (generic and brand names)',
    url: 'https://www.worstpills.org/monographs/view/114',
    read: '2026-11-22',
  },
  {
    id: 'drug-emc-deltacortril',
    title: 'Deltacortril 5 mg gastro-resistant tablets, summary of product characteristics (emc 11715)',
    year: 2020,
    url: 'https://www.medicines.org.uk/emc/product/11715/smpc',
    read: '2026-11-22',
  },
  {
    id: 'drug-pmc-glp1-sglt2',
    title: 'Prescribing information for GLP-1 receptor agonists and SGLT2 inhibitors (PMC8054345, table 2)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8054345/table/tab2',
    read: '2026-11-22',
  },
  {
    id: 'drug-acgng-glp1',
    title: 'GLP-1 medications, list of approved products',
    url: 'https://acgng.org/?p=69',
    read: '2026-11-22',
  },
  {
    id: 'drug-droracle-glp1',
    title: 'GLP-1 and SGLT2 medicines with brand names',
    year: 2025,
    url: 'https://www.droracle.ai/articles/128574/what-is-the-current-list-of-all-glucagon-like-peptide-1',
    read: '2026-11-22',
  },
  {
    id: 'drug-medscape-adt',
    title: 'Agents for androgen deprivation (Medscape 903185)',
    url: 'https://www.medscape.com/viewarticle/903185_4',
    read: '2026-11-22',
  },
  {
    id: 'drug-medicationjunction-adt',
    title: 'Prostate cancer treatment: hormonal therapy',
    url: 'https://www.medicationjunction.com/prostate-cancer-treatment-hormonal-therapy/',
    read: '2026-11-22',
  },
  {
    id: 'drug-pmc-checkpoint',
    title: 'Immune checkpoint inhibitors approved in the US and Europe (PMC9280269, table 1)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9280269/table/T1',
    read: '2026-11-22',
  },
  {
    id: 'drug-statin-brands',
    title: 'What is a statin? Names and brands',
    year: 2007,
    url: 'http://blog.pennlive.com/thrive/2007/09/what_is_a_statin.html',
    read: '2026-11-22',
  },
  {
    id: 'drug-statin-combination-brands',
    title: 'Types of statin treatments, with combinations',
    url: 'https://wisegeek.net/what-are-the-different-types-of-statin-treatments.htm',
    read: '2026-11-22',
  },
  {
    id: 'drug-diuretic-brands',
    title: 'Diuretics: commonly used brand names in the United States',
    url: 'http://ihimontanafoundation.org/diuretics/',
    read: '2026-11-22',
  },
  {
    id: 'drug-ppi-brands',
    title: 'Proton pump inhibitors: brand and generic names',
    url: 'http://refluxny.com/ppi/',
    read: '2026-11-22',
  },
  {
    id: 'drug-top-50',
    title: 'The top 50 drugs prescribed in the United States (Healthgrades)',
    url: 'https://www.healthgrades.com/right-care/patient-advocate/the-top-50-drugs-prescribed-in-the-united-states',
    read: '2026-11-22',
  },
  {
    id: 'drug-psychotropic-brands',
    title: 'Common mental health medications: brand and generic names',
    url: 'https://www.midwestcounselingllc.com/common-mental-health-medications/',
    read: '2026-11-22',
  },
  {
    id: 'drug-mg-antibiotics',
    title: 'Antibiotics and myasthenia gravis: generic and brand names',
    url: 'https://myasthenia-gravis.com/clinical/antibiotics',
    read: '2026-11-22',
  },
  {
    id: 'drug-opioid-brands',
    title: 'Narcotic analgesics: generic and brand names',
    url: 'https://antranik.org/narcotic-analgesics',
    read: '2026-11-22',
  },
  {
    id: 'drug-inhaler-brands',
    title: 'Flovent and other inhaled corticosteroids compared',
    url: 'https://canadapharmacyonstore.com/flovent-vs-alternatives-find-the-best-inhaled-corticosteroid-for-your-asthma',
    read: '2026-11-22',
  },
  {
    id: 'drug-ventolin-brands',
    title: 'Top prescription drugs in the US (MedicineNet): albuterol and other brands',
    year: 2021,
    url: 'https://www.medicinenet.com/top_drugs_prescribed_in_the_us/views.htm',
    read: '2026-11-22',
  },
  {
    id: 'drug-index-by-name',
    title:
      'Index of US medicines, brand and generic names (bersonconnor/IntegratedAffordableServerOSU, prescription.js)',
    url: 'https://github.com/bersonconnor/IntegratedAffordableServerOSU',
    read: '2026-11-22',
  },
];
