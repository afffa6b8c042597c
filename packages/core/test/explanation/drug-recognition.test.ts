import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { oneSlip } from '@thew/core/explanation/drug-names';
import { recogniseDrug } from '@thew/core/explanation/drug-recognition';
import { explain } from '@thew/core/explanation/explain';
import { readText } from '@thew/core/input/read';
import { brands } from '@thew/core/knowledge/drugs/brands';
import { classRecognition } from '@thew/core/knowledge/drugs/class-recognition';
import { drugClasses } from '@thew/core/knowledge/drugs/drugs';
import { rxNormCodes } from '@thew/core/knowledge/drugs/rxnorm';
import { sourceById } from '@thew/core/knowledge/sources/registry';
import type { Medication } from '@thew/core/observations/observation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personWith } from './person.ts';

const classesOf = (medication: Medication | string): string[] => {
  const { classes, notTaken } = recogniseDrug(typeof medication === 'string' ? { name: medication } : medication);
  return notTaken ? [] : [...classes.keys()];
};
const atc = (code: string, name = 'tablets'): Medication => ({ name, code, system: 'atc' });

describe('names of medicines', () => {
  it.each([
    ['Prednisolone 5 mg tablets', 'glucocorticoid'],
    ['predniSONE 20 MG Oral Tablet', 'glucocorticoid'],
    ['Methylprednisolone sodium succinate 40 mg inj', 'glucocorticoid'],
    ['Prednisolon 5 mg N1', 'glucocorticoid'],
    ['PREDNISOLONA 10MG', 'glucocorticoid'],
    ['Deltacortril', 'glucocorticoid'],
    ['deltacortril 2.5mg gastro-resistant tablets', 'glucocorticoid'],
    ['Solu-Medrol 1 g vial', 'glucocorticoid'],
    ['ATORVASTATIN CALCIUM TRIHYDRATE 20MG', 'statin'],
    ['Lipitor', 'statin'],
    ['atorvastatin/ezetimibe 40/10', 'statin'],
    ['ozempic', 'glp1'],
    ['Ozempic 1 mg/dose pen', 'glp1'],
    ['orforaglutide', 'glp1'],
    ['Metformin hydrochloride 500 mg modified-release', 'metformin'],
    ['Lasix 40mg', 'diuretic'],
    ['Losartan potassium / hydrochlorothiazide', 'diuretic'],
    ['Prulifloxacin 600 mg', 'fluoroquinolone'],
    ['Zoladex 10.8 mg implant', 'adt'],
    ['Keytruda', 'checkpoint'],
    ['OnabotulinumtoxinA 100 units', 'botox'],
    ['Testosterone 1% gel', 'androgen'],
    ['Rotigotine 4 mg/24h transdermal patch', 'levodopa'],
    ['Timolol 0.5% eye drops', 'betablocker-mg'],
    ['Fluticasone propionate 250 mcg inhaler', 'glucocorticoid-inhaled'],
    ['Salbutamol 100 mcg evohaler', 'beta-agonist'],
    ['Fentanyl 25 micrograms/hour transdermal patch', 'opioid-long'],
  ])('know %s as %s', (name, drugClass) => {
    expect(classesOf(name)).toContain(drugClass);
  });

  it.each([
    'METHOTREXATE SODIUM 2.5 MG TAB',
    'zincovit',
    'Nystatin oral suspension',
    'cilastatin/imipenem',
    'somatostatin',
    'pentostatin',
    'Zinc oxide paste',
    'Isopropyl alcohol swab',
    'Domperidone 10 mg',
    'Teduglutide 5 mg',
    'Tofacitinib 5 mg',
    'Paracetamol 500 mg',
    'Vitamin D3',
    '',
  ])('find no class in %s', (name) => {
    expect(classesOf(name)).toEqual([]);
  });

  it('find no class in substances whose names only look like one', () => {
    const others = `abacavir acarbose acetylcysteine aciclovir adefovir alendronic albendazole alfuzosin allopurinol
      alprazolam amantadine ambroxol amiloride aminophylline amlodipine amoxicillin anidulafungin apixaban apremilast
      aspirin atomoxetine atropine azathioprine azelastine baclofen benazepril betahistine bisphosphonate bosentan
      brimonidine bupropion buspirone cabergoline candesartan captopril carbimazole carbocisteine cefalexin cefazolin
      celecoxib cetirizine cinacalcet clindamycin clobazam clonazepam clonidine clopidogrel clotrimazole codeine
      colecalciferol colestyramine cyclizine dabigatran dantrolene dapsone denosumab desloratadine diazepam diclofenac
      digoxin diltiazem dimenhydrinate dipyridamole domperidone donepezil doxazosin doxycycline dronedarone duloxetine
      dutasteride edoxaban enalapril enoxaparin eplerenone ertapenem estradiol ethambutol etoricoxib ezetimibe famotidine
      febuxostat felodipine finasteride flecainide fluconazole flutrimazole folic fosfomycin gabapentin galantamine
      gliclazide glimepiride glipizide glyceryl heparin hydralazine hyoscine ibuprofen indometacin ipratropium irbesartan
      isoniazid isosorbide ivabradine ivermectin lactulose lamotrigine latanoprost leflunomide lercanidipine levetiracetam
      levocetirizine linagliptin linezolid lisinopril lithium loperamide loratadine lorazepam losartan macrogol mebeverine
      melatonin meloxicam memantine mercaptopurine mesalazine methotrexate methyldopa metoclopramide metronidazole
      mianserin minoxidil mizolastine montelukast moxonidine mycophenolate naproxen nicorandil nifedipine nitrofurantoin
      olmesartan ondansetron orlistat oseltamivir oxazepam oxcarbazepine oxybutynin paracetamol pentoxifylline perindopril
      pioglitazone piracetam posaconazole prasugrel prazosin pregabalin procaterol propafenone propylthiouracil quinapril
      raloxifene ramipril ranitidine ranolazine repaglinide rifampicin riluzole risedronic rivaroxaban rivastigmine
      ropivacaine sacubitril selegiline sildenafil sitagliptin solifenacin spironolactone sulfasalazine sumatriptan
      tacrolimus tadalafil tamoxifen tamsulosin telmisartan temazepam terazosin terbinafine teriparatide theophylline
      ticagrelor tiotropium tizanidine tolterodine topiramate tranexamic trazodone triamterene trimethoprim valaciclovir
      valproate valsartan varenicline venlafaxine vildagliptin voriconazole warfarin zolpidem zopiclone`;
    const found = others.split(/\s+/).flatMap((name) => classesOf(name).map((drugClass) => `${name} as ${drugClass}`));
    expect(found).toEqual([]);
  });

  it.each([
    'prednisolone eye drops',
    'Prednisolone acetate 1% ophthalmic suspension',
    'Pred Forte',
    'Prednisolone 20 mg/100 ml enema',
    'Hydrocortisone 1% cream',
    'Hydrocortisone 10 MG/ML Topical Cream',
    'Betamethasone valerate ointment',
    'Dexamethasone ear spray (otic)',
    'Flonase',
    'Mometasone furoate 50 mcg nasal spray',
    'Ciprofloxacin 0.3% eye drops',
    'Ciloxan',
    'Ketoconazole 2% shampoo',
    'Fluorouracil 5% cream',
    'Ciclosporin eye drops 0.1 %',
    'Erythromycin 2% topical solution',
  ])('do not take %s for a medicine of the whole body', (name) => {
    const { generics } = recogniseDrug({ name });
    expect(generics.length).toBeGreaterThan(0);
    expect(classesOf(name)).toEqual([]);
  });

  it('keep an inhaled or injected steroid apart from one by mouth', () => {
    expect(classesOf('Budesonide 200 mcg Turbohaler')).toEqual(['glucocorticoid-inhaled']);
    expect(classesOf('Symbicort')).toEqual(['glucocorticoid-inhaled']);
    expect(classesOf('Triamcinolone 40 mg/ml intra-articular')).toEqual(['glucocorticoid-inhaled']);
    expect(classesOf('Prednisolone')).toEqual(['glucocorticoid']);
  });

  it.each([
    'no statin',
    'No prednisolone since 2020',
    'not taking atorvastatin',
    'Prednisolone - stopped 2021',
    'statin intolerance',
    'Simvastatin: discontinued',
    'allergic to ciprofloxacin',
    'amiodarone on hold',
    'none',
    'No medication',
  ])('read "%s" as not taken', (name) => {
    expect(recogniseDrug({ name }).notTaken).toBe(true);
    expect(classesOf(name)).toEqual([]);
  });

  it('do not read an instruction as a refusal', () => {
    expect(classesOf('Prednisolone 5 mg, not to be stopped suddenly')).toContain('glucocorticoid');
    expect(classesOf('Simvastatin 20 mg at night, avoid grapefruit')).toContain('statin');
    expect(classesOf('prednisolone for allergy')).toContain('glucocorticoid');
    expect(classesOf('No. 3 metformin 500 mg')).toEqual(['metformin']);
  });

  it('forgive one slip in a long name, and say that it was one', () => {
    const { classes } = recogniseDrug({ name: 'Simvistatin 10 MG' });
    expect(classes.get('statin')).toEqual({ by: 'spelling', as: 'simvastatin', certainty: 'unverified' });
    expect(classesOf('predinsolone 5mg')).toContain('glucocorticoid');
    expect(classesOf('zink')).toEqual([]);
    expect([oneSlip('abc', 'abc'), oneSlip('abc', 'abd'), oneSlip('abc', 'abcd'), oneSlip('acb', 'abc')]).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(oneSlip('abc', 'axd')).toBe(false);
  });

  it('never fail, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.option(fc.string(), { nil: undefined }), (name, code) => {
        expect(recogniseDrug({ name, ...(code !== undefined && { code, system: 'atc' }) }).classes.size).toBeLessThan(
          60,
        );
      }),
    );
  });
});

