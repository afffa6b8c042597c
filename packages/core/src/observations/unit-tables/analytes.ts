/** What turns grams into moles for one blood test, and milliequivalents into millimoles. */
export interface Analyte {
  /** g/mol. */
  molarMass: number;
  /** Charges per ion, for units in equivalents. */
  valence?: number;
  source: string;
}

const fromFormula = (formula: string): string => `${formula}, from IUPAC standard atomic weights`;

export const analytes: Readonly<Record<string, Analyte>> = {
  creatinine: { molarMass: 113.12, source: fromFormula('C4H7N3O') },
  'vitamin-d-25oh': {
    molarMass: 400.64,
    source: `${fromFormula('C27H44O2')} (25-hydroxyvitamin D3; D2 is 3 % heavier)`,
  },
  'testosterone-total': { molarMass: 288.42, source: fromFormula('C19H28O2') },
  'cortisol-morning': { molarMass: 362.46, source: fromFormula('C21H30O5') },
  potassium: { molarMass: 39.098, valence: 1, source: fromFormula('K') },
  sodium: { molarMass: 22.99, valence: 1, source: fromFormula('Na') },
  'blood-glucose': { molarMass: 180.16, source: fromFormula('C6H12O6') },
  'lead-in-blood': { molarMass: 207.2, source: fromFormula('Pb') },
  magnesium: { molarMass: 24.305, valence: 2, source: fromFormula('Mg') },
  /** Laboratories give the mass of the phosphorus, not of the phosphate. */
  phosphate: { molarMass: 30.974, source: fromFormula('P') },
  /** Moles of haemoglobin are those of one chain with its iron. */
  haemoglobin: { molarMass: 16_114.5, source: 'haemoglobin monomer, as used by laboratories for mmol/L (Hb(Fe))' },
};

/**
 * HbA1c in mmol/mol (IFCC) to % (NGSP): % = 0.09148 × mmol/mol + 2.152, the IFCC–NGSP master equation
 * (Hoelzel W et al. 2004, Clin Chem 50:166; stated from memory).
 */
export const hba1cFromIfcc = { slope: 0.09148, offset: 2.152 } as const;
