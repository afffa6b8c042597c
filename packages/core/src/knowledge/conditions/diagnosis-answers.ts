import type { Certainty } from '../sources/source.ts';

/** A finding of the definitions that a coded diagnosis in force answers with yes. No diagnosis ever answers no. */
export interface DiagnosisAnswer {
  finding: string;
  /** What the codes have in common, in a few words. */
  diagnoses: string;
  /** Beginnings of ICD-10 codes, written without the dot. */
  icd10: readonly string[];
  snomed: readonly { code: string; verified: boolean }[];
  source: string;
  certainty: Certainty;
}

const verified = (code: string) => ({ code, verified: true });
const unverified = (code: string) => ({ code, verified: false });

/** C00 to C97: malignant growths. Not D00 to D09 (in situ), not Z85 (in the past). */
const malignant = Array.from({ length: 98 }, (_, number) => `C${String(number).padStart(2, '0')}`);

const cancerSnomed = [
  // Seen in a Synthea record; the others are from memory.
  verified('109838007'),
  ...['363346000', '254837009', '363406005', '93761005', '254637007', '399068003'].map(unverified),
];

/**
 * Answers that follow from the code alone. The definitions say "chronic disease" without a list that was read; which
 * diseases count is our choice: those in which the cachexia papers describe wasting.
 */
export const diagnosisAnswers: readonly DiagnosisAnswer[] = [
  {
    finding: 'cancer',
    diagnoses: 'malignant growths',
    icd10: malignant,
    snomed: cancerSnomed,
    source: 'ICD-10, chapter II, C00-C97',
    certainty: 'secondary',
  },
  {
    finding: 'chronic-disease',
    diagnoses:
      'cancer, heart failure, chronic lung, kidney and liver failure, rheumatoid arthritis, inflammatory bowel disease, HIV disease, tuberculosis',
    icd10: [
      ...malignant,
      'I50',
      'I110',
      'I130',
      'I132',
      'J43',
      'J44',
      'J961',
      'N18',
      'K74',
      'K703',
      'K721',
      'M05',
      'M06',
      'K50',
      'K51',
      'B20',
      'A15',
      'A16',
      'A17',
      'A18',
      'A19',
    ],
    snomed: [
      ...cancerSnomed,
      verified('88805009'),
      verified('87433001'),
      ...['84114007', '42343007', '13645005', '709044004', '19943007', '69896004', '86406008', '56717001'].map(
        unverified,
      ),
    ],
    source: 'ICD-10 groups; which of them count as wasting diseases is our choice',
    certainty: 'unverified',
  },
  {
    finding: 'gi-malassimilation',
    diagnoses: 'intestinal malabsorption',
    icd10: ['K90', 'K912'],
    snomed: [],
    source: 'ICD-10, K90 and K91.2',
    certainty: 'secondary',
  },
  {
    finding: 'prior-paralytic-polio',
    diagnoses: 'late effects of poliomyelitis',
    icd10: ['B91', 'G14'],
    snomed: [],
    source: 'ICD-10, B91 and G14',
    certainty: 'secondary',
  },
  {
    finding: 'gastrostomy',
    diagnoses: 'gastrostomy status',
    icd10: ['Z931'],
    snomed: [],
    source: 'ICD-10, Z93.1',
    certainty: 'secondary',
  },
];
