"""SDOC 2020 by pandas, unknowns kept unknown: the rival of one definition. Prints counts and seconds as JSON."""
import json
import os
import sys
import time

import numpy as np
import pandas as pd

table = pd.read_csv(os.environ.get("THEW_FILE", sys.argv[1]))
start = time.perf_counter()
grip, gait, sex = table["grip"], table["gait"], table["sex"]
cut_low = np.where(sex == "male", 35.5, np.where(sex == "female", 20.0, 20.0))
cut_high = np.where(sex == "male", 35.5, np.where(sex == "female", 20.0, 35.5))
weak_surely, weak_perhaps = grip < cut_low - 1e-9, (grip < cut_high - 1e-9) | grip.isna()
slow_surely, slow_perhaps = gait < 0.8 - 1e-9, (gait < 0.8 - 1e-9) | gait.isna()
met = weak_surely & slow_surely
not_met = ~(weak_perhaps & slow_perhaps)
counts = {"met": int(met.sum()), "not-met": int(not_met.sum()), "indeterminate": int((~met & ~not_met).sum())}
print(json.dumps({**counts, "seconds": time.perf_counter() - start}))