describe('codes of medicines', () => {
  it.each([
    ['H02AB06', 'glucocorticoid'],
    ['H02AB99', 'glucocorticoid'],
    ['R03BA05', 'glucocorticoid-inhaled'],
    ['R03AK06', 'glucocorticoid-inhaled'],
    ['C10AA05', 'statin'],
    ['C10BX03', 'statin'],
    ['A10BJ06', 'glp1'],
    ['A10BX16', 'tirzepatide'],
    ['A10BD20', 'metformin'],
    ['A10BD20', 'sglt2'],
    ['L02BB04', 'adt'],
    ['L01FF02', 'checkpoint'],
    ['C03CA01', 'diuretic'],
    ['N06AB06', 'ssri-hypona'],
    ['S01ED01', 'betablocker-mg'],
    ['N02AB03', 'opioid-long'],
  ])('know ATC %s as %s without any name', (code, drugClass) => {
    expect(classesOf(atc(code))).toContain(drugClass);
  });

  it.each([
    ['S01BA04', 'prednisolone'],
    ['D07AA02', 'hydrocortisone'],
    ['R01AD08', 'fluticasone'],
    ['A07EA06', 'budesonide'],
    ['C05AA04', 'prednisolone'],
    ['S01AE03', 'ciprofloxacin'],
    ['L01BA01', 'methotrexate'],
    ['C10BA10', 'bempedoic acid and ezetimibe'],
    ['N05AN01', 'lithium'],
    ['L04AF01', 'tofacitinib'],
  ])('do not take ATC %s (%s) for a class of ours', (code, name) => {
    expect(classesOf(atc(code, name))).toEqual([]);
  });

  it('say how a medicine was known and how sure that is', () => {
    expect(recogniseDrug(atc('H02AB06')).classes.get('glucocorticoid')).toEqual({
      by: 'atc',
      as: 'H02AB06',
      certainty: 'secondary',
    });
    expect(recogniseDrug({ name: 'Cordarone' }).classes.get('amiodarone')).toMatchObject({
      by: 'brand',
      certainty: 'unverified',
    });
    expect(recogniseDrug({ name: '', code: '36567', system: 'rxnorm' }).classes.get('statin')).toMatchObject({
      by: 'rxnorm',
      as: 'simvastatin',
    });
  });

  it('take a code of ATC shape without a system, and no code of another system', () => {
    expect(classesOf({ name: 'x', code: 'h02ab06' })).toEqual(['glucocorticoid']);
    expect(classesOf({ name: 'x', code: 'H02AB06', system: 'local' })).toEqual([]);
    expect(classesOf({ name: 'x', code: '36567', system: 'snomed' })).toEqual([]);
  });
});

