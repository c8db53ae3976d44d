//go:build unix

package hclfile

import (
	"os"
	"syscall"
)

// readRegular reads a file of at most maxFile bytes that is known to be a regular
// one. os.Open asks the system five times whether such a file can be waited for,
// which is half of what reading a small one costs, and a repository has thousands.
func readRegular(path string) ([]byte, error) {
	fail := func(op string, err error) ([]byte, error) {
		return nil, &os.PathError{Op: op, Path: path, Err: err}
	}
	var fd int
	err := again(func() (err error) {
		fd, err = syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
		return err
	})
	if err != nil {
		return fail("open", err)
	}
	defer syscall.Close(fd)
	var info syscall.Stat_t
	if err := again(func() error { return syscall.Fstat(fd, &info) }); err != nil {
		return fail("stat", err)
	}
	if info.Size > maxFile {
		return nil, errTooLarge
	}
	src := make([]byte, info.Size)
	read := 0
	for read < len(src) {
		var n int
		err := again(func() (err error) {
			n, err = syscall.Read(fd, src[read:])
			return err
		})
		if err != nil {
			return fail("read", err)
		}
		if n == 0 {
			break // it became shorter in the meantime
		}
		read += n
	}
	return src[:read], nil
}

// again makes a system call until no signal interrupts it.
func again(call func() error) error {
	for {
		if err := call(); err != syscall.EINTR {
			return err
		}
	}
}
