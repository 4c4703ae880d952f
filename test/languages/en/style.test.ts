import { describe, expect, it } from 'vitest';
import { words } from '../quantities.ts';
import { housesIn, slipsIn } from '../slips.ts';

describe('English dates', () => {
  const slips = (text: string) => slipsIn('date-style', text);
  const months = words(
    'January, February, March, April, May, June, July, August, September, October, November, December',
  );

  it.each(months)('are day and month: %s', (month) => {
    expect(slips(`It fell on 17th ${month} and on ${month} 18th, or so.`)).toEqual([
      `17th ${month} → 17 ${month}`,
      `${month} 18th → 18 ${month}`,
    ]);
    expect(slips(`It fell on 17 ${month}, 2024.`)).toEqual([`17 ${month}, 2024 → 17 ${month} 2024`]);
  });

  it('are spelled out', () => {
    const short = words('Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec');
    for (const name of short) {
      const month = months.find((one) => one.startsWith(name)) ?? '';
      expect(slips(`It fell on 17 ${name}, or so.`)).toEqual([`17 ${name} → 17 ${month}`]);
      expect(slips(`It fell on 17th of ${name}, or so.`)).toEqual([`17th of ${name} → 17 ${month}`]);
    }
    for (const day of ['1st', '2nd', '3rd', '4th']) {
      expect(slips(`It fell on ${day} May, or so.`)).toEqual([`${day} May → ${day.slice(0, 1)} May`]);
      expect(slips(`It fell on May ${day}, or so.`)).toEqual([`May ${day} → ${day.slice(0, 1)} May`]);
    }
    expect(slips('It fell on 17 May, or so.')).toEqual([]);
  });

  it('are read in either order where one alone makes sense', () => {
    expect(slips('On 17/09/2024, on 09.17.1999, on 2024-09-17, on 1999-09-17, on 07/09/2024.')).toEqual([
      '17/09/2024 → 17 September 2024',
      '09.17.1999 → 17 September 1999',
      '2024-09-17 → 17 September 2024',
      '1999-09-17 → 17 September 1999',
      '07/09/2024 → ?',
    ]);
  });

  it('have the month first only where nothing else can be meant', () => {
    expect(slips('On May 17 it fell, dated May 18 it was.')).toEqual(['May 17 → 17 May', 'May 18 → 18 May']);
    expect(slips('In May 17 men fell; then May 18, after May 19 2024 men.')).toEqual(['May 18 → ?', 'May 19 2024 → ?']);
    expect(slips('It fell on Sept. 17, 1999, or on 17 Sept. 1999, or 17 Sept. 2024 then.')).toEqual([
      '17 Sept. → 17 September',
      '17 Sept. → 17 September',
    ]);
    expect(slips('It fell on 17 May, 1999.')).toEqual(['17 May, 1999 → 17 May 1999']);
    expect(slips('It fell on May 17, 1999.')).toEqual(['May 17, 1999 → 17 May 1999']);
  });
});

