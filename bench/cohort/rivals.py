"""Six definitions by pandas (nullable columns, Kleene's logic) and by numpy (masks by hand), each from Parquet to counts.

python3 rivals.py FILE RUNS: prints JSON, {"pandas": {definition: {"seconds", "counts"}}, "numpy": {...}}; the best of RUNS.
"""
import json
import sys
import time

import numpy as np
import pandas as pd
import pyarrow.compute as pc
import pyarrow.parquet as pq

EPS = 1e-9
INDETERMINATE = -1


class Mask:
    """Kleene's logic by two masks."""

    def __init__(self, yes, no):
        self.yes, self.no = yes, no

    def __and__(self, other):
        return Mask(self.yes & other.yes, self.no | other.no)

    def __or__(self, other):
        return Mask(self.yes | other.yes, self.no & other.no)

    def __invert__(self):
        return Mask(self.no, self.yes)


class Numpy:
    """Columns as arrays; NaN is missing."""

    @staticmethod
    def read(file, names):
        table = pq.read_table(file, columns=names)
        return {name: table.column(name) for name in names}

    @staticmethod
    def take(columns, rows):
        return {name: column.filter(rows) for name, column in columns.items()}

    def __init__(self, columns):
        self.columns, self.numbers = columns, {}

    def number(self, name):
        if name not in self.numbers:
            self.numbers[name] = self.columns[name].to_numpy()
        return self.numbers[name]

    def known(self, name):
        return np.asarray(self.columns[name].is_valid())

    def flag(self, name):
        column = self.columns[name]
        return Mask(np.asarray(pc.fill_null(column, False)), np.asarray(pc.fill_null(pc.invert(column), False)))

    def equals(self, name, value):
        yes = np.asarray(pc.fill_null(pc.equal(self.columns[name], value), False))
        return Mask(yes, self.known(name) & ~yes)

    def certain(self, truth):
        return Mask(truth, ~truth)

    def less(self, a, b, sure_a=None, sure_b=None):
        """a < b; where a bound differs for the surely-not side it is given apart."""
        a2, b2 = (a if sure_a is None else sure_a), (b if sure_b is None else sure_b)
        unknown = np.isnan(a) | np.isnan(b)
        return Mask(a < b - EPS, ~(a2 < b2 - EPS) & ~unknown)

    def only_where(self, truth, mask):
        return Mask(truth.yes & mask, truth.no & mask)

    def masks(self, truth):
        return truth.yes, truth.no


class Pandas:
    """Columns as nullable Series."""

    @staticmethod
    def read(file, names):
        return pd.read_parquet(file, columns=names, use_nullable_dtypes=True)

    @staticmethod
    def take(columns, rows):
        return columns[rows].reset_index(drop=True)

    def __init__(self, columns):
        self.columns = columns

    def number(self, name):
        return self.columns[name]

    def known(self, name):
        return self.columns[name].notna().to_numpy()

    def flag(self, name):
        return self.columns[name]

    def equals(self, name, value):
        return self.columns[name] == value

    def certain(self, truth):
        return pd.Series(truth, dtype="boolean")

    def less(self, a, b, sure_a=None, sure_b=None):
        surely = a < b - EPS
        if sure_a is None and sure_b is None:
            return surely
        perhaps = (a if sure_a is None else sure_a) < (b if sure_b is None else sure_b) - EPS
        return surely.mask((~surely & perhaps).fillna(False))

    def only_where(self, truth, mask):
        return truth.where(mask)

    def masks(self, truth):
        yes, unknown = truth.fillna(False).to_numpy(bool), truth.isna().to_numpy()
        return yes, ~yes & ~unknown


def below(t, name, lo, hi=None):
    x = t.number(name)
    return t.less(x, lo, None, hi)


def above(t, name, lo, hi=None):
    x = t.number(name)
    return t.less(hi if hi is not None else lo, x, lo if hi is not None else None, None)


def at_most(t, name, lo, hi=None):
    return ~above(t, name, lo, hi)


def at_least(t, name, lo, hi=None):
    return ~below(t, name, lo, hi)


