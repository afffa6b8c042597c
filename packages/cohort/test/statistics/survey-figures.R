# Figures that Thew must equal, by R survey. Usage: Rscript survey-figures.R DATA_FOLDER > survey-figures.json
suppressPackageStartupMessages(library(survey))
folder <- commandArgs(TRUE)[1]
read <- function(name) read.csv(gzfile(file.path(folder, name)))
figures <- list()
number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "null")
pair <- function(ci) paste0("[", number(ci[1]), ",", number(ci[2]), "]")
keep <- function(name, domain, y) {
  sub <- subset(domain, !is.na(eval(y, domain$variables)))
  f <- as.formula(paste0("~I(as.numeric(", deparse(y), "))"))
  m <- svymean(f, sub)
  p <- coef(m)[[1]]
  df <- degf(sub)
  ci <- function(method) as.vector(attr(svyciprop(f, sub, method = method, df = df), "ci"))
  # As svyciprop(method = "logit"), but iterated until nothing changes: its default stops at 1e-8.
  logit <- if (p > 0 && p < 1) {
    g <- svyglm(as.formula(paste0("I(as.numeric(", deparse(y), ")) ~ 1")), sub, family = quasibinomial, control = glm.control(1e-15))
    pair(plogis(as.vector(confint(g, ddf = df))))
  } else "null"
  beta <- if (p > 0 && p < 1) pair(ci("beta")) else "null"
  figures[[length(figures) + 1]] <<- sprintf(
    '{"name":"%s","n":%d,"events":%d,"estimate":%s,"se":%s,"df":%d,"wald":%s,"logit":%s,"korn-graubard":%s}',
    name, nrow(sub), sum(eval(y, sub$variables)), number(p), number(SE(m)[[1]]), df, pair(as.vector(confint(m, df = df))), logit, beta)
}
keep_mean <- function(name, domain, f) {
  sub <- subset(domain, !is.na(eval(f[[2]], domain$variables)))
  m <- svymean(f, sub)
  q <- as.vector(coef(svyquantile(f, sub, c(.05, .25, .5, .75, .95), qrule = "math")))
  # Woodruff's intervals. Where the share's own interval leaves 0 to 1, R has none.
  ends <- function(type) {
    found <- svyquantile(f, sub, c(.05, .25, .5, .75, .95), qrule = "math", interval.type = type)[[1]]
    paste(apply(found[, 2:3], 1, pair), collapse = ",")
  }
  figures[[length(figures) + 1]] <<- sprintf('{"name":"%s","n":%d,"estimate":%s,"se":%s,"df":%d,"quantiles":[%s],"woodruff":{"mean":[%s],"beta":[%s]}}',
    name, nrow(sub), number(coef(m)[[1]]), number(SE(m)[[1]]), degf(sub), paste(number(q), collapse = ","), ends("mean"), ends("beta"))
}

a <- subset(read("nhanes-2011-2014.csv.gz"), RIDSTATR == 2)
a$grip <- do.call(pmax, c(a[c("MGXH1T1", "MGXH1T2", "MGXH1T3", "MGXH2T1", "MGXH2T2", "MGXH2T3")], na.rm = TRUE))
a$w <- a$WTMEC2YR / 2
a$asm <- (a$DXDLALE + a$DXDRALE + a$DXDLLLE + a$DXDRLLE) / 1000
cut <- function(m, f) ifelse(a$RIAGENDR == 1, m, f)
a$weak <- a$grip < cut(26, 16)
a$ewgsop2 <- a$grip < cut(27, 16)
a$sdoc <- a$grip < cut(35.5, 20)
a$between <- a$grip >= cut(26, 16) & a$grip < cut(32, 20)
a$lowmass <- a$asm / a$BMXBMI < cut(0.789, 0.512)
a$band <- base::cut(a$RIDAGEYR, c(-Inf, 20, 40, 60, 80, Inf), right = FALSE, labels = c("<20", "20-39", "40-59", "60-79", "80+"))
a$old <- factor(a$RIDAGEYR >= 70)
d <- svydesign(ids = ~SDMVPSU, strata = ~SDMVSTRA, weights = ~w, nest = TRUE, data = a)
older <- subset(d, RIDAGEYR >= 60)
for (what in c("weak", "ewgsop2", "sdoc", "between")) {
  y <- as.name(what)
  keep(paste0("2011 60+ ", what), older, y)
  keep(paste0("2011 60+ male ", what), subset(older, RIAGENDR == 1), y)
  keep(paste0("2011 60+ female ", what), subset(older, RIAGENDR == 2), y)
}
keep("2011 first cycle 60+ weak", subset(older, SDDSRVYR == 7), quote(weak))
keep("2011 first cycle 60+ between", subset(older, SDDSRVYR == 7), quote(between))
for (band in levels(a$band)) for (s in 1:2)
  keep(paste("2011", band, c("male", "female")[s], "weak"), d[d$variables$band == band & d$variables$RIAGENDR == s, ], quote(weak))
