import type { Citation } from '../sources/source.ts';
import type { ClassRecognition, Route } from './drug-recognition.ts';

/** Codes and names read in a copy of the ATC index. */
const listed: Citation = { place: 'ATC index', certainty: 'secondary', sources: ['drug-atc-list-2026'] };
/** Codes from memory, not looked up. */
const remembered: Citation = { place: 'ATC index', certainty: 'unverified', sources: ['drug-atc-from-memory'] };

const intoTheVein: readonly Route[] = ['injected', 'unsaid'];

/**
 * Which codes and names belong to which class of `drugs.ts`. An ATC code says the way of giving too: a steroid of group
 * S01 is an eye drop and belongs to no class here.
 */
export const classRecognition: readonly ClassRecognition[] = [
  {
    drugClass: 'glucocorticoid',
    atc: ['H02AB', 'H02BX', 'L02BX53'],
    atcExcept: ['H02AB08'],
    names: ['fluocortolone', 'paramethasone', 'prednylidene', 'cloprednol', 'meprednisone', 'vamorolone', 'cortisol'],
    endings: ['prednisolone', 'prednisone'],
    routes: ['oral', 'injected', 'unsaid'],
    at: { place: 'group H02AB', certainty: 'secondary', sources: ['drug-whocc-h02', 'drug-atc-list-2026'] },
  },
  {
    drugClass: 'glucocorticoid-inhaled',
    atc: [
      'R03BA',
      'R03AK06',
      'R03AK07',
      'R03AK08',
      'R03AK09',
      'R03AK1',
      'R03AL08',
      'R03AL09',
      'R03AL11',
      'R03AL12',
      'H02AB08',
    ],
    names: ['flunisolide'],
    routes: ['inhaled', 'injected', 'unsaid'],
    at: { place: 'group R03BA', certainty: 'secondary', sources: ['drug-whocc-h02', 'drug-atc-list-2026'] },
  },
  {
    drugClass: 'statin',
    atc: ['C10AA', 'C10BA', 'C10BX', 'A10BH51', 'A10BH52'],
    atcExcept: ['C10BA10'],
    names: ['statin', 'statins', 'cerivastatin'],
    endings: ['vastatin'],
    at: listed,
  },
  {
    drugClass: 'fibrate-combo',
    atc: ['C10AB', 'C10BA03', 'C10BA04', 'C10BA09', 'C10BA12', 'C10BA14', 'C10BA15', 'C10BA16'],
    names: ['ciprofibrate', 'fenofibric acid'],
    endings: ['fibrate'],
    at: listed,
  },
  {
    drugClass: 'glp1',
    atc: ['A10BJ', 'A10BX16', 'A10AE54', 'A10AE56', 'A10AE57'],
    names: ['lixisenatide'],
    endings: ['glutide'],
    endingsExcept: ['teduglutide', 'apraglutide', 'glepaglutide'],
    at: listed,
  },
  {
    drugClass: 'adt',
    atc: ['L02AE', 'L02BB', 'L02BX01', 'L02BX02', 'L02BX03', 'L02BX04', 'L02BX53', 'L01XK52'],
    names: ['buserelin', 'histrelin', 'abarelix'],
    endings: ['lutamide'],
    at: listed,
  },
  { drugClass: 'aromatase', atc: ['L02BG'], at: listed },
  {
    drugClass: 'chemo-neuro',
    atc: ['L01CA', 'L01CD', 'L01XA01', 'L01XA03', 'L01XG01'],
    names: ['vinorelbine', 'vindesine', 'cabazitaxel'],
    endings: ['taxel'],
    at: listed,
  },
  {
    drugClass: 'chemo-appetite',
    atc: ['L01DB', 'L01BC02', 'L01BC06', 'L01XA02', 'L01AA01', 'L01BC05', 'L01CE', 'L01BC52'],
    names: ['daunorubicin', 'topotecan', '5-fluorouracil'],
    endings: ['rubicin'],
    at: listed,
  },
  {
    drugClass: 'checkpoint',
    atc: ['L01FF', 'L01FX04', 'L01FX20', 'L01FY02'],
    names: ['dostarlimab', 'tislelizumab', 'toripalimab', 'camrelizumab', 'retifanlimab', 'tremelimumab'],
    at: listed,
  },
  { drugClass: 'art', atc: ['J05AF01', 'J05AF04', 'J05AR01', 'J05AR04', 'J05AR05', 'J05AR07'], at: listed },
  { drugClass: 'amiodarone', atc: ['C01BD01'], at: remembered },
  { drugClass: 'colchicine', atc: ['M04AC01'], at: remembered },
  { drugClass: 'hydroxychloroquine', atc: ['P01BA01', 'P01BA02'], at: remembered },
  {
    drugClass: 'diuretic',
    atc: [
      'C03A',
      'C03B',
      'C03C',
      'C07B',
      'C07C',
      'C07D',
      'C09DX01',
      'C09DX03',
      'C09DX06',
      'C09DX07',
      'C09DX08',
      'C09DX09',
      'C09XA52',
      'C09XA54',
      'C10BX13',
    ],
    atcFromMemory: ['C09BA', 'C09DA'],
    names: ['torsemide', 'chlorthalidone', 'metolazone', 'xipamide', 'piretanide', 'etacrynic acid', 'ethacrynic acid'],
    endings: ['thiazide', 'semide'],
    at: listed,
  },
  {
    drugClass: 'laxative',
    atc: ['A06AB'],
    names: ['sennoside', 'sodium picosulfate', 'cascara'],
    routes: ['oral', 'rectal', 'unsaid'],
    at: { place: 'group A06AB', certainty: 'primary', sources: ['drug-whocc-a06ab'] },
  },
  {
    drugClass: 'fluoroquinolone',
    atc: ['J01MA', 'J01RA05', 'J01RA09', 'J01RA10', 'J01RA11', 'J01RA12', 'J01RA13', 'J01RA14', 'J01RA17', 'J01RA18'],
    names: ['enoxacin', 'garenoxacin'],
    endings: ['floxacin'],
    at: listed,
  },
  {
    drugClass: 'nmb',
    atc: ['M03AC'],
    names: ['mivacurium'],
    endings: ['curonium'],
    routes: intoTheVein,
    at: remembered,
  },
  { drugClass: 'sedative', atc: ['N01AX10', 'N01AH01', 'N05CD08'], routes: intoTheVein, at: listed },
  {
    drugClass: 'aminoglycoside',
    atc: ['J01G'],
    names: ['netilmicin', 'kanamycin', 'plazomicin'],
    routes: intoTheVein,
    at: listed,
  },
  {
    drugClass: 'betablocker-mg',
    atc: ['C07', 'S01ED', 'C08DA'],
    names: ['carvedilol', 'labetalol', 'betaxolol', 'levobunolol'],
    endings: ['olol'],
    endingsExcept: ['stanozolol'],
    // Drops of a beta-blocker reach the blood through the eye.
    routes: ['oral', 'injected', 'patch', 'local', 'unsaid'],
    at: listed,
  },
  {
    drugClass: 'macrolide',
    atc: ['J01FA', 'J01RA07', 'J01RA16'],
    names: ['spiramycin', 'josamycin'],
    endings: ['thromycin'],
    at: listed,
  },
  { drugClass: 'botox', atc: ['M03AX01'], names: ['botulinumtoxin'], endings: ['botulinumtoxina'], at: remembered },
  { drugClass: 'penicillamine', atc: ['M01CC01'], at: remembered },
  { drugClass: 'anticholinesterase', atc: ['N07AA'], at: remembered },
  { drugClass: 'alcohol', atc: [], routes: ['oral', 'unsaid'], at: remembered },
  {
    drugClass: 'ppi',
    atc: ['A02BC'],
    names: ['ppi', 'dexlansoprazole'],
    endings: ['prazole'],
    endingsExcept: ['aripiprazole', 'brexpiprazole', 'dapiprazole'],
    at: remembered,
  },
  {
    drugClass: 'metformin',
    atc: [
      'A10BA02',
      ...['02', '03', '05', '07', '08', '10', '11', '13', '14', '15', '16', '17', '18', '20'].map((n) => `A10BD${n}`),
      ...['22', '23', '25', '26', '27', '28', '31', '34'].map((n) => `A10BD${n}`),
    ],
    at: listed,
  },
  { drugClass: 'thyroxine', atc: ['H03AA'], names: ['l-thyroxine', 'levothyroxin'], at: listed },
  { drugClass: 'levodopa', atc: ['N04BA', 'N04BC'], names: ['co-careldopa', 'co-beneldopa'], at: listed },
  {
    drugClass: 'antipsychotic',
    atc: ['N05A'],
    atcExcept: ['N05AN', 'N05AB04'],
    names: [
      'paliperidone',
      'ziprasidone',
      'lurasidone',
      'amisulpride',
      'sulpiride',
      'chlorpromazine',
      'levomepromazine',
      'fluphenazine',
      'perphenazine',
      'flupentixol',
      'zuclopenthixol',
      'brexpiprazole',
      'cariprazine',
      'asenapine',
    ],
    at: listed,
  },
  {
    drugClass: 'antidepressant',
    atc: ['N06AA', 'N06AX11'],
    names: ['imipramine', 'clomipramine', 'trimipramine', 'doxepin', 'dosulepin', 'desipramine'],
    at: listed,
  },
  { drugClass: 'insulin-refeed', atc: ['A10A'], at: listed },
  { drugClass: 'chemo-steroid', atc: ['H02AB02'], routes: ['oral', 'injected', 'unsaid'], at: listed },
  { drugClass: 'zinc', atc: ['A12CB'], routes: ['oral', 'unsaid'], at: listed },
  { drugClass: 'ssri-hypona', atc: ['N06AB'], names: ['fluvoxamine', 'ssri'], at: listed },
  { drugClass: 'tirzepatide', atc: ['A10BX16', 'A10BJ06', 'A10AE57'], at: listed },
  {
    drugClass: 'androgen',
    atc: ['A14A', 'G03B'],
    names: ['stanozolol', 'methyltestosterone'],
    // Gels and patches of testosterone are meant for the whole body.
    routes: ['oral', 'injected', 'patch', 'local', 'unsaid'],
    at: remembered,
  },
  {
    drugClass: 'sglt2',
    atc: [
      'A10BK',
      ...['15', '16', '19', '20', '21', '23', '24', '25', '27', '29', '30', '31', '32', '33', '34'].map(
        (n) => `A10BD${n}`,
      ),
      'C03DA54',
    ],
    endings: ['gliflozin'],
    at: listed,
  },
  {
    drugClass: 'antiepileptic',
    atc: ['N03AA', 'N03AB', 'N03AF01'],
    names: ['fosphenytoin', 'phenobarbitone'],
    at: listed,
  },
  {
    drugClass: 'opioid-long',
    atc: ['N02A'],
    atcFromMemory: ['N07BC02'],
    // Codeine and dihydrocodeine: mostly for days, not for months.
    atcExcept: ['N02AA08', 'N02AA58', 'N02AA59', 'N02AA79', 'N02AJ0'],
    names: ['fentanyl', 'buprenorphine', 'tapentadol', 'oxymorphone', 'hydrocodone'],
    routes: ['oral', 'patch', 'rectal', 'unsaid'],
    at: listed,
  },
  { drugClass: 'ciclosporin-statin', atc: ['L04AD01', 'J01FA09', 'J02AC02', 'J02AB02'], at: listed },
  { drugClass: 'daptomycin', atc: ['J01XX09'], at: listed },
  { drugClass: 'amphotericin', atc: ['J02AA01'], routes: intoTheVein, at: listed },
  { drugClass: 'liquorice', atc: ['A02BX01'], at: remembered },
  {
    drugClass: 'beta-agonist',
    atc: ['R03CC02', 'R03CC03', 'R03AK04', 'R03AK13', 'R03AK15', 'R03AL02'],
    atcFromMemory: ['R03AC02', 'R03AC03'],
    names: ['levosalbutamol', 'levalbuterol'],
    routes: ['oral', 'injected', 'inhaled', 'unsaid'],
    at: listed,
  },
  { drugClass: 'antacid-phosphate', atc: ['A02AB', 'V03AE02'], at: remembered },
  {
    drugClass: 'tki-cancer',
    atc: ['L01E'],
    endings: ['tinib', 'rafenib'],
    // Of the joints, the skin and the gut, not of cancer.
    endingsExcept: ['tofacitinib', 'baricitinib', 'upadacitinib', 'filgotinib', 'abrocitinib', 'deucravacitinib'],
    at: listed,
  },
];

/** ATC groups that act on one place: skin, eye, ear, nose, mouth, gut wall, bowel end, joint skin, nerve block. */
export const localAtc: readonly string[] = ['A01', 'A07A', 'A07E', 'C05', 'D', 'G01', 'M02', 'N01B', 'R01', 'R02', 'S'];

/** ATC groups of inhalers. */
export const inhaledAtc: readonly string[] = ['R03A', 'R03B'];
