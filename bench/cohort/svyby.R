# Rscript svyby.R DATA OUT: weighted share and standard error by group; prints the seconds svyby took, reading not counted.
suppressMessages(library(survey))
args <- commandArgs(trailingOnly = TRUE)
data <- read.csv(args[1])
data <- data[!is.na(data$low), ]
design <- svydesign(ids = ~p, strata = ~s, weights = ~w, data = data, nest = TRUE)
seconds <- system.time(found <- svyby(~low, ~g, design, svymean))[["elapsed"]]
write.table(data.frame(found$g, format(found$low, digits = 17), format(found$se, digits = 17)), args[2],
  sep = ",", row.names = FALSE, col.names = FALSE, quote = FALSE)
cat(seconds)
