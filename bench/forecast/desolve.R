# deSolve::lsoda, derivative as an R function and as compiled C. Rscript desolve.R FOLDER MEMBERS_R MEMBERS_C TOLERANCE
suppressMessages(library(deSolve))
args <- commandArgs(TRUE)
folder <- args[1]
members <- as.matrix(read.table(file.path(folder, "members.txt")))
stretches <- as.matrix(read.table(file.path(folder, "stretches.txt")))
k <- as.numeric(read.table(file.path(folder, "constants.txt")))
tolerance <- as.numeric(args[4])
derivative <- function(t, y, p) {
  h <- if (y[1] < 1) p[3] else p[4]
  list(c(p[1] * (p[2] - y[1] + h * (1 - y[1])),
         (p[5] - y[2]) / (if (p[5] > y[2]) p[7] else p[8]),
         (p[6] - y[3]) / (if (p[6] > y[3]) p[9] else p[10])))
}
solve_one <- function(m, compiled) {
  y <- c(1, 0, 0)
  from <- 0
  last <- NULL
  for (s in seq_len(nrow(stretches))) {
    row <- stretches[s, ]
    a <- (1 - min(0.98, row[2] * m[2])) * (1 + row[3] * m[3])
    p <- as.numeric(c(m[1], a, row[4], row[5], row[6], row[7], k[1:4]))
    times <- seq(from, row[1], by = 1)
    last <- if (compiled) lsoda(y, times, "derivs", p, dllname = "rates", initfunc = "initmod", rtol = tolerance, atol = tolerance)
            else lsoda(y, times, derivative, p, rtol = tolerance, atol = tolerance)
    y <- as.numeric(last[nrow(last), -1])
    from <- row[1]
  }
  y[1]
}
# Fastest of five batches, so that other work on the machine counts as little as it can.
clock <- function(n, compiled) {
  batches <- split(seq_len(n), cut(seq_len(n), 5, labels = FALSE))
  sizes <- c()
  least <- Inf
  for (batch in batches) {
    start <- proc.time()[["elapsed"]]
    sizes <- c(sizes, vapply(batch, function(i) solve_one(members[i, ], compiled), 0))
    least <- min(least, (proc.time()[["elapsed"]] - start) * 1000 / length(batch))
  }
  list(ms = least, sizes = sizes)
}
dyn.load(file.path(folder, "rates.so"))
r <- clock(as.integer(args[2]), FALSE)
c <- clock(as.integer(args[3]), TRUE)
cat(sprintf('{"version": "%s", "deSolve": "%s", "rMs": %.4f, "cMs": %.4f, "rSizes": [%s], "cSizes": [%s]}\n',
  getRversion(), packageVersion("deSolve"), r$ms, c$ms,
  paste(sprintf("%.15f", r$sizes), collapse = ","), paste(sprintf("%.15f", c$sizes), collapse = ",")))
