/** Choices as people say them, where the id reads badly. By finding; other choices are said as they are written. */
export const choiceWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'weakness-pattern': {
    generalised: 'all over',
    'proximal-symmetric': 'hips and shoulders, both sides',
    'distal-symmetric': 'hands and feet, both sides',
    'one-limb': 'one arm or leg',
    'one-side': 'one side of the body',
    'legs-only': 'legs only',
    'hand-and-thigh': 'hand and thigh',
    'shoulder-face': 'shoulders and face',
    'face-eyes': 'face and eyes',
    bulbar: 'speech and swallowing',
  },
  numbness: {
    'feet-hands': 'feet and hands',
    'one-nerve': 'the area of one nerve',
    'one-limb': 'one arm or leg',
    saddle: 'where one sits',
    'band-on-trunk': 'a band around the trunk',
  },
  'squat-test': {
    'needs-arms-balance': 'needs the arms for balance',
    'needs-arms-leverage': 'needs the arms to push up',
  },
};
