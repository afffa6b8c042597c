import type { Source } from './source.ts';

/** Pages behind the questions, causes, red flags and medicines. Some are summaries or mirrors of the named work. */
export const careSources: readonly Source[] = [
  {
    id: 'care-nice-ng127-summary-limb-or-facial-weakness',
    title: 'NICE NG127 summary: limb or facial weakness in adults (2019)',
    url: 'https://nursing-notebook.com/en-gb/simplepage.cfm?ID=x20190519193725527126&linkID=79765',
  },
  {
    id: 'care-fokke-c-gbs-and-brighton-criteria-494',
    title: 'Fokke C. GBS and Brighton criteria, 494 patients. Brain 2014;137:33',
    url: 'https://pubmed.ncbi.nlm.nih.gov/24163275/',
  },
  {
    id: 'care-cidp-criteria-ean-pns-2021-bmj-best',
    title: 'CIDP criteria EAN/PNS 2021 (BMJ Best Practice)',
    url: 'https://bibliotheek.ehb.be:2400/topics/en-us/807/criteria',
  },
  {
    id: 'care-periodic-paralysis-differential-medicalalgorithms',
    title: 'Periodic paralysis differential (medicalalgorithms)',
    url: 'http://www.medicalalgorithms.com/differential-diagnosis-of-periodic-paralysis',
  },
  {
    id: 'care-larson-st-wilbur-j-muscle-weakness-in',
    title: 'Larson ST, Wilbur J. Muscle weakness in adults. Am Fam Physician 2020;101:95',
    url: 'https://www.aafp.org/afp/2020/0115/p95.html',
  },
  {
    id: 'care-conditions-with-generalised-weakness-table-emerg-med',
    title: 'Conditions with generalised weakness (table). Emerg Med J',
    url: 'https://emj.bmj.com/highwire/markup/146311/expansion',
  },
  {
    id: 'care-aspen-refeeding-risk-criteria-table-3',
    title: 'ASPEN refeeding risk criteria (table 3)',
    url: 'https://www.e-acnm.org/journal/popup_file.html?uid=40&file=&md=tbl&idx=3',
  },
  {
    id: 'care-general-medical-knowledge-check-before-clinical-use',
    title: 'General medical knowledge; check before clinical use',
  },
  {
    id: 'care-multifocal-motor-neuropathy-review-lancet-neurol',
    title: 'Multifocal motor neuropathy review (Lancet Neurol)',
    url: 'https://ru.scribd.com/document/227212750/Multifocal-Motor-Neuropathy',
  },
  {
    id: 'care-anti-cn-1a-elisa-table-1-auto',
    title: 'Anti-cN-1A ELISA (table 1). Auto Immun Highlights 2017',
    url: 'https://autoimmunhighlights.biomedcentral.com/articles/10.1007/s13317-016-0088-8/tables/1',
  },
  {
    id: 'care-diabetic-lumbosacral-radiculoplexus-neuropathy-summary',
    title: 'Diabetic lumbosacral radiculoplexus neuropathy (summary)',
    url: 'https://www.aaushi.org/browse-diabetic_amyotrophy',
  },
  {
    id: 'care-dcm-symptoms-prospective-study-tl-dr',
    title: 'DCM symptoms: prospective study (TL;DR)',
    url: 'https://tomesphere.com/paper/PMC12550042',
  },
  {
    id: 'care-eular-textbook-note-on-steroid-vs-inflammatory',
    title: 'EULAR textbook note on steroid vs inflammatory myopathy',
    url: 'https://aplar.org/forum/myositis/how-to-differentiate-steroid-induced-myopathy-from-inflammatory-myopathy/',
  },
  {
    id: 'care-muscular-dystrophy-statpearls-copy',
    title: 'Muscular dystrophy (StatPearls copy)',
    url: 'https://iiab.me/modules/en-statpearls/articles/article-25401.html',
  },
  {
    id: 'care-nice-cg9-appendix-7-physical-risk-guidance',
    title: 'NICE CG9 appendix 7: physical risk guidance',
    url: 'https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0051876/table/appendixes.app7.tu1/?report=objectonly',
  },
  {
    id: 'care-evidence-summary-of-d-arcy-mcgee-carpal',
    title: "Evidence summary of D'Arcy & McGee, carpal tunnel JAMA 2000",
    url: 'https://download.skyscape.com/download/ota/lonestar/B4562E59-87F6-47FA-8F09-D67E1FE536CA/ebmgid.ed18/content/HTML/b/tl27.htm',
  },
  {
    id: 'care-fazzini-b-muscle-wasting-in-critical-illness',
    title: 'Fazzini B. Muscle wasting in critical illness. Crit Care 2023',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9808763',
  },
  {
    id: 'care-fiut-r-grip-recovery-in-icu-178',
    title: 'Fiut R. Grip recovery in ICU, 178 patients 2025',
    url: 'https://medscimonit.com/abstract/full/idArt/949637',
  },
  {
    id: 'care-emj-table-diagnostic-criteria-for-gbs',
    title: 'EMJ table: diagnostic criteria for GBS',
    url: 'https://emj.bmj.com/highwire/markup/146109/expansion',
  },
  {
    id: 'care-clinical-features-in-334-suspected-cauda-equina',
    title: 'Clinical features in 334 suspected cauda equina',
    url: 'https://discovery.researcher.life/topic/unilateral-leg-pain/8497969?page=1&topic_name=Unilateral+Leg+Pain',
  },
  {
    id: 'care-straight-leg-raise-vs-electrodiagnosis-142-patients',
    title: 'Straight leg raise vs electrodiagnosis, 142 patients 2023',
    url: 'https://mdpi.com/resolver?pii=healthcare11243138',
  },
  {
    id: 'care-white-bd-nice-guidance-on-metastatic-cord',
    title: 'White BD. NICE guidance on metastatic cord compression. BMJ 2008;337:a2538',
    url: 'https://doi.org/10.1136/bmj.a2538',
  },
  {
    id: 'care-post-void-residual-in-cauda-equina-meta',
    title: 'Post-void residual in cauda equina: meta-analysis 2022',
    url: 'https://boneandjoint.org.uk/Article/10.1302/1358-992X.2022.1.002',
  },
  {
    id: 'care-wainner-rs-cervical-radiculopathy-examination-spine-2003',
    title: 'Wainner RS. Cervical radiculopathy examination. Spine 2003;28:52',
    url: 'https://www.passeidireto.com/arquivo/84559612/reliability-and-accuracy-of-diagnosis-for-cervical-radiculopathy',
  },
  {
    id: 'care-acute-compartment-syndrome-diagnosis-review-2019',
    title: 'Acute compartment syndrome: diagnosis review 2019',
    url: 'https://pubmed.ncbi.nlm.nih.gov/32091733/',
  },
  {
    id: 'care-lemmey-2009-heavy-training-in-ra',
    title: 'Lemmey 2009: heavy training in RA',
    url: 'https://www.scribd.com/document/520055041/Efeitos-Do-Treinamento-Fisico-de-Alta-Intensidade-Para-Pacientes-Com-Atrite',
  },
  {
    id: 'care-petterson-2008-quadriceps-weakness-in-end-stage',
    title: 'Petterson 2008: quadriceps weakness in end-stage knee OA',
    url: 'https://doi.org/10.1249/mss.0b013e31815ef285',
  },
  {
    id: 'care-beyer-r-trial-registration-nct00952042',
    title: 'Beyer R: trial registration NCT00952042',
    url: 'https://clinicaltrials.gov/ct2/show/NCT00952042',
  },
  {
    id: 'care-busch-aj-resistance-training-for-fibromyalgia-cochrane',
    title: 'Busch AJ. Resistance training for fibromyalgia. Cochrane 2013',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6544808',
  },
  {
    id: 'care-osteomalacia-clinical-features-17-biopsy-cases',
    title: 'Osteomalacia clinical features (17 biopsy cases)',
    url: 'https://de.scribd.com/document/385832649/Clinical-Manifestations-Diagnosis-And-Treatment-of-Osteomalacia',
  },
  {
    id: 'care-sbma-kennedy-disease-summary-inahta',
    title: 'SBMA (Kennedy disease) summary INAHTA',
    url: 'https://database.inahta.org/article/11234',
  },
  {
    id: 'care-sarcopenia-in-spondyloarthritis-arthritis-res-ther-2024',
    title: 'Sarcopenia in spondyloarthritis. Arthritis Res Ther 2024;26:72',
    url: 'https://arthritis-research.biomedcentral.com/articles/10.1186/s13075-024-03299-5',
  },
  {
    id: 'care-sarcopenia-in-ra-20-studies-thu0141',
    title: 'Sarcopenia in RA, 20 studies (THU0141)',
    url: 'https://discovery.researcher.life/article/thu0141-a-meta-analysis-for-the-prevalence-and-risk-factors-of-sarcopenia-in-rheumatoid-arthritis/32db2c080e3e3666a81e4465f1d3a2bf',
  },
  {
    id: 'care-nice-ng42-motor-neurone-disease',
    title: 'NICE NG42 Motor neurone disease',
    url: 'https://www.nice.org.uk/guidance/NG42/chapter/Recommendations',
  },
  {
    id: 'care-cook-c-accuracy-of-myelopathy-tests-2009',
    title: 'Cook C. Accuracy of myelopathy tests 2009',
    url: 'https://studylib.net/doc/8198871/reliability-and-diagnostic-accuracy-of-clinical-special-t...',
  },
  {
    id: 'care-cook-c-clustered-findings-for-cervical-myelopathy',
    title: 'Cook C. Clustered findings for cervical myelopathy 2010',
    url: 'https://www.ncbi.nlm.nih.gov/pubmed/22131790',
  },
  {
    id: 'care-myelopathy-sign-accuracy-summary-citing-gibson-2018',
    title: 'Myelopathy sign accuracy (summary citing Gibson 2018)',
    url: 'https://ebooks.elitelearning.com/view/340992212/63/',
  },
  {
    id: 'care-gold-coast-criteria-1185-chinese-patients-2021',
    title: 'Gold Coast criteria, 1185 Chinese patients 2021',
    url: 'https://translationalneurodegeneration.biomedcentral.com/articles/10.1186/s40035-021-00253-2',
  },
  {
    id: 'care-evidence-summary-of-goldstein-simel-stroke-jama',
    title: 'Evidence summary of Goldstein & Simel, stroke JAMA 2005',
    url: 'https://download.skyscape.com/download/ota/lonestar/B4562E59-87F6-47FA-8F09-D67E1FE536CA/ebmg.ed18/content/HTML/2/tn37.htm',
  },
  {
    id: 'care-scherer-k-does-this-patient-have-myasthenia',
    title: 'Scherer K. Does this patient have myasthenia gravis? JAMA 2005;293:1906',
    url: 'http://jama.jamanetwork.com/article.aspx?articleid=200737',
  },
  {
    id: 'care-evidence-summary-simple-tests-in-myasthenia-gravis',
    title: 'Evidence summary: simple tests in myasthenia gravis',
    url: 'https://download.skyscape.com/download/ota/lonestar/B4562E59-87F6-47FA-8F09-D67E1FE536CA/ebmgneuro.ed18/content/HTML/u/tl36.htm',
  },
  {
    id: 'care-botulinum-toxin-signs-and-symptoms-nlm-wiser',
    title: 'Botulinum toxin: signs and symptoms (NLM WISER)',
    url: 'https://webwiser.nlm.nih.gov/getSubstanceData.do?substanceId=437&displaySubstanceName=Clostridium%20botulinum%20toxin&STCCID=&UNNAID=&selectedDataMenuItemID=98&catId=173',
  },
  {
    id: 'care-lawn-nd-et-al-20-30-40',
    title: 'Lawn ND et al.: 20/30/40 rule in Guillain-Barre (summary)',
    url: 'https://www.medicalalgorithms.com/risk-factors-of-lawn-et-al-for-identifying-patients-with-guillain-barre-syndrome-likely-to-require-mechanical-ventilation',
  },
  {
    id: 'care-lems-and-small-cell-lung-cancer-review',
    title: 'LEMS and small-cell lung cancer review. ITT 2013',
    url: 'https://informahealthcare.com/doi/full/10.2147/ITT.S31971',
  },
  {
    id: 'care-bosch-x-unintentional-weight-loss-2677-patients',
    title: 'Bosch X. Unintentional weight loss, 2677 patients. PLoS One 2017;12:e0175125',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5384681',
  },
  {
    id: 'care-thennt-summary-of-scherer-2005',
    title: 'TheNNT summary of Scherer 2005',
    url: 'https://thennt.com/lr/myasthenia-gravis/',
  },
  {
    id: 'care-ng42-respiratory-symptoms-and-signs-leaflet',
    title: 'NG42 respiratory symptoms and signs (leaflet)',
    url: 'https://docsbay.net/assess-motor-neurone-disease-assessment-and-management-2016-ng42-1-14-7',
  },
  {
    id: 'care-single-breath-count-test-validation-j-neuromuscul',
    title: 'Single breath count test validation. J Neuromuscul Dis 2023',
    url: 'https://content.iospress.com/articles/journal-of-neuromuscular-diseases/jnd221530',
  },
  {
    id: 'care-als-non-invasive-ventilation-criteria-table-5',
    title: 'ALS non-invasive ventilation criteria (table 5). Orphanet J 2009',
    url: 'https://ojrd.biomedcentral.com/articles/10.1186/1750-1172-4-3/tables/5',
  },
  {
    id: 'care-gonzalez-suarez-gbs-106-cases-bmc-neurol',
    title: 'Gonzalez-Suarez. GBS 106 cases. BMC Neurol 2013;13:95',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3723666',
  },
  {
    id: 'care-icu-mobilisation-safety-measures-table-5',
    title: 'ICU mobilisation safety measures (table 5)',
    url: 'https://www.hindawi.com/journals/ccrp/2020/7840743/tab5',
  },
  {
    id: 'care-hodgson-cl-safety-of-mobilising-ventilated-adults',
    title: 'Hodgson CL. Safety of mobilising ventilated adults. Crit Care 2014;18:658',
    url: 'https://doi.org/10.1186/s13054-014-0658-y',
  },
  {
    id: 'care-aast-rhabdomyolysis-consensus-2022',
    title: 'AAST rhabdomyolysis consensus 2022',
    url: 'https://tsaco.bmj.com/content/7/1/e000836',
  },
  {
    id: 'care-acsm-aha-exclusions-table-pmc10959113',
    title: 'ACSM/AHA exclusions table. PMC10959113',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10959113',
  },
  {
    id: 'care-rcemlearning-hypokalaemia-symptoms',
    title: 'RCEMLearning: hypokalaemia symptoms',
    url: 'https://www.rcemlearning.co.uk/modules/disorders-of-potassium-balance/lessons/hypokalaemia/topic/symptoms-and-arrhythmias/',
  },
  {
    id: 'care-lundberg-ie-eular-acr-myositis-criteria-2017',
    title: 'Lundberg IE. EULAR/ACR myositis criteria 2017 (table 4)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5736307/table/T5',
  },
  {
    id: 'care-endocrine-myopathies-medscape',
    title: 'Endocrine myopathies. Medscape',
    url: 'https://emedicine.medscape.com/article/1170469-clinical',
  },
  {
    id: 'care-heart-failure-exercise-rules-pmc10847087',
    title: 'Heart-failure exercise rules. PMC10847087',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10847087',
  },
  {
    id: 'care-sarcopenia-in-cirrhosis-55-studies-clin-nutr',
    title: 'Sarcopenia in cirrhosis, 55 studies. Clin Nutr 2024;43:84',
    url: 'https://www.pubmed.gov/38016243/',
  },
  {
    id: 'care-hospital-criteria-for-anorexia-nervosa-four-countries',
    title: 'Hospital criteria for anorexia nervosa, four countries (table 2). Postgrad Med J',
    url: 'https://pmj.bmj.com/highwire/markup/179705/expansion',
  },
  {
    id: 'care-unintentional-weight-loss-in-older-adults-am',
    title: 'Unintentional weight loss in older adults. Am Fam Physician 2021;104:34',
    url: 'https://www.aafp.org/afp/2021/0700/p34.html',
  },
  {
    id: 'care-reds-consensus-serious-medical-indicators-table-5',
    title: 'REDs consensus: serious medical indicators (table 5)',
    url: 'http://www.cqcsw.com/highwire/markup/131843/expansion',
  },
  {
    id: 'care-rosa-caldwell-me-anorexia-and-muscle-systematic',
    title: 'Rosa-Caldwell ME. Anorexia and muscle: systematic review 2023',
    url: 'https://pubmed.ncbi.nlm.nih.gov/36529682/',
  },
  {
    id: 'care-deutz-nep-protein-and-exercise-with-ageing',
    title: 'Deutz NEP. Protein and exercise with ageing (ESPEN) 2014',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4208946',
  },
  {
    id: 'care-alcoholic-myopathy-medlink',
    title: 'Alcoholic myopathy (MedLink)',
    url: 'https://medlink.com/articles/alcoholic-myopathy',
  },
  {
    id: 'care-marusic-2021-bed-rest-strength-and-size',
    title: 'Marusic 2021: bed rest strength and size',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8325614',
  },
  {
    id: 'care-stevens-2004-ankle-cast-and-rehabilitation',
    title: 'Stevens 2004: ankle cast and rehabilitation',
    url: 'https://scholars.duke.edu/display/pub1116181',
  },
  {
    id: 'care-covinsky-2003-adl-loss-in-inpatients-70',
    title: 'Covinsky 2003: ADL loss in inpatients 70+',
    url: 'https://indiana.pure.elsevier.com/en/publications/loss-of-independence-in-activities-of-daily-living-in-older-adult',
  },
  {
    id: 'care-suetta-2004-training-after-hip-surgery',
    title: 'Suetta 2004: training after hip surgery',
    url: 'https://www.pubmed.gov/15571536/',
  },
  {
    id: 'care-krogh-madsen-2010-two-weeks-of-few',
    title: 'Krogh-Madsen 2010: two weeks of few steps',
    url: 'https://journals.physiology.org/doi/full/10.1152/japplphysiol.00977.2009',
  },
  {
    id: 'care-grgic-2022-size-after-detraining',
    title: 'Grgic 2022: size after detraining',
    url: 'https://vuir.vu.edu.au/id/eprint/44557',
  },
  {
    id: 'care-guide-to-ng206-core-symptoms-post-exertional',
    title: 'Guide to NG206 core symptoms (post-exertional malaise delayed by hours or days)',
    url: 'https://finallyseen.org.uk/guides/me-cfs-diagnosis-uk',
  },
  {
    id: 'care-goodpaster-2006-health-abc-strength-loss',
    title: 'Goodpaster 2006: Health ABC strength loss',
    url: 'https://pubmed.ncbi.nlm.nih.gov/17077199/',
  },
  {
    id: 'care-muscular-dystrophies-epidemiology-bmj-best-practice',
    title: 'Muscular dystrophies epidemiology (BMJ Best Practice)',
    url: 'https://bibliotheek.ehb.be:2400/topics/en-us/969/epidemiology',
  },
  {
    id: 'care-prevalence-of-muscular-dystrophies-neuroepidemiology-2014-43',
    title: 'Prevalence of muscular dystrophies. Neuroepidemiology 2014;43:259',
    url: 'https://karger.com/ned/article/43/3-4/259/226690/Prevalence-of-Muscular-Dystrophies-A-Systematic',
  },
  {
    id: 'care-seddon-types-and-recovery-seekhealthz',
    title: 'Seddon types and recovery (seekhealthz)',
    url: 'https://www.seekhealthz.com/health/main-types-of-nerve-injury/',
  },
  {
    id: 'care-espen-endorsed-burns-nutrition-2013',
    title: 'ESPEN-endorsed burns nutrition 2013',
    url: 'https://pubmed.ncbi.nlm.nih.gov/23582468/',
  },
  { id: 'care-tick-paralysis-haz-map', title: 'Tick paralysis (Haz-Map)', url: 'https://haz-map.com/Diseases/415' },
  {
    id: 'care-nollet-f-post-polio-syndrome-epu-page',
    title: 'Nollet F. Post-polio syndrome (EPU page)',
    url: 'https://europeanpolio.eu/healthcare-professionals/post-polio-syndrome/',
  },
  {
    id: 'care-lead-wrist-drop-case-blood-lead-83',
    title: 'Lead wrist drop case (blood lead 83 ug/dL)',
    url: 'https://journal.medizzy.com/case-of-lead-poisoning-in-47-year-old/',
  },
  {
    id: 'care-long-covid-prevalence-and-handgrip-sci-rep',
    title: 'Long COVID prevalence and handgrip. Sci Rep 2024',
    url: 'http://dx.doi.org/10.1038/s41598-024-52401-z',
  },
  {
    id: 'care-park-2007-diabetes-and-strength-loss',
    title: 'Park 2007: diabetes and strength loss',
    url: 'https://insights.ovid.com/article/00003458-200706000-00028',
  },
  {
    id: 'care-benz-e-sarcopenia-in-copd-eur-respir',
    title: 'Benz E. Sarcopenia in COPD. Eur Respir Rev 2019',
    url: 'https://pubmed.ncbi.nlm.nih.gov/31722892/',
  },
  {
    id: 'care-zhang-y-sarcopenia-in-heart-failure-2021',
    title: 'Zhang Y. Sarcopenia in heart failure 2021',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8006658',
  },
  {
    id: 'care-dietary-protein-ranges-incl-kdoqi-table-1',
    title: 'Dietary protein ranges incl. KDOQI (table 1). PMC8045140',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8045140/table/T1',
  },
  {
    id: 'care-wasting-johns-hopkins-hiv-guide',
    title: 'Wasting (Johns Hopkins HIV guide)',
    url: 'https://www.hopkinsguides.com/hopkins/view/Johns_Hopkins_HIV_Guide/545221/all/Wasting',
  },
  {
    id: 'care-mupere-e-wasting-in-747-tuberculosis-patients',
    title: 'Mupere E. Wasting in 747 tuberculosis patients. 2012',
    url: 'http://pubmedcentralcanada.ca/pmcc/articles/PMC3377556/?lang=en-ca',
  },
  {
    id: 'care-jorgensen-2001-leg-lean-mass-after-stroke',
    title: 'Jorgensen 2001: leg lean mass after stroke',
    url: 'https://search.isc.ac/inventory/10/491353.htm',
  },
  {
    id: 'care-castro-1999-muscle-after-complete-spinal-cord',
    title: 'Castro 1999: muscle after complete spinal cord injury',
    url: 'https://m.booksci.cn/literature/21346974.htm',
  },
  {
    id: 'care-pacifico-j-sarcopenia-as-comorbid-disease-exp',
    title: 'Pacifico J. Sarcopenia as comorbid disease. Exp Gerontol 2020',
    url: 'https://research.vu.nl/en/publications/prevalence-of-sarcopenia-as-a-comorbid-disease-a-systematic-revie',
  },
  {
    id: 'care-levis-b-phq-2-phq-9-ipd',
    title: 'Levis B. PHQ-2/PHQ-9 IPD meta-analysis. JAMA 2020',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7284301',
  },
  {
    id: 'care-arroll-b-phq-2-phq-9-in',
    title: 'Arroll B. PHQ-2/PHQ-9 in primary care 2010',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2906530',
  },
  {
    id: 'care-noetel-m-exercise-for-depression-bmj-2024',
    title: 'Noetel M. Exercise for depression. BMJ 2024;384:e075847',
    url: 'https://www.bmj.com/content/384/bmj-2023-075847',
  },
  {
    id: 'care-elder-abuse-am-fam-physician-2014-89',
    title: 'Elder abuse. Am Fam Physician 2014;89:453',
    url: 'https://aafp.org/pubs/afp/issues/2014/0315/p453.html',
  },
  {
    id: 'care-elder-abuse-in-emergency-care-pmc5391043',
    title: 'Elder abuse in emergency care. PMC5391043',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5391043',
  },
  {
    id: 'care-rhabdomyolysis-prognostication-232-patients-crit-care-2015',
    title: 'Rhabdomyolysis prognostication, 232 patients. Crit Care 2015',
    url: 'https://ccforum.biomedcentral.com/articles/10.1186/cc14363',
  },
  {
    id: 'care-corticosteroid-induced-myopathy-prognosis-medscape',
    title: 'Corticosteroid-induced myopathy: prognosis. Medscape',
    url: 'https://emedicine.medscape.com/article/313842-followup',
  },
  {
    id: 'care-aspen-refeeding-definition-table-1',
    title: 'ASPEN refeeding definition (table 1)',
    url: 'https://www.e-acnm.org/journal/popup_file.html?uid=40&file=&md=tbl&idx=1',
  },
  {
    id: 'care-harrison-s-manual-osteomalacia',
    title: "Harrison's Manual: osteomalacia",
    url: 'https://download.skyscape.com/download/ota/lonestar/76CD77F7-898A-4928-AE45-A3D54D0FF0F0/harrisons.ed19/content/HTML/h/tl43.htm',
  },
  {
    id: 'care-b12-deficiency-on-metformin-13-489-patients',
    title: 'B12 deficiency on metformin, 13 489 patients 2021',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8258036',
  },
  {
    id: 'care-lead-neuropathy-study-jnnp-2001-71-200',
    title: 'Lead neuropathy study. JNNP 2001;71:200',
    url: 'http://jnnp.bmj.com/content/71/2/200',
  },
  {
    id: 'care-tests-for-myasthenia-table-pmc9119875',
    title: 'Tests for myasthenia (table). PMC9119875',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9119875/table/Tab1',
  },
  {
    id: 'care-mayo-medical-laboratories-vgcc-antibodies-in-lems',
    title: 'Mayo Medical Laboratories: VGCC antibodies in LEMS',
    url: 'http://www.mayomedicallaboratories.com/articles/hottopics/transcripts/2009/2009-7b-mgravis/7b-18.html',
  },
  {
    id: 'care-statin-myositis-case-review-fam-med',
    title: 'Statin myositis case review (Fam Med)',
    url: 'https://www.mdedge9-ma1.mdedge.com/familymedicine/article/266462/rheumatology/page/0/1',
  },
  {
    id: 'care-lawson-vh-multifocal-motor-neuropathy-review-2014',
    title: 'Lawson VH. Multifocal motor neuropathy review 2014',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3983019',
  },
  {
    id: 'care-intiso-d-recovery-in-critical-illness-weakness',
    title: 'Intiso D. Recovery in critical illness weakness. BMC Neurol 2022',
    url: 'https://doi.org/10.1186/s12883-022-02570-z',
  },
  {
    id: 'care-kohler-s-lems-overview-neurol-int-open',
    title: 'Kohler S. LEMS overview. Neurol Int Open 2018',
    url: 'https://www.thieme-connect.de/products/ejournals/html/10.1055/s-0043-118274',
  },
  {
    id: 'care-corticosteroid-induced-myopathy-medscape-2023',
    title: 'Corticosteroid-induced myopathy. Medscape 2023',
    url: 'https://emedicine.medscape.com/article/313842-print',
  },
  {
    id: 'care-meta-analysis-of-22-trials-lean-share',
    title: 'Meta-analysis of 22 trials: lean share of weight lost with GLP-1 RA',
    url: 'https://pubmed.ncbi.nlm.nih.gov/39719170/',
  },
  {
    id: 'care-smith-2012-lean-mass-on-androgen-deprivation',
    title: 'Smith 2012: lean mass on androgen deprivation',
    url: 'https://read.qxmd.com/read/22649143/sarcopenia-during-androgen-deprivation-therapy-for-prostate-cancer',
  },
  {
    id: 'care-pathak-r-checkpoint-myocarditis-myositis-myasthenia-60',
    title: 'Pathak R. Checkpoint myocarditis/myositis/myasthenia, 60 cases. Oncologist 2021',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8649039',
  },
  {
    id: 'care-society-on-sarcopenia-cachexia-and-wasting-cachexia',
    title: 'Society on Sarcopenia, Cachexia and Wasting: cachexia page',
    url: 'http://society-scwd.org/cachexia/',
  },
  {
    id: 'care-drug-induced-myopathies-mechanisms-topic-summary',
    title: 'Drug-induced myopathies, mechanisms (topic summary)',
    url: 'http://www.uptodate.com/contents/drug-induced-myopathies',
  },
  {
    id: 'care-mcewan-t-colchicine-neuromyopathy-review-2023',
    title: 'McEwan T. Colchicine neuromyopathy review 2023',
    url: 'https://pubmed.ncbi.nlm.nih.gov/36512928/',
  },
  {
    id: 'care-nice-refeeding-high-risk-criteria-table-2',
    title: 'NICE refeeding high-risk criteria (table 2)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8672300/table/T2',
  },
  {
    id: 'care-myasthenia-gravis-foundation-of-america-cautionary-drugs',
    title: 'Myasthenia Gravis Foundation of America: cautionary drugs',
    url: 'https://myasthenia.org/?p=1555',
  },
  {
    id: 'fluoroquinolone-boxed-warning-2008',
    title: 'Boxed warning for fluoroquinolones: tendon rupture, also months after the last dose. Nursing 2008 (report)',
    url: 'http://www.nursingcenter.com/journalarticle?Article_ID=811306&Journal_ID=54016&Issue_ID=811281',
  },
  {
    id: 'care-miller-jw-2018-ppi-metformin-and-b12',
    title: 'Miller JW 2018: PPI, metformin and B12 (summary)',
    url: 'https://www.metabolicum.com/learn/research/miller-2018-ppis-metformin-b12',
  },
  {
    id: 'care-belavy-2017-recovery-after-90-d-bed',
    title: 'Belavy 2017: recovery after 90 d bed rest',
    url: 'https://bmjopensem.bmj.com/content/3/1/e000196',
  },
  {
    id: 'care-fiatarone-1994-frail-nursing-home-trial',
    title: 'Fiatarone 1994: frail nursing-home trial',
    url: 'https://resources.keiser.com/longevity-research-on-strength-training/physical-frailty/nutritional-supplementation',
  },
  {
    id: 'care-malnutrition-in-606-inpatients-aged-70-j',
    title: 'Malnutrition in 606 inpatients aged 70+. J Nutr Health Aging 2017',
    url: 'https://pubmed.ncbi.nlm.nih.gov/28717814/',
  },
  {
    id: 'care-pasiakos-2013-protein-in-energy-deficit',
    title: 'Pasiakos 2013: protein in energy deficit',
    url: 'https://www.ncbi.nlm.nih.gov/pubmed/23739654',
  },
  {
    id: 'care-nuijten-2021-lean-loss-after-bariatric-surgery',
    title: 'Nuijten 2021: lean loss after bariatric surgery',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9285034',
  },
  {
    id: 'care-martinez-velilla-2019-inpatient-exercise',
    title: 'Martinez-Velilla 2019: inpatient exercise',
    url: 'https://community.the-hospitalist.org/hospitalist/article/207633/transitions-care/exercise-intervention-reverses-functional-decline',
  },
  {
    id: 'care-fox-2000-lean-mass-after-hip-fracture',
    title: 'Fox 2000: lean mass after hip fracture',
    url: 'https://pubmed.ncbi.nlm.nih.gov/10663356/',
  },
  {
    id: 'care-radial-neuropathy-from-lead-five-cases-2009',
    title: 'Radial neuropathy from lead, five cases 2009',
    url: 'https://doaj.org/article/7982a2b659a44913bed326aaeed611e0',
  },
  {
    id: 'care-quadriceps-strength-after-covid-19-nutrients-2022',
    title: 'Quadriceps strength after COVID-19. Nutrients 2022',
    url: 'https://www2.mdpi.com/2072-6643/14/20/4319',
  },
  {
    id: 'care-efns-post-polio-guideline-2006',
    title: 'EFNS post-polio guideline 2006',
    url: 'https://pubmed.ncbi.nlm.nih.gov/16879288/',
  },
  {
    id: 'care-endocrine-myopathies-chapter-thyrotoxic-weakness-61-82',
    title: 'Endocrine myopathies chapter (thyrotoxic weakness 61-82 %)',
    url: 'https://neurology.mhmedical.com/content.aspx?sectionid=96698057&bookid=1561',
  },
  {
    id: 'care-martin-f-alcoholic-skeletal-myopathy-151-inpatients',
    title: 'Martin F. Alcoholic skeletal myopathy, 151 inpatients. QJM 1985;55:233',
    url: 'https://pubmed.ncbi.nlm.nih.gov/2991970/',
  },
  {
    id: 'care-statin-muscle-adverse-events-table-1-pmc5135450',
    title: 'Statin muscle adverse events (table 1). PMC5135450',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5135450/table/t1-squmj1611-e406-415',
  },
  {
    id: 'care-checkpoint-myositis-incidence-9088-patients-md-anderson',
    title: 'Checkpoint myositis incidence, 9088 patients (MD Anderson)',
    url: 'https://themednet.org/publications/inflammatory-myositis-in-cancer-patients-receiving-immune-checkpoint-inhibitors',
  },
  {
    id: 'care-pulmonary-rehabilitation-rules-pmc8535539',
    title: 'Pulmonary rehabilitation rules. PMC8535539',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8535539',
  },
  {
    id: 'care-duarte-mp-sarcopenia-in-ckd-jcsm-2024',
    title: 'Duarte MP. Sarcopenia in CKD. JCSM 2024;15:501',
    url: 'https://doi.org/10.1002/jcsm.13425',
  },
  {
    id: 'care-cirrhosis-nutrition-targets-by-society-table-10',
    title: 'Cirrhosis nutrition targets by society (table 10). PMC11299976',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11299976/table/T10',
  },
  {
    id: 'care-rooks-2002-training-in-fibromyalgia',
    title: 'Rooks 2002: training in fibromyalgia',
    url: 'http://onlinelibrary.wiley.com/doi/10.1002/art1.10180/full',
  },
  {
    id: 'care-nice-ng206-me-cfs',
    title: 'NICE NG206 ME/CFS',
    url: 'https://nice.org.uk/guidance/ng206/chapter/recommendations',
  },
  {
    id: 'care-beyer-r-heavy-slow-resistance-for-achilles',
    title: 'Beyer R: heavy slow resistance for Achilles tendinopathy (trial report)',
    url: 'https://www.healio.com/news/orthopedics/20150829/heavy-slow-resistance-training-for-achilles-tendinopathy-associated-with-early-patient-satisfaction',
  },
  {
    id: 'care-achr-antibody-in-ocular-myasthenia-suspects-114',
    title: 'AChR antibody in ocular myasthenia suspects (114 patients)',
    url: 'https://ouci.dntb.gov.ua/en/?backlinks_to=10.2337%2Fdiacare.26.4.1318',
  },
  {
    id: 'care-signs-of-fatigable-weakness-in-myasthenia-table',
    title: 'Signs of fatigable weakness in myasthenia (table). Practical Neurology',
    url: 'https://pn-bmj-com.bibliotheek.ehb.be/highwire/markup/152598/expansion?height=500&iframe=true&width=1000',
  },
  {
    id: 'care-anti-nt5c1a-in-sibm-front-immunol-2019',
    title: 'Anti-NT5c1A in sIBM. Front Immunol 2019',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465553/',
  },
  {
    id: 'care-anti-cn1a-meta-analysis-summary-2021',
    title: 'Anti-CN1A meta-analysis summary 2021',
    url: 'https://myneuronews.com/2021/08/31/diagnostic-accuracy-of-anti-cn1a-on-the-diagnosis-of-inclusion-body-myositis-a-hierarchical-bivariate-and-bayesian-meta-analysis/',
  },
  {
    id: 'care-ge-y-anti-hmgcr-in-405-myositis',
    title: 'Ge Y. Anti-HMGCR in 405 myositis patients. PLoS One 2015',
    url: 'https://www.springermedizin.de/link?doi=10.1371/journal.pone.0141616',
  },
  {
    id: 'care-checkpoint-inhibitor-myasthenia-65-patients-jitc-2019',
    title: 'Checkpoint-inhibitor myasthenia, 65 patients. JITC 2019',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6868691',
  },
  {
    id: 'care-predictors-of-ventilation-in-gbs-541-patients',
    title: 'Predictors of ventilation in GBS, 541 patients. Crit Care 2015;19',
    url: 'https://ccforum.biomedcentral.com/articles/10.1186/s13054-015-1037-z',
  },
  {
    id: 'care-gold-coast-criteria-brescia-2024',
    title: 'Gold Coast criteria, Brescia 2024',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11592046/',
  },
  {
    id: 'care-gold-coast-criteria-uk-referrals-abstract',
    title: 'Gold Coast criteria, UK referrals (abstract)',
    url: 'https://bscn.org.uk/abstract-details.aspx?id=199',
  },
  {
    id: 'care-payne-m-lems-in-63-sclc-patients',
    title: 'Payne M. LEMS in 63 SCLC patients',
    url: 'https://www.neuroscience.ox.ac.uk/publications/175139',
  },
  {
    id: 'care-mmn-with-and-without-conduction-block-jnnp',
    title: 'MMN with and without conduction block. JNNP 2002;72:761',
    url: 'https://pubmed.ncbi.nlm.nih.gov/12023421/',
  },
  {
    id: 'care-cidp-epidemiology-topic-summary',
    title: 'CIDP epidemiology (topic summary)',
    url: 'https://medilib.ir/uptodate/show/5264',
  },
  {
    id: 'care-shah-fu-acute-flaccid-weakness-33-patients',
    title: 'Shah FU. Acute flaccid weakness, 33 patients 2002',
    url: 'http://pakmedinet.com/printit.php?id=2532&choice=a',
  },
  {
    id: 'care-bladder-scan-in-260-suspected-cauda-equina',
    title: 'Bladder scan in 260 suspected cauda equina 2020',
    url: 'https://www.orthobullets.com/Evidence/32475252',
  },
  {
    id: 'care-red-flags-for-cauda-equina-vs-mri',
    title: 'Red flags for cauda equina vs MRI: systematic review',
    url: 'https://discovery.researcher.life/article/what-is-the-diagnostic-accuracy-of-red-flags-related-to-cauda-equina-syndrome-ces-when-compared-to-magnetic-resonance-imaging-mri-a-systematic-review/23ce85ae4dfb330d903b6c40e9e1b1c5',
  },
  {
    id: 'care-cervical-radiculopathy-prediction-rule-summary-of-wainner',
    title: 'Cervical radiculopathy prediction rule (summary of Wainner)',
    url: 'https://www.orthopaedicsone.com/orthopaedicsone-articles-cervical-radiculopathy-clinical-prediciton-rule/',
  },
  {
    id: 'care-whiteley-wn-fast-rosier-in-emergency-department',
    title: 'Whiteley WN. FAST/ROSIER in emergency department 2011',
    url: 'https://neurocirurgiabr.com/2011/08/08/clinical-scores-for-the-identification-of-stroke-and-transient-ischaemic-attack-in-the-emergency-dep',
  },
  {
    id: 'care-parry-sm-two-tier-strength-assessment-in',
    title: 'Parry SM. Two-tier strength assessment in ICU. Crit Care 2015',
    url: 'https://link.springer.com/doi/10.1186/s13054-015-0780-5',
  },
  {
    id: 'care-shafiee-g-world-sarcopenia-prevalence-2017',
    title: 'Shafiee G. World sarcopenia prevalence 2017',
    url: 'https://doi.org/10.1186/s40200-017-0302-x',
  },
  {
    id: 'care-petermann-rocha-f-global-sarcopenia-prevalence-2022',
    title: 'Petermann-Rocha F. Global sarcopenia prevalence 2022',
    url: 'https://discovery.researcher.life/article/global-prevalence-of-sarcopenia-and-severe-sarcopenia-a-systematic-review-and-metaanalysis/2869e6f7232a3c379476f659eb110bee',
  },
  {
    id: 'care-ida-s-sarc-f-meta-analysis-jamda',
    title: 'Ida S. SARC-F meta-analysis. JAMDA 2018',
    url: 'https://doi.org/10.1016/j.jamda.2018.04.001',
  },
  {
    id: 'care-lu-jl-sarc-f-diagnostic-meta-analysis',
    title: 'Lu JL. SARC-F diagnostic meta-analysis 2021',
    url: 'https://metajournal.com/articles/1302549',
  },
  {
    id: 'care-nutritionday-geriatric-wards-nurs-rep-2021-11',
    title: 'nutritionDay geriatric wards. Nurs Rep 2021;11:929',
    url: 'https://doi.org/10.3390/nursrep11040085',
  },
  {
    id: 'care-nrs-2002-in-5386-immobile-older-inpatients',
    title: 'NRS 2002 in 5386 immobile older inpatients. Front Nutr 2021',
    url: 'https://doi.org/10.3389/fnut.2021.758657',
  },
  {
    id: 'care-boyd-cm-adl-recovery-after-hospital-jags',
    title: 'Boyd CM. ADL recovery after hospital. JAGS 2008;56:2171',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2717728',
  },
  {
    id: 'care-nerve-repair-timing-vancouver-clinic',
    title: 'Nerve repair timing (Vancouver clinic)',
    url: 'https://vancouverneuromuscular.ca/bccni-advances-in-nerve-repair/direct-nerve-repail',
  },
  {
    id: 'care-cachexia-epidemiology-page',
    title: 'Cachexia epidemiology page',
    url: 'http://www.cancercachexia.com/epidemiology-hcp',
  },
  {
    id: 'care-ucb-list-of-drugs-to-use-with',
    title: 'UCB list of drugs to use with caution in myasthenia (after MGFA)',
    url: 'https://ucbcares.gr/%CE%B1%CF%83%CE%B8%CE%B5%CE%BD%CE%B5%CE%AF%CF%82/%CE%BC%CF%85%CE%B1%CF%83%CE%B8%CE%AD%CE%BD%CE%B5%CE%B9%CE%B1-gravis/gr/content/777243596/drugs-to-avoid',
  },
  {
    id: 'care-alcoholic-myopathy-5-year-course-alcohol-clin',
    title: 'Alcoholic myopathy 5-year course. Alcohol Clin Exp Res 1998;22:2023',
    url: 'https://www.ncbi.nlm.nih.gov/pubmed/9884146',
  },
  {
    id: 'care-surmount-1-body-composition',
    title: 'SURMOUNT-1 body composition',
    url: 'http://120.26.44.124:3004/details/1/1377961109',
  },
  {
    id: 'care-przkora-2007-oxandrolone-and-exercise-in-burns',
    title: 'Przkora 2007: oxandrolone and exercise in burns',
    url: 'https://pubmed.ncbi.nlm.nih.gov/17130281/',
  },
  {
    id: 'care-management-of-cardiac-involvement-in-muscular-dystrophies',
    title: 'Management of cardiac involvement in muscular dystrophies: paediatric versus adult forms. Acta Myologica',
    url: 'https://old.actamyologica.it/article/management-of-cardiac-involvement-muscular-dystrophies-paediatric-versus-adult-forms',
  },
  {
    id: 'care-respiratory-decline-in-adult-becker',
    title: 'Respiratory decline in adult patients with Becker muscular dystrophy: a longitudinal study',
    url: 'https://www.qxmd.com/r/33454189',
  },
];