describe('English units and numbers', () => {
  const slips = (text: string) => slipsIn('unit-style', text);

  it('stand right at the figure', () => {
    for (const unit of words('km/h, km², km, kg, cm, mm, kph, mph, kW, MW, GW')) {
      expect(slips(`It is 30 ${unit} now.`)).toEqual([`30 ${unit} → 30${unit}`]);
    }
    expect(slips('It is 30 knots now.')).toEqual([]);
  });

  it('say per cent', () => {
    expect(slips('It is 10% now, ten percent then.')).toEqual(['% →  per cent', 'percent → per cent']);
  });

  it('say small numbers in words', () => {
    const small =
      'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty';
    for (const [index, word] of words(small).entries()) {
      expect(slips(`They saw ${index + 2} goats.`)).toEqual([`${index + 2} → ${word}`]);
    }
  });

  it('keep figures before units, and beside other figures', () => {
    const measures =
      'million, billion, trillion, thousand, hundred, dozen, per day, percent, degree, degrees, point, points, dollars, euro, francs, pounds, a.m. now, am now, p.m. now, pm now, o’clock, year, years, months, weeks, days, hours, minutes, second, seconds, miles, kilometres, metres, meters, hectares, tonnes, tons, inches, feet, foot, kg now, mm now, km now, cm now, m now, g now, and a half, and 2024 then, or 2024 then, to 2024 then, out of 2024 then, in 2024 then, of 2024 then, of the 2024 then, of some 2024 then, of every 2024 then, per 2024 then, against 2024 then, by 2024 then, versus 2024 then, vs 2024 then, from 2024 then';
    for (const measure of words(measures)) {
      const isSlip = slips(`They saw 5 ${measure}.`).some((slip) => slip.startsWith('5 →'));
      expect([measure, isSlip]).toEqual([measure, false]);
    }
  });

  it('keep figures behind what they number', () => {
    const labels =
      'article, chapter, page, no., number, phase, item, day, week, question, answer, paragraph, section, level, age, aged, between, from, least, most, line, version, part, step, figure, table, note, round, tier, category, grade, score, zone, sector, district, ward, camp, block, area, region, battalion, brigade, regiment, division, company, unit, group, team, route, road, highway, room, gate, stage, type, class, model, option, scenario, resolution, clause, rule, annex, goal, season, volume, issue, covid, by, under, over, and, or, to, versus, vs, Camp, ×, (';
    for (const label of words(labels)) expect([label, slips(`They saw ${label} 5 goats.`)]).toEqual([label, []]);
  });

  it('say large numbers in figures', () => {
    const tens = words('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety');
    const ones = words('one, two, three, four, five, six, seven, eight, nine');
    for (const [index, ten] of tens.entries()) {
      for (const [digit, one] of ones.entries()) {
        const value = 20 + 10 * index + digit + 1;
        expect(slips(`They saw ${ten}-${one} goats.`)).toEqual([`${ten}-${one} → ${value}`]);
      }
      if (ten !== 'twenty') expect(slips(`They saw ${ten} goats.`)).toEqual([`${ten} → ${20 + 10 * index}`]);
    }
    expect(slips('They saw twenty goats.')).toEqual([]);
  });

  it('leave parts of a number in words', () => {
    const befores =
      'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, hundred, thousand, million, billion, two hundred and';
    for (const before of words(befores))
      expect([before, slips(`They saw ${before} fifty goats.`)]).toEqual([before, []]);
    const afters =
      'per cent, one, hundred, thousand, million, billion, first, second, third, fifth, eighth, ninth, twelfth, odd, something, some, sixth, tenth, thirteenth, twentieth, thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth, and five';
    for (const after of words(afters)) expect([after, slips(`They saw fifty ${after} goats.`)]).toEqual([after, []]);
  });

  it('set off thousands', () => {
    expect(slips('They saw 2500 goats, 3500 goats, 25000 goats.')).toEqual([
      '2500 → 2,500',
      '3500 → 3,500',
      '25000 → 25,000',
    ]);
    expect(slips('They came at 2500 hours, 2500 hrs, 2500 local time.')).toEqual([]);
    const names = 'no., no, number, code, postcode, dial, call, phone, id, ref, ref., file, case, Resolution';
    for (const name of words(names)) expect([name, slips(`They saw ${name} 2500 goats.`)]).toEqual([name, []]);
  });
});

describe('English marks', () => {
  it('are told with their house style', () => {
    expect(slipsIn('dash-style', 'It came — so -- it – went - then 50–70.')).toEqual([
      ' —  →  – ',
      ' --  →  – ',
      ' -  →  – ',
      '50–70 → 50-70',
    ]);
    expect(slipsIn('quote-style', 'It “came,” it\'s "so".')).toEqual(["' → ’", '"so" → “so”', ',” → ”,']);
  });
});

it.each([
  [
    'date-style',
    'It fell on 17th May, on May 18th, on 17 May, 2024 and on 17/09/2024.',
    [
      'A date is day, month and year, with nothing else: 17 September 2024.',
      'A date is day, month and year, with nothing else: 17 September 2024.',
      'A date is day, month and year, with nothing else: 17 September 2024.',
      'A date is day, month and year, with nothing else: 17 September 2024.',
    ],
  ],
  [
    'unit-style',
    'It is 10%, ten percent, 30 km, 5 goats.',
    [
      'Prose has the words “per cent”.',
      'Prose has the words “per cent”.',
      'A unit in letters follows its figure without a space: 10km.',
    ],
  ],
  ['unit-style', 'They saw 5 goats.', ['Numbers to twenty are words.']],
  ['unit-style', 'They saw thirty goats.', ['Numbers from 21 on are figures.']],
  ['unit-style', 'They saw 2500 goats.', ['Thousands are set off with a comma: 2,000.']],
  [
    'dash-style',
    'It came — so - then 50–70.',
    [
      'A dash is an en dash with a space on each side.',
      'A dash is an en dash with a space on each side.',
      'A range of numbers has a hyphen: 50-70.',
    ],
  ],
  [
    'quote-style',
    'It “came,” so "then".',
    ['Quotation marks and apostrophes are curly: “…” and ’.', 'A comma stands outside the quotation.'],
  ],
  [
    'spelling-variant',
    'To organize the color of the U.N. men.',
    ['Spelling is British.', 'Spelling is British.', 'U.S. has stops; UN, EU and UK have none.'],
  ],
] as const)('%s is told with what house style is: %s', (rule, text, houses) => {
  expect(housesIn(rule, text)).toEqual(houses);
});