def any_measured(t, *parts):
    """(known, truth): what was not measured does not count; unknown where nothing was."""
    known = np.logical_or.reduce([done for done, _ in parts])
    truth = t.certain(parts[0][0]) & parts[0][1]
    for done, one in parts[1:]:
        truth = truth | (t.certain(done) & one)
    return known, t.only_where(truth, known)


def stated(t, name):
    return t.certain(t.known(name)) & t.flag(name)


def cases(t, pairs, otherwise, size):
    """The least and the most of a chain of cases whose conditions may be unknown."""
    lo = np.broadcast_to(np.asarray(otherwise, float), size)
    hi = lo
    for truth, value in reversed(pairs):
        yes, no = t.masks(truth)
        low, high = value if isinstance(value, tuple) else (value, value)
        lo = np.where(yes, low, np.where(no, lo, np.minimum(low, lo)))
        hi = np.where(yes, high, np.where(no, hi, np.maximum(high, hi)))
    return lo, hi


def sppb_part(t, item, interval):
    x = np.asarray(t.number(item).to_numpy(float, na_value=np.nan) if isinstance(t, Pandas) else t.number(item))
    valid = (x >= 0) & (x <= 4)
    lo, hi = interval
    return np.where(valid, x, np.maximum(0, lo)), np.where(valid, x, np.minimum(4, hi))


SIDE, SEMI, TANDEM = "balance-side-by-side-time", "balance-semi-tandem-time", "balance-tandem-time"
WALKS = ("gait-4m-time", "gait-3m-time", "gait-8ft-time")
CHAIR = "chair-stand-5x-time"
SPPB = [SIDE, SEMI, TANDEM, *WALKS, CHAIR, "gait-speed", "sppb-score", "sppb.balance", "sppb.gait", "sppb.chair"]


def unable(t, name):
    x = t.number(name)
    if isinstance(t, Pandas):
        infinite = x.isin([np.inf, -np.inf]).mask(x.isna())
    else:
        infinite = Mask(np.isinf(x), ~np.isinf(x) & ~np.isnan(x))
    return t.certain(t.known(name)) & infinite


def sppb_parts_at_most(t, most, size):
    def failed(stand):
        return t.certain(t.known(stand)) & below(t, stand, 10)

    tandem_tried = t.certain(t.known(TANDEM)) | (~failed(SEMI) & ~failed(SIDE))
    semi_tried = t.certain(t.known(SEMI)) | ~failed(SIDE)
    balance = cases(
        t,
        [
            (tandem_tried & at_least(t, TANDEM, 10), 4),
            (tandem_tried & at_least(t, TANDEM, 3), 3),
            (semi_tried & at_least(t, SEMI, 10), 2),
            (at_least(t, SIDE, 10), 1),
        ],
        0,
        size,
    )

    def course(name, *limits):
        return cases(t, [(unable(t, name), 0), *((one, 4 - i) for i, one in enumerate(limits))], 1, size)

    a, b, c = WALKS
    four = course(a, below(t, a, 4.82), at_most(t, a, 6.2), at_most(t, a, 8.7))
    three = course(b, below(t, b, 3.62), at_most(t, b, 4.65), at_most(t, b, 6.52))
    eight = course(c, at_most(t, c, 3.1), at_most(t, c, 4), below(t, c, 5.7))
    could_not_walk, otherwise = t.masks(unable(t, "gait-speed")), four
    lo = np.where(could_not_walk[0], 0, otherwise[0])
    hi = np.where(could_not_walk[0], 0, otherwise[1])
    for name, value in ((c, eight), (b, three), (a, four)):
        lo, hi = np.where(t.known(name), value[0], lo), np.where(t.known(name), value[1], hi)
    rise = cases(
        t,
        [
            (unable(t, CHAIR), 0),
            (above(t, CHAIR, 60), 0),
            (at_most(t, CHAIR, 11.19), 4),
            (below(t, CHAIR, 13.7), 3),
            (below(t, CHAIR, 16.7), 2),
        ],
        1,
        size,
    )
    parts = [sppb_part(t, f"sppb.{item}", one) for item, one in (("balance", balance), ("gait", (lo, hi)), ("chair", rise))]
    low, high = sum(one[0] for one in parts), sum(one[1] for one in parts)
    guard = ~t.known("sppb-score") & t.known(CHAIR)
    guard &= t.known(SIDE) | t.known(SEMI) | t.known(TANDEM)
    guard &= t.known(a) | t.known(b) | t.known(c)
    surely, perhaps = guard & ~(most < high - EPS), guard & ~(most < low - EPS)
    if isinstance(t, Pandas):
        return pd.Series(surely, dtype="boolean").mask(perhaps & ~surely)
    return Mask(surely, ~perhaps)