describe('a medication list', () => {
  it('gives the steroid dose by brand and by code as by name', () => {
    for (const medication of [
      { name: 'Deltacortril' },
      { name: 'Prednisolone 5 mg tablets' },
      { name: 'tablets', code: 'H02AB06', system: 'atc' },
    ]) {
      const dosed = { ...medication, dose: { value: 20, unit: 'mg/d' }, start: '2026-01-01' };
      const { drugs, causes } = explain(personWith({}, { medications: [dosed] }));
      expect(drugs.map(({ drugClass }) => drugClass)).toEqual(['glucocorticoid']);
      expect(causes.map(({ condition }) => condition)).toContain('glucocorticoid-myopathy');
    }
  });

  it('names a medicine once that was prescribed several times, by the surest thing known of it', () => {
    const twice = { name: 'Simvistatin 10 MG', code: '316672', system: 'rxnorm' };
    const { drugs } = explain(personWith({}, { medications: [{ ...twice, start: '2026-01-01' }, twice] }));
    expect(drugs).toEqual([
      expect.objectContaining({ drugClass: 'statin', recognised: expect.objectContaining({ by: 'rxnorm' }) }),
    ]);
  });

  it('says apart what is unknown, what is local and what is not taken, and names none', () => {
    const medications = ['Wundermittel', 'prednisolone eye drops', 'no statin'].map((name) => ({ name }));
    const { drugs, issues } = explain(personWith({}, { medications }));
    expect(drugs).toEqual([]);
    expect(issues.map(({ code, place }) => [code, place.pointer])).toEqual([
      ['medicine-not-in-table', '/medications/0/name'],
      ['medicine-local-use', '/medications/1/name'],
      ['medicine-not-taken', '/medications/2/name'],
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/Wunder|prednisolone|statin/);
  });
});

describe('the tables of recognition', () => {
  it('cite sources that are registered, for every class, brand and code', () => {
    for (const { at } of [...classRecognition, ...brands, ...rxNormCodes])
      for (const id of at.sources) expect(sourceById(id), id).toBeDefined();
  });

  it('name classes that are there, each once, and no ATC code that is none', () => {
    const ids = drugClasses.map(({ id }) => id);
    expect(classRecognition.map(({ drugClass }) => drugClass).filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(classRecognition.map(({ drugClass }) => drugClass)).size).toBe(classRecognition.length);
    expect(ids.filter((id) => !classRecognition.some(({ drugClass }) => drugClass === id))).toEqual([]);
    for (const { atc: codes, atcExcept = [], atcFromMemory = [] } of classRecognition)
      for (const code of [...codes, ...atcExcept, ...atcFromMemory])
        expect(code).toMatch(/^[A-Z]\d{2}([A-Z]([A-Z](\d{1,2})?)?)?$/);
  });

  it('give every brand a class, unless it is used on one place only', () => {
    for (const { brand, route } of brands)
      if (route !== 'local' && brand !== 'entocort ec') expect(classesOf(brand).length, brand).toBeGreaterThan(0);
    expect(new Set(brands.map(({ brand }) => brand)).size).toBe(brands.length);
  });

  it('find the generic names of every class, alone', () => {
    for (const { id, names } of drugClasses)
      for (const name of names) {
        const { routes = ['unsaid'] } = classRecognition.find(({ drugClass }) => drugClass === id) ?? {};
        expect(routes, id).toContain('unsaid');
        expect(classesOf(name), `${name} of ${id}`).toContain(id);
      }
  });
});

describe('medicines of Synthea records', () => {
  /** Every medicine of the eight sample records (Synthea, Apache-2.0): RxNorm code, display, our class by hand. */
  const rows: [code: string, name: string, drugClass?: string][] = [
    [
      '1043400',
      'Acetaminophen 21.7 MG/ML / Dextromethorphan Hydrobromide 1 MG/ML / doxylamine succinate 0.417 MG/ML Oral Solution',
    ],
    ['1049221', 'Acetaminophen 325 MG / oxyCODONE Hydrochloride 5 MG Oral Tablet', 'opioid-long'],
    ['106258', 'Hydrocortisone 10 MG/ML Topical Cream'],
    ['1310197', 'Acetaminophen 300 MG / HYDROcodone Bitartrate 5 MG [Vicodin]', 'opioid-long'],
    ['1719286', '10 ML Furosemide 10 MG/ML Injection', 'diuretic'],
    ['1736776', '10 ML oxaliplatin 5 MG/ML Injection', 'chemo-neuro'],
    ['1803932', 'Leucovorin 100 MG Injection'],
    ['1804799', 'Alteplase 100 MG Injection'],
    ['197361', 'Amlodipine 5 MG Oral Tablet'],
    ['197604', 'Digoxin 0.125 MG Oral Tablet'],
    ['198031', '24hr nicotine transdermal patch'],
    ['2001499', 'Vitamin B 12 5 MG/ML Injectable Solution'],
    ['309362', 'Clopidogrel 75 MG Oral Tablet'],
    ['310965', 'Ibuprofen 200 MG Oral Tablet'],
    ['312961', 'Simvastatin 20 MG Oral Tablet', 'statin'],
    ['313782', 'Acetaminophen 325 MG Oral Tablet'],
    ['315971', 'Lasix 40mg', 'diuretic'],
    ['316049', 'Hydrochlorothiazide 25 MG', 'diuretic'],
    ['316672', 'Simvistatin 10 MG', 'statin'],
    ['328670', 'Sertraline 100MG', 'ssri-hypona'],
    ['705129', 'Nitroglycerin 0.4 MG/ACTUAT Mucosal Spray'],
    ['834102', 'Penicillin V Potassium 500 MG Oral Tablet'],
    ['849574', 'Naproxen sodium 220 MG Oral Tablet'],
    ['855332', 'Warfarin Sodium 5 MG Oral Tablet'],
    ['856980', 'Acetaminophen/Hydrocodone', 'opioid-long'],
    ['866414', '24 HR metoprolol succinate 100 MG Extended Release Oral Tablet [Toprol]', 'betablocker-mg'],
    [
      '896209',
      '60 ACTUAT Fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler',
      'glucocorticoid-inhaled',
    ],
    ['897718', 'Verapamil Hydrochloride 40 MG', 'betablocker-mg'],
    ['904419', 'Alendronic acid 10 MG Oral Tablet'],
  ];

  it.each(rows)('know RxNorm %s, %s', (code, name, drugClass) => {
    const own = drugClass === undefined ? [] : [drugClass];
    expect(classesOf(name)).toEqual(own);
    expect(classesOf({ name, code, system: 'rxnorm' })).toEqual(own);
  });

  it('know the codes of ours where the record has no words', () => {
    for (const [code, , drugClass] of rows)
      if (rxNormCodes.some((one) => one.code === code))
        expect(classesOf({ name: code, code, system: 'rxnorm' }), code).toEqual([drugClass]);
  });

  const folder = fileURLToPath(new URL('../fixtures/input/synthea/', import.meta.url));

  it('are read from the records and known there; what was stopped does not count', () => {
    const records = readdirSync(folder)
      .filter((name) => name.endsWith('.gz'))
      .flatMap(
        (name) => readText(gunzipSync(readFileSync(folder + name)), { fileName: name, asOf: '2026-11-22' }).records,
      )
      .map(({ record }) => record);
    const all = records.flatMap(({ medications }) => medications);
    expect(all.length).toBeGreaterThan(0);
    for (const medication of all) {
      const known = rows.find(([code]) => code === medication.code);
      expect(classesOf(medication), medication.name).toEqual(known?.[2] === undefined ? [] : [known[2]]);
    }
    for (const record of records) {
      const { drugs } = explain(record);
      const current = record.medications.filter(({ end }) => end === undefined).map(({ name }) => name);
      for (const { name } of drugs) expect(current).toContain(name);
    }
  });
});

describe('a medicine that is over', () => {
  const course = { name: 'ciprofloxacin', start: '2026-09-06', end: '2026-09-13' };
  const drugsOn = (asOf: string, tendonPain: boolean) => {
    const record = personWith({ 'tendon-pain-load': tendonPain }, { asOf, medications: [course] });
    return explain(record).drugs;
  };

  it('is still named to somebody whose tendon hurts, with its last day', () => {
    expect(drugsOn('2026-11-22', true)).toMatchObject([
      { drugClass: 'fluoroquinolone', ended: '2026-09-13', with: ['tendon-pain-load'] },
    ]);
  });
  it('is named for half a year and not a day longer', () => {
    expect(drugsOn('2027-03-15', true)).toHaveLength(1);
    expect(drugsOn('2027-03-16', true)).toHaveLength(0);
  });
  it('is not named without pain of a tendon', () => expect(drugsOn('2026-11-22', false)).toEqual([]));
});
