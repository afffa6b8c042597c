/* The same closed form, straight from the formulas, as the limit: members.txt, stretches.txt, constants.txt in a folder.
   cc -O3 -march=native -o closed-form closed-form.c -lm && ./closed-form FOLDER REPEATS */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DAYS = 366, MOST = 64 };
static double stretch[MOST][7];
static double constants[7];

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* Yesterday's order and insertions, outright sort when it breaks: the product's way, so that sorting is compared too. */
static void sort_by_order(int n, const double *values, int *order, double *sorted) {
  long moves = 0, patience = 24L * n;
  for (int i = 0; i < n && moves <= patience; i++) {
    int member = order[i], j = i - 1;
    double value = values[member];
    for (; j >= 0 && sorted[j] > value; j--) {
      sorted[j + 1] = sorted[j];
      order[j + 1] = order[j];
    }
    sorted[j + 1] = value;
    order[j + 1] = member;
    moves += i - 1 - j;
  }
  if (moves > patience) {
    memcpy(sorted, values, sizeof(double) * n);
    qsort(sorted, n, sizeof(double), by_value);
  }
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static double *read_table(const char *folder, const char *name, int columns, int *rows) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "r");
  if (!file) { perror(path); exit(1); }
  int room = 1024, n = 0;
  double *values = malloc(sizeof(double) * room), value;
  while (fscanf(file, "%lf", &value) == 1) {
    if (n == room) values = realloc(values, sizeof(double) * (room *= 2));
    values[n++] = value;
  }
  fclose(file);
  *rows = n / columns;
  return values;
}

int main(int argc, char **argv) {
  int n, count, one;
  double *members = read_table(argv[1], "members.txt", 5, &n);
  double *rows = read_table(argv[1], "stretches.txt", 7, &count);
  memcpy(stretch, rows, sizeof(double) * 7 * count);
  memcpy(constants, read_table(argv[1], "constants.txt", 7, &one), sizeof constants);
  int repeats = argc > 2 ? atoi(argv[2]) : 20;
  double *size = malloc(sizeof(double) * n), *strength = malloc(sizeof(double) * n);
  double *target = malloc(sizeof(double) * n * 2), *decay = malloc(sizeof(double) * n * 2), *rate = malloc(sizeof(double) * n * 2);
  double *sorted = malloc(sizeof(double) * n);
  int *order = malloc(sizeof(int) * n);
  double band[DAYS][7];
  const double probability[7] = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
  double best = 1e300;
  for (int repeat = 0; repeat < repeats; repeat++) {
    double start = now();
    for (int i = 0; i < n; i++) { size[i] = 1; order[i] = i; }
    double neural = 0, skill = 0, day = 0;
    int s = -1;
    for (int d = 0; d < DAYS; d++) {
      for (int i = 0; i < n; i++) {
        double m = size[i];
        double force = m <= 1 ? m * (1 + constants[4] * (m - 1)) : 1 + constants[5] * (m - 1);
        double drive = (1 - neural) / (1 - neural + neural * members[i * 5 + 3]);
        strength[i] = force * drive * (1 + constants[6] * skill * members[i * 5 + 4]);
      }
      sort_by_order(n, strength, order, sorted);
      for (int q = 0; q < 7; q++) band[d][q] = sorted[(int)lround(probability[q] * (n - 1))];
      if (d == DAYS - 1) break;
      if (s < 0 || day >= stretch[s][0]) {
        s++;
        for (int i = 0; i < n; i++) {
          double lost = stretch[s][1] * members[i * 5 + 1];
          double a = (1 - (lost > 0.98 ? 0.98 : lost)) * (1 + stretch[s][2] * members[i * 5 + 2]);
          for (int side = 0; side < 2; side++) {
            double h = stretch[s][3 + side];
            target[side * n + i] = (a + h) / (1 + h);
            rate[side * n + i] = members[i * 5] * (1 + h);
            decay[side * n + i] = exp(-rate[side * n + i]);
          }
        }
      }
      for (int i = 0; i < n; i++) {
        double from = size[i];
        int side = from > 1 || (from == 1 && target[n + i] >= 1);
        double goal = target[side * n + i], to = goal + (from - goal) * decay[side * n + i];
        if (from != 1 && (side ? to < 1 : to > 1)) {
          double reached = log((from - goal) / (1 - goal)) / rate[side * n + i];
          double beyond = target[!side * n + i];
          to = beyond + (1 - beyond) * exp(-rate[!side * n + i] * (1 - reached));
        }
        size[i] = to;
      }
      double neural_goal = stretch[s][5], skill_goal = stretch[s][6];
      neural = neural_goal + (neural - neural_goal) * exp(-1 / (neural_goal > neural ? constants[0] : constants[1]));
      skill = skill_goal + (skill - skill_goal) * exp(-1 / (skill_goal > skill ? constants[2] : constants[3]));
      day += 1;
    }
    double took = now() - start;
    if (took < best) best = took;
  }
  printf("{\"members\": %d, \"ms\": %.3f, \"median365\": %.12f, \"size0\": %.12f}\n", n, best, band[DAYS - 1][3], size[0]);
  return 0;
}