def sdoc(t, male, _asian):
    return [below(t, "grip-strength", np.where(male, 35.5, 20.0)) & below(t, "gait-speed", 0.8)]


def fnih(t, male, _asian):
    weak = below(t, "grip-strength", np.where(male, 26.0, 16.0))
    thin = below(t, "asm-bmi", np.where(male, 0.789, 0.512))
    return [weak & thin & at_most(t, "gait-speed", 0.8), weak & thin]


def awgs2019(t, male, _asian):
    weak = below(t, "grip-strength", np.where(male, 28.0, 18.0))
    lo, hi = cases(t, [(t.equals("asmi:method", "bia"), np.where(male, 7.0, 5.7))], np.where(male, 7.0, 5.4), len(male))
    thin = below(t, "asmi", lo, hi)
    done = lambda name, truth: (t.known(name), truth)
    slow = sppb_parts_at_most(t, 9, len(male)) | any_measured(
        t,
        done("gait-speed", below(t, "gait-speed", 1.0)),
        done("sppb-score", at_most(t, "sppb-score", 9)),
        done(CHAIR, at_least(t, CHAIR, 12)),
    )[1]
    return [thin & weak & slow, thin & (weak | slow), weak | slow]


def ewgsop2(t, male, _asian):
    grip = below(t, "grip-strength", np.where(male, 27.0, 16.0))
    tried = ~(t.certain(t.known(CHAIR) & t.known("grip-strength")) & unable(t, "grip-strength")) & grip
    done = lambda name, truth: (t.known(name), truth)
    weak = any_measured(t, done("grip-strength", tried), done(CHAIR, above(t, CHAIR, 15)))[1]
    index, kilos = below(t, "asmi", np.where(male, 7.0, 5.5)), below(t, "asm", np.where(male, 20.0, 15.0))
    known = t.known("asmi")
    thin = (t.certain(known) & index) | (
        t.certain(~known) & any_measured(t, done("asmi", index), done("asm", kilos))[1]
    )
    slow = sppb_parts_at_most(t, 8, len(male)) | any_measured(
        t,
        done("gait-speed", at_most(t, "gait-speed", 0.8)),
        done("sppb-score", at_most(t, "sppb-score", 8)),
        done("tug-time", at_least(t, "tug-time", 20)),
        done("walk-400m-time", at_least(t, "walk-400m-time", 360)),
    )[1]
    return [weak & thin & slow, weak & thin, weak]


def fried(t, male, _asian):
    size = len(male)
    done = lambda name, truth: (t.known(name), truth)
    lost = any_measured(
        t,
        done("weight-loss-past-year", above(t, "weight-loss-past-year", 4.5359237)),
        done("weight-loss-12-months", at_least(t, "weight-loss-12-months", 5)),
    )[1] & not_intended(t)
    tired = any_measured(
        t,
        done("exhaustion-days-per-week", at_least(t, "exhaustion-days-per-week", 3)),
        done("exhaustion-3-days-a-week", t.flag("exhaustion-3-days-a-week")),
    )[1]
    idle = below(t, "physical-activity-energy", np.where(male, 383.0, 270.0))
    short = at_most(t, "body-height", np.where(male, 173.0, 159.0))
    walk = cases(t, [(short, 7.0)], 6.0, size)
    speed = cases(t, [(short, 4.572 / 7)], 4.572 / 6, size)
    timed = at_least(t, "gait-15ft-time", *walk)
    known = t.known("gait-15ft-time")
    slow = (t.certain(known) & timed) | (
        t.certain(~known)
        & any_measured(t, done("gait-15ft-time", timed), done("gait-speed", at_most(t, "gait-speed", *speed)))[1]
    )
    bmi = lambda men, women: at_most(t, "bmi", np.where(male, men, women))
    grip = cases(
        t,
        [
            (bmi(24.0, 23.0), np.where(male, 29.0, 17.0)),
            (bmi(26.0, 26.0), np.where(male, 30.0, 17.3)),
            (bmi(28.0, 29.0), np.where(male, 30.0, 18.0)),
        ],
        np.where(male, 32.0, 21.0),
        size,
    )
    five = [t.masks(one) for one in (lost, tired, idle, slow, at_most(t, "grip-strength", *grip))]
    least, most = sum(yes.astype(np.int8) for yes, _ in five), sum((~no).astype(np.int8) for _, no in five)
    return [Mask(least >= count, most < count) for count in (3, 1)]


