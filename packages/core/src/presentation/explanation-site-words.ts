/** Places that are tested by hand, as people call them; the muscles by their place on the body. */
const sites: Readonly<Record<string, string>> = {
  temporalis: 'temple',
  'neck-flexors': 'front of the neck',
  trapezius: 'upper back',
  deltoid: 'shoulder',
  'rotator-cuff': 'shoulder blade',
  'pectoralis-major': 'chest',
  'latissimus-dorsi': 'side of the back',
  'serratus-anterior': 'side of the ribs',
  biceps: 'front of the upper arm',
  triceps: 'back of the upper arm',
  brachioradialis: 'outer forearm, bending the elbow',
  'forearm-flexors': 'inside of the forearm',
  'forearm-extensors': 'outside of the forearm',
  'finger-extensors': 'straightening the fingers',
  'thumb-abduction': 'lifting the thumb',
  'little-finger-flexion': 'bending the little finger',
  'hand-intrinsics': 'small muscles of the hand',
  'rectus-abdominis': 'front of the belly',
  'external-oblique': 'side of the belly',
  'erector-spinae': 'along the spine',
  'hip-flexors': 'front of the hip',
  'gluteus-medius': 'side of the hip',
  'gluteus-maximus': 'buttock',
  adductors: 'inside of the thigh',
  quadriceps: 'front of the thigh',
  hamstrings: 'back of the thigh',
  'tibialis-anterior': 'shin, lifting the foot',
  'toe-extensors': 'lifting the big toe',
  'foot-eversion': 'turning the foot out',
  'foot-inversion': 'turning the foot in',
  'foot-intrinsics': 'small muscles of the foot',
  gastrocnemius: 'calf',
  soleus: 'lower calf',
  'outer-upper-arm': 'skin of the outer upper arm',
  'outer-forearm': 'skin of the outer forearm',
  'inner-forearm': 'skin of the inner forearm',
  'back-of-hand': 'skin of the back of the hand',
  'front-thigh': 'skin of the front of the thigh',
  'inner-thigh': 'skin of the inner thigh',
  'outer-thigh': 'skin of the outer thigh',
  'inner-shin': 'skin of the inner shin',
  'outer-shin': 'skin of the outer shin',
  'top-of-foot': 'skin of the top of the foot',
  'outer-foot': 'skin of the outer edge of the foot',
  saddle: 'skin where one sits',
};

const place = /^(.*)-(left|right)$/;

export const siteWords = (site: string): string => sites[site] ?? site.replaceAll('-', ' ');

/** `hamstrings-left`, `soleus-left` → "back of the thigh; lower calf (left)". Findings stay for their own words. */
export function placesWords(keys: readonly string[], otherwise: (id: string) => string): string {
  const bySide = new Map<string, string[]>();
  for (const key of keys) {
    const [, site, side = ''] = place.exec(key) ?? [undefined, undefined];
    const words = site === undefined ? otherwise(key) : siteWords(site);
    bySide.set(side, [...(bySide.get(side) ?? []), words]);
  }
  return [...bySide].map(([side, words]) => `${words.join('; ')}${side && ` (${side})`}`).join('; ');
}
