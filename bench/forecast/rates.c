/* Derivative for deSolve's compiled interface: one member, three states, drives of the current stretch as parameters. */
#include <R.h>
static double p[10];
#define K p[0]
#define A p[1]
#define BELOW p[2]
#define ABOVE p[3]
void initmod(void (*odeparms)(int *, double *)) { int n = 10; odeparms(&n, p); }
void derivs(int *neq, double *t, double *y, double *ydot, double *yout, int *ip) {
  double h = y[0] < 1 ? BELOW : ABOVE;
  ydot[0] = K * (A - y[0] + h * (1 - y[0]));
  ydot[1] = (p[4] - y[1]) / (p[4] > y[1] ? p[6] : p[7]);
  ydot[2] = (p[5] - y[2]) / (p[5] > y[2] ? p[8] : p[9]);
}