def not_intended(t):
    return ~(t.certain(t.known("weight-loss-unintentional")) & ~t.flag("weight-loss-unintentional"))


def stated_answer(t, name, low, high):
    """Whether an answer is one that the questionnaire has."""
    x = t.number(name)
    x = x.to_numpy(float, na_value=np.nan) if isinstance(t, Pandas) else x
    return (x >= low) & (x <= high)


LOSSES = ["weight-loss-6-months", "weight-loss-3-to-6-months", "weight-loss-3-months", "weight-loss-1-month"]
LATER = ["weight-loss-over-6-months", "weight-loss-12-months"]


def glim(t, male, asian):
    size = len(male)
    done = lambda name, truth: (t.known(name), truth)
    known = t.known("nutrition-screen-positive")
    screened = any_measured(
        t,
        done("must-score", at_least(t, "must-score", 1)),
        done("nrs-2002-score", at_least(t, "nrs-2002-score", 3)),
        done("mna-sf-score", at_most(t, "mna-sf-score", 11)),
    )[1]
    screen = stated(t, "nutrition-screen-positive") | (t.certain(~known) & screened)

    def loss(recent, later):
        return any_measured(
            t,
            any_measured(t, *(done(name, above(t, name, recent)) for name in LOSSES)),
            any_measured(t, *(done(name, above(t, name, later)) for name in LATER)),
        )[1] & not_intended(t)

    young = below(t, "age", 70)

    def thin(young_cut, old_cut, young_asian, old_asian):
        return below(t, "bmi", *cases(t, [(young, np.where(asian, young_asian, young_cut))], np.where(asian, old_asian, old_cut), size))

    wasted = any_measured(
        t,
        done("low-mass", t.flag("low-mass")),
        done("ffmi-low", t.flag("ffmi-low")),
        done("ffmi", below(t, "ffmi", np.where(male, 17.0, 15.0))),
    )[1]
    eaten = lambda cut, strict: below(t, "intake-percentage", cut) if strict else at_most(t, "intake-percentage", cut)
    long = lambda days: above(t, "intake-reduced-duration", days)
    weeks, share, days = (t.known(f"intake-{name}") for name in ("reduced-over-2-weeks", "percentage", "reduced-duration"))
    reduced = any_measured(
        t,
        (share | days, eaten(50, False) & long(7)),
        (weeks, t.flag("intake-reduced-over-2-weeks")),
        (weeks | share | days, t.certain(~weeks) & eaten(100, True) & long(14)),
    )[1] | stated(t, "gi-malassimilation")
    inflamed = any_measured(
        t, done("inflammation", t.flag("inflammation")), done("crp-elevated", t.flag("crp-elevated"))
    )[1]
    answered = stated_answer(t, "glim-2019.severe-muscle-deficit", 0, 1)
    deficit = t.only_where(at_least(t, "glim-2019.severe-muscle-deficit", 1), answered)
    severe = loss(10, 20) | thin(18.5, 20, 17, 17.8) | (wasted & deficit)
    ill = screen & (loss(5, 10) | thin(20, 22, 18.5, 20) | wasted) & (reduced | inflamed)
    return [ill & severe, ill]


