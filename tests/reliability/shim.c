/*
 * For trials only, loaded with LD_PRELOAD on Linux. Lets writes and flushes of the files whose path holds FAULT_MATCH fail now
 * and then. And while the file FAULT_GATE is there, every call on those paths waits for as long as it says `hang`, or fails
 * with the errno it holds, or with `r` before that only renames do: a share that drops, a stick that is pulled out, a file that is still with a cloud service.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static uint64_t state;
static int ready, every_write, every_flush, error_number, log_fd = -1;
static const char *match, *gate;
static long (*real_syscall)(long, ...);

static void prepare(void) {
  if (ready) return;
  ready = 1;
  real_syscall = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  gate = getenv("FAULT_GATE");
  match = getenv("FAULT_MATCH");
  every_write = atoi(getenv("FAULT_WRITE") ? getenv("FAULT_WRITE") : "0");
  every_flush = atoi(getenv("FAULT_FLUSH") ? getenv("FAULT_FLUSH") : "0");
  error_number = atoi(getenv("FAULT_ERRNO") ? getenv("FAULT_ERRNO") : "5");
  state = (uint64_t)atoi(getenv("FAULT_SEED") ? getenv("FAULT_SEED") : "1") * 2654435761u + 1;
  const char *log = getenv("FAULT_LOG");
  if (log) log_fd = (int)real_syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int path_of(int fd, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return 1;
}

/* One in `every`, in a sequence that the seed decides. */
static int strikes(int fd, int every) {
  prepare();
  char path[1024];
  if (!match || every <= 0 || !path_of(fd, path, sizeof path) || !strstr(path, match)) return 0;
  state ^= state << 13; state ^= state >> 7; state ^= state << 17;
  if (state % (uint64_t)every != 0) return 0;
  if (log_fd >= 0) real_syscall(SYS_write, log_fd, "x", 1);
  errno = error_number;
  return 1;
}

/* Waits, or answers 1 with errno set, for as long as the gate says so. */
static int shut_to(const char *path, int is_rename) {
  prepare();
  if (!gate || !match || !path || !strstr(path, match)) return 0;
  for (;;) {
    char says[16] = {0};
    int fd = (int)real_syscall(SYS_openat, AT_FDCWD, gate, O_RDONLY | O_CLOEXEC, 0);
    if (fd < 0) return 0;
    real_syscall(SYS_read, fd, says, sizeof says - 1);
    real_syscall(SYS_close, fd);
    if (says[0] != 'h') {
      if (says[0] == 'r' && !is_rename) return 0;
      errno = atoi(says[0] == 'r' ? says + 1 : says);
      return errno != 0;
    }
    usleep(10000);
  }
}
static int shut(const char *path) { return shut_to(path, 0); }
static int shut_fd(int fd) {
  prepare();
  char path[1024];
  return gate && path_of(fd, path, sizeof path) && shut(path);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = (ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
  return shut_fd(fd) || strikes(fd, every_write) ? -1 : real(fd, data, size, at);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  static ssize_t (*real)(int, const void *, size_t, off_t);
  if (!real) real = (ssize_t (*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
  return shut_fd(fd) || strikes(fd, every_write) ? -1 : real(fd, data, size, at);
}
int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  return shut_fd(fd) || strikes(fd, every_flush) ? -1 : real(fd);
}
int fdatasync(int fd) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  return shut_fd(fd) || strikes(fd, every_flush) ? -1 : real(fd);
}

#define REAL(name, result, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name);

ssize_t read(int fd, void *data, size_t size) {
  REAL(read, ssize_t, int, void *, size_t)
  return shut_fd(fd) ? -1 : real(fd, data, size);
}
ssize_t write(int fd, const void *data, size_t size) {
  REAL(write, ssize_t, int, const void *, size_t)
  return shut_fd(fd) ? -1 : real(fd, data, size);
}
ssize_t pread64(int fd, void *data, size_t size, off64_t at) {
  REAL(pread64, ssize_t, int, void *, size_t, off64_t)
  return shut_fd(fd) ? -1 : real(fd, data, size, at);
}
int ftruncate64(int fd, off64_t size) {
  REAL(ftruncate64, int, int, off64_t)
  return shut_fd(fd) ? -1 : real(fd, size);
}
int fstat64(int fd, struct stat64 *out) {
  REAL(fstat64, int, int, struct stat64 *)
  return shut_fd(fd) ? -1 : real(fd, out);
}
int stat64(const char *path, struct stat64 *out) {
  REAL(stat64, int, const char *, struct stat64 *)
  return shut(path) ? -1 : real(path, out);
}
int lstat64(const char *path, struct stat64 *out) {
  REAL(lstat64, int, const char *, struct stat64 *)
  return shut(path) ? -1 : real(path, out);
}
int access(const char *path, int mode) {
  REAL(access, int, const char *, int)
  return shut(path) ? -1 : real(path, mode);
}
int unlink(const char *path) {
  REAL(unlink, int, const char *)
  return shut(path) ? -1 : real(path);
}
int rename(const char *from, const char *to) {
  REAL(rename, int, const char *, const char *)
  return shut_to(to, 1) ? -1 : real(from, to);
}
/* A lock, or a command without an argument worth a wait. */
int fcntl64(int fd, int command, ...) {
  REAL(fcntl64, int, int, int, ...)
  va_list list;
  va_start(list, command);
  void *argument = va_arg(list, void *);
  va_end(list);
  int is_lock = command == F_SETLK || command == F_SETLKW || command == F_GETLK;
  return is_lock && shut_fd(fd) ? -1 : real(fd, command, argument);
}
int open64(const char *path, int flags, ...) {
  REAL(open64, int, const char *, int, ...)
  va_list list;
  va_start(list, flags);
  int mode = va_arg(list, int);
  va_end(list);
  return shut(path) ? -1 : real(path, flags, mode);
}
int open(const char *path, int flags, ...) {
  REAL(open, int, const char *, int, ...)
  va_list list;
  va_start(list, flags);
  int mode = va_arg(list, int);
  va_end(list);
  return shut(path) ? -1 : real(path, flags, mode);
}
/* Node asks after a file by this one. */
long syscall(long number, ...) {
  prepare();
  va_list list;
  va_start(list, number);
  long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long);
  long d = va_arg(list, long), e = va_arg(list, long), f = va_arg(list, long);
  va_end(list);
  if (number == SYS_statx && shut((const char *)b)) return -1;
  return real_syscall(number, a, b, c, d, e, f);
}
