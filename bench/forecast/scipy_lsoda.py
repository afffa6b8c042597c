"""scipy.integrate.solve_ivp with LSODA: python3 scipy_lsoda.py FOLDER MEMBERS TOLERANCE"""
import json
import sys
import time

import numpy as np
import scipy
from scipy.integrate import solve_ivp

folder, count, tolerance = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
members = np.loadtxt(f"{folder}/members.txt")
stretches = np.atleast_2d(np.loadtxt(f"{folder}/stretches.txt"))
constants = np.loadtxt(f"{folder}/constants.txt")


def solve_one(member):
    y, start = [1.0, 0.0, 0.0], 0.0
    for end, disuse, training, below, above, neural, skill in stretches:
        a = (1 - min(0.98, disuse * member[1])) * (1 + training * member[2])

        def rates(_, y, k=member[0], a=a, below=below, above=above, neural=neural, skill=skill):
            h = below if y[0] < 1 else above
            return (
                k * (a - y[0] + h * (1 - y[0])),
                (neural - y[1]) / (constants[0] if neural > y[1] else constants[1]),
                (skill - y[2]) / (constants[2] if skill > y[2] else constants[3]),
            )

        days = np.arange(start, end + 0.5)
        answer = solve_ivp(rates, (start, end), y, method="LSODA", t_eval=days, rtol=tolerance, atol=tolerance)
        y, start = answer.y[:, -1], end
    return y[0]


sizes, took = [], float("inf")
for first in range(0, count, count // 6):  # fastest batch, so that other work on the machine counts as little as it can
    begin = time.perf_counter()
    batch = [solve_one(member) for member in members[first : first + count // 6]]
    took = min(took, (time.perf_counter() - begin) * 1000 / len(batch))
    sizes += batch
print(json.dumps({"version": scipy.__version__, "ms": took, "sizes": sizes}))