FRIED = ["weight-loss-past-year", "weight-loss-12-months", "weight-loss-unintentional", "exhaustion-days-per-week"]
FRIED += ["exhaustion-3-days-a-week", "physical-activity-energy", "body-height", "gait-15ft-time", "gait-speed", "bmi", "grip-strength"]
GLIM = ["nutrition-screen-positive", "must-score", "nrs-2002-score", "mna-sf-score", *LOSSES, *LATER, "weight-loss-unintentional"]
GLIM += ["age", "bmi", "low-mass", "ffmi-low", "ffmi", "intake-percentage", "intake-reduced-duration", "intake-reduced-over-2-weeks"]
GLIM += ["gi-malassimilation", "inflammation", "crp-elevated", "glim-2019.severe-muscle-deficit"]
DEFINITIONS = {
    "sdoc-2020": (sdoc, ["grip-strength", "gait-speed"], ["met", "not-met"], "ladder"),
    "fnih-2014": (fnih, ["grip-strength", "asm-bmi", "gait-speed"], ["weak-slow-low-mass", "weak-low-mass", "not-met"], "ladder"),
    "awgs-2019": (awgs2019, ["grip-strength", "asmi", "asmi:method", *SPPB], ["severe", "sarcopenia", "possible", "none"], "ladder"),
    "ewgsop2-2019": (
        ewgsop2,
        ["grip-strength", "asmi", "asm", "tug-time", "walk-400m-time", *SPPB],
        ["severe", "confirmed", "probable", "no-sarcopenia"],
        "ladder",
    ),
    "fried-2001": (fried, FRIED, ["frail", "prefrail", "robust"], "bands"),
    "glim-2019": (glim, GLIM, ["stage2", "stage1", "no-malnutrition"], "ladder"),
}


def climb(t, truths, staging):
    masks = [(one.yes, one.no) if isinstance(one, Mask) else t.masks(one) for one in truths]
    if staging == "bands":
        steps = [(mask, code) for i, (yes, no) in enumerate(masks) for mask, code in ((yes, i), (~yes & ~no, INDETERMINATE))]
        return np.select([mask for mask, _ in steps], [code for _, code in steps], len(masks))
    unknown = np.logical_or.reduce([~yes & ~no for yes, no in masks])
    return np.select([yes for yes, _ in masks], range(len(masks)), np.where(unknown, INDETERMINATE, len(masks)))


def classify(kind, file, name):
    rule, names, results, staging = DEFINITIONS[name]
    by_ancestry = name == "glim-2019"
    columns = kind.read(file, ["sex", *names, *(["ancestry"] if by_ancestry else [])])
    t = kind(columns)
    male, female = (t.masks(t.equals("sex", one))[0] for one in ("male", "female"))
    no_sex = ~t.known("sex")
    asian = t.masks(t.equals("ancestry", "asian"))[0] if by_ancestry else male
    no_ancestry = ~t.known("ancestry") if by_ancestry else np.zeros(len(male), bool)
    codes = climb(t, rule(t, male | no_sex, asian | no_ancestry), staging)
    # Whoever has no sex or ancestry could be anybody: all of them must agree.
    for man, from_asia in ((False, True), (True, False), (False, False)):
        rows = (no_sex if not man else no_ancestry) if man or from_asia else (no_sex & no_ancestry)
        if not rows.any():
            continue
        some = kind(kind.take(columns, rows))
        s = np.where(no_sex[rows], man, male[rows])
        a = np.where(no_ancestry[rows], from_asia, asian[rows])
        other = climb(some, rule(some, s, a), staging)
        codes[rows] = np.where(codes[rows] == other, other, INDETERMINATE)
    counts = np.bincount(codes + 1, minlength=len(results) + 1)
    return dict(zip(["indeterminate", *results], (int(one) for one in counts)))


def best(work, runs):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - start)
    return {"seconds": min(times), "counts": result}


if __name__ == "__main__":
    file, runs = sys.argv[1], int(sys.argv[2])
    print(
        json.dumps(
            {
                label: {name: best(lambda: classify(kind, file, name), runs) for name in DEFINITIONS}
                for label, kind in (("pandas", Pandas), ("numpy", Numpy))
            }
        )
    )
