import { describe, expect, it } from 'vitest';
import { slipsIn } from '../slips.ts';

const slips = (text: string) => slipsIn('spelling-variant', text);

describe('British spelling', () => {
  it('has -our', () => {
    const words =
      'arbour ardour armour behaviour candour clamour clangour colour demeanour discolour disfavour dishonour endeavour favour fervour flavour glamour harbour honour humour labour misdemeanour neighbour odour parlour rancour rigour rumour saviour savour splendour succour tumour valour vapour vigour';
    for (const word of words.split(' ')) {
      const american = word.replace(/our$/, 'or');
      expect(slips(`Their ${american} there.`)).toEqual([`${american} → ${word}`]);
    }
    const endings =
      'colours coloured colouring favourable favourably colourful colourfully colourless favourite favourites favouritism neighbourhood neighbourhoods neighbourly savoury labourer labourers savouries';
    for (const word of endings.split(' ')) {
      const american = word.replace('our', 'or');
      expect(slips(`Their ${american} there.`)).toEqual([`${american} → ${word}`]);
    }
    expect(slips('A humorous, honorary, laborious behaviorist.')).toEqual([]);
  });

  it('doubles the l of some verbs', () => {
    const verbs =
      'cancel channel counsel dial dishevel duel equal fuel funnel initial label level libel marshal model panel pedal quarrel refuel rival shovel signal spiral total travel tunnel unravel';
    for (const verb of verbs.split(' ')) expect(slips(`They ${verb}ed it.`)).toEqual([`${verb}ed → ${verb}led`]);
    for (const ending of ['ing', 'er', 'ers']) {
      expect(slips(`Their travel${ending} there.`)).toEqual([`travel${ending} → travell${ending}`]);
    }
    expect(slips('A counselor, and counselors.')).toEqual(['counselor → counsellor', 'counselors → counsellors']);
  });

  it.each([
    'afterward: afterwards, airplane: aeroplane, airplanes: aeroplanes, aluminum: aluminium, artifact: artefact, artifacts: artefacts',
    'caliber: calibre, calibers: calibres, catalog: catalogue, catalogs: catalogues, center: centre, centered: centred',
    'centering: centring, centers: centres, centimeter: centimetre, centimeters: centimetres, councilor: councillor, councilors: councillors',
    'defense: defence, defenseless: defenceless, defenses: defences, dialog: dialogue, dialogs: dialogues, enroll: enrol',
    'enrollment: enrolment, enrolls: enrols, epicenter: epicentre, epicenters: epicentres, fiber: fibre, fibers: fibres',
    'fulfill: fulfil, fulfillment: fulfilment, fulfills: fulfils, gray: grey, installment: instalment, installments: instalments',
    'jewelry: jewellery, kilometer: kilometre, kilometers: kilometres, lackluster: lacklustre, liter: litre, liters: litres',
    'luster: lustre, maneuver: manoeuvre, maneuverable: manoeuvrable, maneuvered: manoeuvred, maneuvering: manoeuvring, maneuvers: manoeuvres',
    'meager: meagre, millimeters: millimetres, offense: offence, offenses: offences, plow: plough, plowed: ploughed, plows: ploughs',
    'pretense: pretence, pretenses: pretences, program: programme, programs: programmes, reconnoiter: reconnoitre, saber: sabre',
    'sabers: sabres, skeptic: sceptic, skeptical: sceptical, skeptically: sceptically, skepticism: scepticism, skeptics: sceptics',
    'skillful: skilful, skillfully: skilfully, smolder: smoulder, smoldered: smouldered, smoldering: smouldering, smolders: smoulders',
    'somber: sombre, specter: spectre, specters: spectres, sulfur: sulphur, theater: theatre, theaters: theatres',
    'toward: towards, willful: wilful',
  ])('has %s', (list) => {
    for (const pair of list.split(', ')) {
      const [american = '', british = ''] = pair.split(': ');
      expect(slips(`Their ${american} there.`)).toEqual([`${american} → ${british}`]);
    }
  });

  it('has -ise and -yse', () => {
    const words =
      'organise organised organiser organisers organises organising organisation organisations organisational analyse paralyse catalyse';
    for (const word of words.split(' ')) {
      const american = word.replace(/(?<=[iy])s(?=e|ing|ation)/, 'z');
      expect(slips(`They ${american} it.`)).toEqual([`${american} → ${word}`]);
    }
    const kept =
      'size sized sizes sizing sizers capsize downsize midsize outsize oversize resize supersize undersize upsize prize misprize prized prizing prizes prizers seize seized seizing seizers seizes assize baize maize assizes bronzyze';
    expect(slips(`They ${kept} it.`)).toEqual([]);
    expect(slips('A middleizer.')).toEqual(['middleizer → middleiser']);
  });

  it('leaves programs of computers as they are', () => {
    expect(slips('A computer program and a software program.')).toEqual([]);
  });

  it('is not asked of Americans and Canadians', () => {
    const tags = ['en', 'en-GB', 'en-US', 'en-CA'];
    expect(tags.map((tag) => slipsIn('spelling-variant', 'A color.', tag).length)).toEqual([1, 1, 0, 0]);
  });

  it('has stops in U.S. alone', () => {
    expect(slips('The US came, the U.N. too, the E.U. too, the U.K. too.')).toEqual([
      'US → U.S.',
      'U.N. → UN',
      'E.U. → EU',
      'U.K. → UK',
    ]);
    expect(slips('The USA and US$ 5.')).toEqual([]);
  });
});
