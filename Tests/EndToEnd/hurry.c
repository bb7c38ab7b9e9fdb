/* Preloaded into the daemon by soak.py: the wall clock goes HURRY_RATE times as fast from HURRY_START on, a time
   of that clock. All other clocks, and so every timer, stay real. (libfaketime moves the environment, where the
   Swift runtime then no longer finds the arguments of the command.) */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "wall_clock.h"

static double start, rate;

static int real(clockid_t clock, struct timespec *now) { return syscall(SYS_clock_gettime, clock, now); }

__attribute__((constructor)) static void begin(void) {
  rate = atof(getenv("HURRY_RATE") ?: "1");
  start = atof(getenv("HURRY_START") ?: "0");
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int code = real(clock, now);
  if (code != 0 || clock != CLOCK_REALTIME || start == 0) return code;
  double seconds = start + (now->tv_sec - start + now->tv_nsec / 1e9) * rate;
  now->tv_sec = (time_t)seconds;
  now->tv_nsec = (long)((seconds - now->tv_sec) * 1e9);
  return 0;
}
