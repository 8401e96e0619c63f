/* Preloaded into a test program: lets the n-th call that writes to chosen files fail, tear or kill.
   Nothing happens until fault_arm() is called from the program itself. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { EIO_ONCE, NO_SPACE, TORN, GONE, KILL, TORN_KILL };

static const char *part_of_path;
static long point, calls;
static enum kind what;
static int drive_is_gone;

void fault_arm(const char *path_part, long at, int kind)
{
    part_of_path = strdup(path_part);
    point = at;
    what = (enum kind)kind;
    calls = 0;
    drive_is_gone = 0;
}

long fault_calls(void) { return calls; }

static int chosen(int handle)
{
    char link[64], path[PATH_MAX + 1];
    if (!part_of_path) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, path, PATH_MAX);
    if (length < 0) return 0;
    path[length] = 0;
    return strstr(path, part_of_path) != NULL;
}

static int strikes(void)
{
    if (drive_is_gone) return 1;
    if (++calls != point) return 0;
    if (what == KILL) raise(SIGKILL);
    if (what == GONE) drive_is_gone = 1;
    return 1;
}

static int failed(void)
{
    if (what == TORN_KILL) raise(SIGKILL);
    errno = what == NO_SPACE ? ENOSPC : EIO;
    return -1;
}

#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__); \
    if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

ssize_t pwrite64(int handle, const void *data, size_t size, off64_t offset)
{
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    if (!chosen(handle) || !strikes()) return real(handle, data, size, offset);
    if (what == TORN || what == TORN_KILL) real(handle, data, size / 2, offset);
    return failed();
}

ssize_t pwrite(int handle, const void *data, size_t size, off_t offset)
{
    return pwrite64(handle, data, size, offset);
}

ssize_t pread64(int handle, void *data, size_t size, off64_t offset)
{
    REAL(ssize_t, pread64, int, void *, size_t, off64_t);
    if (drive_is_gone && chosen(handle)) return failed();
    return real(handle, data, size, offset);
}

ssize_t pread(int handle, void *data, size_t size, off_t offset)
{
    return pread64(handle, data, size, offset);
}

int fsync(int handle)
{
    REAL(int, fsync, int);
    return chosen(handle) && strikes() ? failed() : real(handle);
}

int fdatasync(int handle)
{
    REAL(int, fdatasync, int);
    return chosen(handle) && strikes() ? failed() : real(handle);
}

int ftruncate64(int handle, off64_t size)
{
    REAL(int, ftruncate64, int, off64_t);
    return chosen(handle) && strikes() ? failed() : real(handle, size);
}

int ftruncate(int handle, off_t size) { return ftruncate64(handle, size); }
