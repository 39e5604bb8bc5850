/* Lets writes and flushes of one file fail now and then: for trials only, loaded with LD_PRELOAD on Linux. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static uint64_t state;
static int ready, every_write, every_flush, error_number, log_fd = -1;
static const char *match;

static void prepare(void) {
  if (ready) return;
  ready = 1;
  match = getenv("FAULT_MATCH");
  every_write = atoi(getenv("FAULT_WRITE") ? getenv("FAULT_WRITE") : "0");
  every_flush = atoi(getenv("FAULT_FLUSH") ? getenv("FAULT_FLUSH") : "0");
  error_number = atoi(getenv("FAULT_ERRNO") ? getenv("FAULT_ERRNO") : "5");
  state = (uint64_t)atoi(getenv("FAULT_SEED") ? getenv("FAULT_SEED") : "1") * 2654435761u + 1;
  const char *log = getenv("FAULT_LOG");
  if (log) log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

/* One in `every`, in a sequence that the seed decides. */
static int strikes(int fd, int every) {
  prepare();
  if (!match || every <= 0) return 0;
  char link[64], path[1024];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  if (!strstr(path, match)) return 0;
  state ^= state << 13; state ^= state >> 7; state ^= state << 17;
  if (state % (uint64_t)every != 0) return 0;
  if (log_fd >= 0) syscall(SYS_write, log_fd, "x", 1);
  errno = error_number;
  return 1;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = (ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
  return strikes(fd, every_write) ? -1 : real(fd, data, size, at);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  static ssize_t (*real)(int, const void *, size_t, off_t);
  if (!real) real = (ssize_t (*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
  return strikes(fd, every_write) ? -1 : real(fd, data, size, at);
}
int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  return strikes(fd, every_flush) ? -1 : real(fd);
}
int fdatasync(int fd) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  return strikes(fd, every_flush) ? -1 : real(fd);
}
