/** What a red flag says to the person, and what a professional does. */
export const redFlagWords: Readonly<Record<string, { message: string; action: string }>> = {
  'rf-fvc-low': {
    message: 'Your breathing muscles test very weak, and this can change fast. Go to hospital now.',
    action:
      'Call an ambulance; intensive care team checks vital capacity and pressures every few hours; sit upright; nothing by mouth if swallowing is weak',
  },
  'rf-fvc-falling': {
    message: 'Your breathing strength has dropped by a third. You need hospital monitoring now.',
    action: 'Emergency department; repeat capacity several times a day',
  },
  'rf-breathless-rest': {
    message: 'Weak muscles with short breath at rest or lying flat need help at once. Call an ambulance.',
    action: 'Ambulance; oxygen alone can mislead: check carbon dioxide and vital capacity',
  },
  'rf-breath-count': {
    message: 'You can count to fewer than 20 in one breath and have throat or neck weakness. Go to hospital now.',
    action: 'Emergency department for spirometry; do not lie flat',
  },
  'rf-breath-count-soon': {
    message: 'Your one-breath count is low. Have your breathing tested this week, sooner if it falls.',
    action: 'Neurology call within days; spirometry; review drugs',
  },
  'rf-paradox': {
    message: 'Your breathing pattern or cough shows weak breathing muscles. Go to hospital now.',
    action: 'Emergency; suction and swallow precautions; no food or drink by mouth until checked',
  },
  'rf-ascending': {
    message: 'Weakness spreading over days can reach the breathing muscles. Go to hospital now.',
    action: 'Emergency: Guillain-Barre pathway, vital capacity, swallow, blood pressure',
  },
  'rf-limb-rapid': {
    message: 'Weakness of one limb or one side worsening over hours or days needs urgent hospital care.',
    action: 'Emergency; brain and spine imaging',
  },
  'rf-bulbar-slow': {
    message: 'Speech or swallowing weakness with muscle thinning needs a neurology visit soon.',
    action: 'Urgent neurology referral; swallow safety advice',
  },
  'rf-cauda': {
    message: 'New seat numbness or bladder change with back or leg trouble needs emergency spine care today.',
    action: 'Go to emergency; scan the bladder; MRI today; do not wait',
  },
  'rf-cord': {
    message: 'Signs point to pressure on the spinal cord. Go to emergency now.',
    action: 'MRI of the whole spine; keep still; no exercise',
  },
  'rf-mscc': {
    message: 'With cancer, weak legs or back pain at night need a scan of the spine today.',
    action: 'Acute oncology or emergency MRI; about half of people cannot walk when diagnosed late',
  },
  'rf-stroke': {
    message: 'Sudden face, arm or speech weakness can be a stroke. Call an ambulance now.',
    action: 'Call emergency number; note the time of onset',
  },
  'rf-rhabdo': {
    message: 'Muscle pain with dark urine or a very high CK can hurt the kidneys. Go to hospital now.',
    action:
      'Hospital: CK, potassium, kidney tests, fluids; stop exercise; team reviews statins and other muscle-toxic drugs',
  },
  'rf-rhabdo-mild': {
    message: 'Your CK is raised with muscle pain. Stop hard exercise, drink normally and be seen within two days.',
    action: 'Repeat CK and kidney test in 24-72 h; prescriber decides about a statin',
  },
  'rf-compartment': {
    message: 'A tense limb with pain worse on stretching needs surgery without delay. Go now.',
    action: 'Remove tight bandage; keep limb level; emergency surgical review; do not raise it high',
  },
  'rf-mg-crisis': {
    message: 'Myasthenia is getting worse and may affect breathing. Go to hospital now.',
    action: 'Emergency: vital capacity, MIP and MEP; check antibiotics and other cautioned drugs',
  },
  'rf-mg-drug': {
    message: 'This antibiotic can worsen myasthenia. Call your doctor or pharmacist today.',
    action: 'Same-day prescriber call; do not stop treatment alone',
  },
  'rf-lems': {
    message: 'Leg weakness with dry mouth and smoking can mean a nerve problem linked to lung cancer. Be checked.',
    action: 'Neurology and chest scan within two weeks',
  },
  'rf-refeeding': {
    message:
      'After so little food, eating more can upset the salts in your blood. Start eating again under medical care, today.',
    action: 'Same-day hospital contact; blood salts and thiamine first; do not start a high-energy or muscle-gain diet',
  },
  'rf-underweight': {
    message: 'Your weight is very low. See a doctor or dietitian before any training or diet change.',
    action:
      'Doctor within a week: cause, heart rate and pressure, potassium, phosphate, magnesium; sooner if eating little',
  },
  'rf-refeeding-aspen': {
    message: 'Food must rise slowly with blood tests. Contact a hospital today before eating more.',
    action:
      'Hospital dietitian and blood tests; thiamine before carbohydrate; recheck salts every 12 h at first if ordered',
  },
  'rf-fast-loss': {
    message: 'You have lost weight fast. Ask for a blood-salt test and diet review before changing food or training.',
    action:
      'Doctor or dietitian within two weeks: potassium, phosphate, magnesium, B12, grip and chair rise; add strength days and protein',
  },
  'rf-anorexia-adult': {
    message: 'Your body shows dangerous signs of starvation. You need hospital care now.',
    action: 'Emergency admission; heart monitor; refeeding plan',
  },
  'rf-anorexia-teen': {
    message: 'A young person with fast weight loss or slow heart needs hospital care today.',
    action: 'Emergency paediatric and eating disorder team; heart tracing and bloods',
  },
  'rf-anorexia-warning': {
    message: 'Fast or low weight with restriction needs a doctor this week. No hard training until seen.',
    action: 'Eating-disorder team this week; blood and heart tracing',
  },
  'rf-hypok': {
    message: 'Potassium this low can stop muscles and heart. Go to hospital now.',
    action: 'Emergency: heart tracing, potassium and magnesium; no exercise',
  },
  'rf-hyperk': {
    message: 'Very high potassium is dangerous for the heart. Go to hospital now.',
    action: 'Emergency heart tracing',
  },
  'rf-infection': {
    message: 'Fever with fast breathing, low pressure or a tense limb can be sepsis. Go now.',
    action: 'Emergency sepsis care; no exercise until well',
  },
  'rf-infection-stop': {
    message: 'Stop training while you have a fever. Restart gently after two days without it.',
    action: 'Rest, drink, seek help if breathing or weakness worsens',
  },
  'rf-cancer': {
    message: 'Losing weight without trying needs tests in the next two weeks.',
    action: 'Doctor within two weeks: blood tests, chest X-ray, age-based cancer screens',
  },
  'rf-weight-10': {
    message: 'You have lost over a tenth of your weight. See a doctor this week.',
    action: 'Urgent appointment; dietitian; swallow and mood check',
  },
  'rf-suicide-plan': {
    message:
      'You have thoughts of ending your life and a plan. You deserve help now. Call the emergency number or a crisis line.',
    action: 'Stay with the person; remove means; emergency mental-health team',
  },
  'rf-suicide-thought': {
    message: 'Thoughts of death deserve help today. Call someone and your doctor.',
    action: 'Same-day contact; safety plan; offer crisis numbers for the country',
  },
  'rf-depression': {
    message: 'Low mood is stopping you eating or getting up. Ask for help this week.',
    action: 'Doctor this week; care for food, sleep and company first',
  },
  'rf-abuse': {
    message: 'Your safety comes first. There are people who can help you to be safe now.',
    action:
      'Offer a private way to answer; emergency number if in danger; contact safeguarding; do not alert the person named',
  },
  'rf-neglect-signs': {
    message: 'Some signs suggest you may not be getting the care you need. Can we talk in private?',
    action: 'Private conversation; skin, weight and intake check; safeguarding advice the same week',
  },
  'rf-fall-head': {
    message: 'A head knock after a fall needs emergency review, sooner if you take a blood thinner.',
    action: 'Emergency department; check anticoagulant; no exercise',
  },
  'rf-fall-blood': {
    message: 'Repeated falls with these tablets need a review. Keep moving only with support.',
    action: 'Medicines and standing blood pressure review',
  },
  'rf-checkpoint': {
    message: 'New weak eyes, throat, breathing or chest pain after immunotherapy is an emergency.',
    action: 'Emergency oncology; troponin, heart tracing, CK, AChR antibody; hold the drug',
  },
  'rf-botulism': {
    message: 'Eye and throat weakness after bad food or a wound can be botulism. Call an ambulance.',
    action: 'Hospital: antitoxin needs early use; keep samples of the food',
  },
  'rf-tick': {
    message: 'Climbing weakness after a tick bite needs hospital. Check for and remove the tick.',
    action: 'Emergency; watch breathing even after removal',
  },
  'rf-nerve-injury': {
    message: 'A nerve injury with no recovery at 3 months needs a nerve surgeon soon.',
    action: 'Nerve surgeon within 4 weeks; EMG; repair is best before 6 months',
  },
  'rf-knee-locked': {
    message: 'A hot swollen knee with weakness needs to be seen this week, sooner with fever.',
    action: 'Same-week review; septic joint if fever',
  },
  'rf-adrenal': {
    message: 'Stopping long steroids can be dangerous. Go to hospital now.',
    action: 'Emergency; take the steroid card and medicine with you; hydrocortisone given early',
  },
  'rf-chest-pain': {
    message: 'Chest pain or fainting needs urgent care. Do not exercise. Call an ambulance.',
    action: 'Call the emergency number; sit and rest; heart tracing',
  },
  'rf-hold-exercise': {
    message: 'Do not train today. Your blood pressure or weight gain needs a medical check first.',
    action: 'Same-day call to the doctor or heart-failure nurse; emergency if breathless, chest pain or confused',
  },
  'rf-unsteady-neuro': {
    message: 'Muscle twitching with wasting and weakness needs a neurology visit within weeks.',
    action: 'Urgent neurology referral with breathing tests',
  },
  'rf-mobilise-unsafe': {
    message: 'Pause activity. Your vital signs are outside the safe range. Call the nurse or doctor.',
    action: 'Stop mobilisation; reassess limits; resume when stable',
  },
  'rf-epidural': {
    message: 'Fever with back pain and leg weakness can be a spinal infection. Go to hospital now.',
    action: 'Emergency MRI and blood cultures; keep still',
  },
  'rf-aspiration': {
    message: 'Weak swallowing and cough with fever can mean food in the lungs. Go to hospital now.',
    action: 'Nothing by mouth; emergency; chest X-ray',
  },
  'rf-clot': {
    message: 'A swollen painful calf after bed rest can be a clot. Stop leg exercise and go to hospital.',
    action: 'Same-day clot test; ambulance if breathless or chest pain',
  },
  'rf-peroneal-new': {
    message: 'A new foot drop needs to be examined within days. Use a support so you do not trip.',
    action: 'Doctor within 48 hours; same day if back pain, both legs or bladder change; ankle brace and falls advice',
  },
  'rf-gca': {
    message: 'Vision change with shoulder or hip stiffness can threaten sight. Get urgent care today.',
    action: 'Same-day: ESR, CRP, steroid decision by doctor; ask about jaw pain and new headache',
  },
  'rf-wernicke': {
    message: 'Confusion with unsteady walking or double vision and poor food intake needs hospital today.',
    action: 'Hospital thiamine before sugar; do not wait for a blood result',
  },
  'rf-myositis-swallow': {
    message: 'Muscle inflammation with swallowing, neck or breathing trouble needs a specialist this week.',
    action: 'Urgent rheumatology or neurology call; swallow check; chest scan; emergency if breathless at rest',
  },
  'rf-pem': {
    message: 'Crashing after effort changes the plan. Pace below your limit and see a doctor before adding exercise.',
    action:
      'Doctor review for ME/CFS or long COVID; energy limit first; no fixed weekly increases; the plan switches to pacing',
  },
  'rf-true-weakness': {
    message: 'Real loss of strength over weeks or months needs an examination and a few blood tests.',
    action: 'Doctor within two weeks: reflexes, feeling, CK, thyroid, potassium, calcium, vitamin D, medicines',
  },
  'rf-mg-suspect': {
    message:
      'Eyes or speech that weaken with use need a neurology visit soon. Go now if swallowing or breathing changes.',
    action: 'Neurology within days to two weeks: antibody test, ice test, nerve stimulation; check new medicines',
  },
  'rf-mg-suspect-bulbar': {
    message: 'Weak swallowing with a weak neck, cough or breath can become dangerous. Go to hospital now.',
    action: 'Emergency department: vital capacity and pressures, nothing by mouth until checked',
  },
  'rf-mnd-breathing': {
    message: 'Night breathing may be weak. Ask for breathing tests and support this week.',
    action:
      'Breathing clinic within days; night oxygen and carbon dioxide; breathing support talk; emergency if breathless at rest',
  },
  'rf-hypercalcaemia': {
    message: 'High calcium can cause weakness and confusion. Call a doctor today.',
    action:
      'Same-day blood repeat, kidney test, cancer and parathyroid check; stop vitamin D and calcium until reviewed',
  },
  'rf-myelopathy-slow': {
    message: 'Clumsy hands with unsteady walking can be pressure on the neck cord. See a doctor within two weeks.',
    action:
      'Neck MRI and surgical opinion; no loaded neck exercise; emergency if bladder changes or it worsens in days',
  },
  'rf-child-weak': {
    message: "A young child losing strength needs a children's doctor within days.",
    action:
      'Paediatric review; CK; gene test for spinal muscular atrophy because treatment is time-critical; ambulance if breathing or feeding fails',
  },
};
