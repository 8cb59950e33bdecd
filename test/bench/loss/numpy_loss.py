"""The same case with numpy: incidents by binomial draws, losses only where there are any, quantiles by partition."""

import json
import sys
import time

import numpy as np

case = json.loads(sys.argv[1])
repeats = int(sys.argv[2])
trials, p, years, mu, sigma = (case[k] for k in ("trials", "p", "years", "mu", "sigma"))
rng = np.random.default_rng(1)


def run():
    counts = rng.multinomial(trials, [_binomial(years, k, p) for k in range(years + 1)])
    losses = np.concatenate(
        [np.exp(mu + sigma * rng.standard_normal((n, k))).sum(axis=1) for k, n in enumerate(counts) if k]
    )
    ranks = [int(np.ceil(q * trials)) - 1 - int(counts[0]) for q in (0.95, 0.99)]
    return [float(x) for x in np.partition(losses, ranks)[ranks]]


def _binomial(n, k, q):
    c = 1.0
    for i in range(k):
        c = c * (n - i) / (i + 1)
    return c * q**k * (1 - q) ** (n - k)


for _ in range(5):
    run()
found = []
for _ in range(repeats):
    start = time.thread_time_ns()
    values = run()
    found.append({"ns": time.thread_time_ns() - start, "p95": values[0], "p99": values[1]})
print(json.dumps({"version": np.__version__, "runs": found}))