keep("2011 lowmass", d, quote(lowmass))
# A small ancestry group is empty in some PSUs: fewer degrees of freedom.
keep("2011 60+ asian weak", subset(older, RIDRETH3 == 6), quote(weak))
keep_mean("2011 60+ grip", older, ~grip)
keep_mean("2011 60+ female grip", subset(older, RIAGENDR == 2), ~grip)
# Few people in few PSUs: wide intervals, and ends that cannot be told.
keep_mean("2011 60+ asian grip", subset(older, RIDRETH3 == 6), ~grip)
keep_mean("2011 80+ asian grip", subset(older, RIDRETH3 == 6 & RIDAGEYR >= 80), ~grip)
s <- svystandardize(subset(older, !is.na(weak)), by = ~old, over = ~1, population = c(0.6, 0.4))
m <- svymean(~I(as.numeric(weak)), s)
figures[[length(figures) + 1]] <- sprintf('{"name":"2011 60+ weak standardised","estimate":%s,"se":%s}', number(coef(m)[[1]]), number(SE(m)[[1]]))

b <- subset(read("nhanes-1999-2002.csv.gz"), RIDSTATR == 2)
b$slow <- 6.096 / b$walk20 <= 0.8 + 1e-9
b$slower <- 6.096 / b$walk20 < 0.8 - 1e-9
e <- svydesign(ids = ~SDMVPSU, strata = ~SDMVSTRA, weights = ~WTMEC4YR, nest = TRUE, data = b)
for (what in c("slow", "slower")) {
  keep(paste("1999 60+", what), subset(e, RIDAGEYR >= 60), as.name(what))
  keep(paste("1999 60+ female", what), subset(e, RIDAGEYR >= 60 & RIAGENDR == 2), as.name(what))
}

# Lonely PSUs on a small made-up sample.
tiny <- data.frame(h = c("a", "a", "a", "b", "b", "b", "c", "c"), c = c(1, 1, 2, 1, 2, 2, 1, 1), w = c(1, 2, 3, 1, 2, 1, 4, 2), y = c(1, 0, 1, 0, 0, 1, 1, 0))
for (policy in c("remove", "adjust", "average", "certainty")) {
  options(survey.lonely.psu = policy)
  m <- svymean(~y, svydesign(ids = ~c, strata = ~h, weights = ~w, nest = TRUE, data = tiny))
  figures[[length(figures) + 1]] <- sprintf('{"name":"lonely %s","estimate":%s,"se":%s}', policy, number(coef(m)[[1]]), number(SE(m)[[1]]))
}
m <- svymean(~y, svydesign(ids = ~1, weights = ~w, data = tiny))
figures[[length(figures) + 1]] <- sprintf('{"name":"people weighted","estimate":%s,"se":%s}', number(coef(m)[[1]]), number(SE(m)[[1]]))
options(survey.lonely.psu = "fail")
m <- svymean(~y, svydesign(ids = ~1, strata = ~h, weights = ~w, data = tiny))
figures[[length(figures) + 1]] <- sprintf('{"name":"people stratified","estimate":%s,"se":%s}', number(coef(m)[[1]]), number(SE(m)[[1]]))
cat("[\n", paste(figures, collapse = ",\n"), "\n]\n", sep = "")
