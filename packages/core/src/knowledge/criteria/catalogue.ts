import { alsfrsR } from './alsfrs-r.ts';
import { anzssfr } from './anzssfr-2023.ts';
import { aspen } from './aspen-2012.ts';
import { awgc } from './awgc-2023.ts';
import { awgs2014 } from './awgs-2014.ts';
import { awgs2019 } from './awgs-2019.ts';
import { awgs2025 } from './awgs-2025.ts';
import { barthel } from './barthel.ts';
import { brightonGbs } from './brighton-gbs.ts';
import { brooke } from './brooke.ts';
import { calfGonzalez } from './calf-gonzalez-2021.ts';
import { carey } from './carey-2017.ts';
import { casco2011 } from './casco-2011.ts';
import { casco2017 } from './casco-2017.ts';
import { cfs } from './cfs.ts';
import type { Criterion } from './criterion.ts';
import { css } from './css-2018.ts';
import { derstine } from './derstine-2018.ts';
import { egos } from './egos-2007.ts';
import { egris } from './egris-2010.ts';
import { enright } from './enright-1998.ts';
import { espen2015 } from './espen-2015.ts';
import { espenEasoSo } from './espen-easo-so-2022.ts';
import { evans } from './evans-2008.ts';
import { ewgsop1 } from './ewgsop1-2010.ts';
import { ewgsop2 } from './ewgsop2-2019.ts';
import { fearon } from './fearon-2011.ts';
import { fearonCt } from './fearon-ct-2011.ts';
import { fingerRing } from './finger-ring.ts';
import { fnih } from './fnih-2014.ts';
import { frail } from './frail.ts';
import { fried } from './fried-2001.ts';
import { gbsDisability } from './gbs-disability.ts';
import { glim } from './glim-2019.ts';
import { glis } from './glis-2024.ts';
import { goldCoastAls } from './gold-coast-als-2020.ts';
import { icuGripScreen } from './icu-grip-screen.ts';
import { icuaw } from './icuaw.ts';
import { icuaw4Point } from './icuaw-4-point.ts';
import { inasl } from './inasl.ts';
import { incat } from './incat.ts';
import { isarcoprm } from './isarcoprm-2021.ts';
import { ishii } from './ishii-2014.ts';
import { iwgs } from './iwgs-2011.ts';
import { janssen2002 } from './janssen-2002.ts';
import { janssen2004 } from './janssen-2004.ts';
import { jshCt } from './jsh-ct.ts';
import { jsh1 } from './jsh1-2016.ts';
import { jsh2 } from './jsh2-2021.ts';
import { jss } from './jss-2017.ts';
import { katz } from './katz.ts';
import { kingsAls } from './kings-als.ts';
import { kwgs } from './kwgs-2023.ts';
import { lausanneDonors } from './lausanne-donors-2025.ts';
import { martin } from './martin-2013.ts';
import { martinAttenuation } from './martin-2013-attenuation.ts';
import { megos } from './megos-2011.ts';
import { megosDay7 } from './megos-2011-day-7.ts';
import { mfm32 } from './mfm-32.ts';
import { mitosAls } from './mitos-als.ts';
import { mnaSf } from './mna-sf.ts';
import { msra5 } from './msra-5.ts';
import { msra7 } from './msra-7.ts';
import { must } from './must.ts';
import { nawgslt } from './nawgslt.ts';
import { nerveInjury } from './nerve-injury.ts';
import { nrs2002 } from './nrs-2002.ts';
import { postPolio } from './post-polio.ts';
import { prado } from './prado-2008.ts';
import { precachexia } from './precachexia-2010.ts';
import { rMapp } from './r-mapp.ts';
import { respiratorySarcopenia } from './respiratory-sarcopenia-2023.ts';
import { sarcCalf } from './sarc-calf.ts';
import { sarcF } from './sarc-f.ts';
import { sarcFEbm } from './sarc-f-ebm.ts';
import { scwd } from './scwd-2011.ts';
import { sdoc } from './sdoc-2020.ts';
import { sensoryGrade } from './sensory-grade.ts';
import { snaqAppetite } from './snaq-appetite.ts';
import { snaqNl } from './snaq-nl.ts';
import { sppb } from './sppb.ts';
import { swagSarco } from './swag-sarco-2022.ts';
import { tug } from './tug.ts';
import { vanDerWerf } from './van-der-werf-2018.ts';
import { vignos } from './vignos.ts';
import { walk400m } from './walk-400m.ts';
import { westenberg } from './westenberg-2023.ts';

/** Every definition Thew knows, in the order of the criteria catalogue. */
export const criteria: readonly Criterion[] = [
  sarcF,
  sarcCalf,
  sarcFEbm,
  ishii,
  msra7,
  msra5,
  rMapp,
  must,
  nrs2002,
  mnaSf,
  snaqNl,
  snaqAppetite,
  fingerRing,
  calfGonzalez,
  ewgsop2,
  awgs2025,
  awgs2019,
  fnih,
  sdoc,
  iwgs,
  scwd,
  ewgsop1,
  awgs2014,
  anzssfr,
  jsh2,
  jsh1,
  jss,
  nawgslt,
  inasl,
  swagSarco,
  kwgs,
  isarcoprm,
  glis,
  espenEasoSo,
  respiratorySarcopenia,
  evans,
  fearon,
  awgc,
  precachexia,
  css,
  casco2011,
  casco2017,
  glim,
  espen2015,
  aspen,
  prado,
  martin,
  martinAttenuation,
  carey,
  derstine,
  vanDerWerf,
  westenberg,
  lausanneDonors,
  jshCt,
  fearonCt,
  janssen2004,
  janssen2002,
  sppb,
  tug,
  walk400m,
  enright,
  barthel,
  katz,
  fried,
  cfs,
  frail,
  icuaw,
  icuaw4Point,
  icuGripScreen,
  gbsDisability,
  egris,
  megos,
  megosDay7,
  egos,
  brightonGbs,
  incat,
  alsfrsR,
  kingsAls,
  mitosAls,
  goldCoastAls,
  postPolio,
  vignos,
  brooke,
  mfm32,
  nerveInjury,
  sensoryGrade,
];

const byId = new Map(criteria.map((each) => [each.id, each]));

/** The definition with this id, or undefined. */
export const criterionById = (id: string): Criterion | undefined => byId.get(id);
