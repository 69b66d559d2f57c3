// go-libvirt, which speaks the protocol itself, as Virgo does. What is to go on at once needs a goroutine each.
// See harness/remote.py.
package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"sort"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
	"unsafe"

	libvirt "github.com/digitalocean/go-libvirt"
	"github.com/digitalocean/go-libvirt/socket/dialers"
)

// State, balloon and virtual CPUs.
const stats = 1<<0 | 1<<2 | 1<<3

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	must(err)
	return n
}

func connect(socket, uri string) *libvirt.Libvirt {
	l := libvirt.NewWithDialer(dialers.NewLocal(dialers.WithSocket(socket)))
	must(l.ConnectToURI(libvirt.ConnectURI(uri)))
	return l
}

func find(l *libvirt.Libvirt) libvirt.Domain {
	domain, err := l.DomainLookupByName("test")
	must(err)
	return domain
}

func getInfo(l *libvirt.Libvirt, domain libvirt.Domain) {
	_, _, _, _, _, err := l.DomainGetInfo(domain)
	must(err)
}

// At once, each in a goroutine.
func atOnce(calls int, call func()) {
	var group sync.WaitGroup
	group.Add(calls)
	for i := 0; i < calls; i++ {
		go func() {
			call()
			group.Done()
		}()
	}
	group.Wait()
}

func cpu() time.Duration {
	var usage syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func measure(what string, calls int, run func()) {
	begin, used := time.Now(), cpu()
	run()
	wall, used := time.Since(begin), cpu()-used
	fmt.Printf("%s %.1f %.1f\n", what, float64(wall)/float64(calls), float64(used)/float64(calls))
}

func took(what string, times int, run func()) {
	begin := time.Now()
	for i := 0; i < times; i++ {
		run()
	}
	fmt.Printf("%s %.3f\n", what, time.Since(begin).Seconds()*1000/float64(times))
}

func memory(when string) {
	text, err := os.ReadFile("/proc/self/status")
	must(err)
	values := map[string]int{}
	for _, line := range strings.Split(string(text), "\n") {
		var key string
		var value int
		if n, _ := fmt.Sscanf(line, "%s %d", &key, &value); n == 2 {
			values[key] = value
		}
	}
	fmt.Printf("memory-%s %d %d %d\n", when, values["VmRSS:"], values["RssAnon:"], values["Threads:"])
}

func calls(socket, uri string, count int) {
	l := connect(socket, uri)
	domain := find(l)
	call := func() { getInfo(l, domain) }
	for i := 0; i < 1000; i++ {
		call()
	}
	memory("1")
	atOnce(1000, call)
	measure("blocking", count, func() {
		for i := 0; i < count; i++ {
			call()
		}
	})
	measure("async-1000", count/1000*1000, func() {
		for i := 0; i < count/1000; i++ {
			atOnce(1000, call)
		}
	})
}

func many(socket, uri string) {
	for i := 0; i < 50; i++ {
		l := connect(socket, uri)
		getInfo(l, find(l))
	}
	memory("50")
}

func refresh(socket, uri string, times int, suffix string) {
	var l *libvirt.Libvirt
	bulk := func() {
		_, _, err := l.ConnectListAllDomains(1, 0)
		must(err)
		_, err = l.ConnectGetAllDomainStats(nil, stats, 0)
		must(err)
	}
	each := func() {
		domains, _, err := l.ConnectListAllDomains(1, 0)
		must(err)
		for _, domain := range domains {
			getInfo(l, domain)
		}
	}
	took("load"+suffix, 1, func() { l = connect(socket, uri); bulk() })
	took("bulk"+suffix, times, bulk)
	took("each"+suffix, times, each)
}

// The time of the clock that the other process reads, in ns.
func monotonic() float64 {
	var t syscall.Timespec
	syscall.Syscall(syscall.SYS_CLOCK_GETTIME, 1, uintptr(unsafe.Pointer(&t)), 0)
	return float64(t.Nano())
}

func events(socket, uri, stir, stirURI, paced, flood string) {
	l := connect(socket, uri)
	come, err := l.LifecycleEvents(context.Background())
	must(err)
	for _, run := range [][3]string{{"events-paced", paced, "2000"}, {"events-flood", flood, "0"}} {
		count := number(run[1])
		file, err := os.CreateTemp("", "virgo-bench-")
		must(err)
		must(file.Truncate(int64(count) * 8))
		child := exec.Command(stir, stirURI, run[1], run[2], file.Name())
		must(child.Start())
		arrived := make([]float64, count)
		for i := range arrived {
			<-come
			arrived[i] = monotonic()
		}
		must(child.Wait())
		caused := make([]float64, count)
		bytes := make([]byte, count*8)
		_, err = file.ReadAt(bytes, 0)
		must(err)
		for i := range caused {
			caused[i] = arrived[i] - math.Float64frombits(binary.LittleEndian.Uint64(bytes[i*8:]))
		}
		sort.Float64s(caused)
		rate := float64(count-1) / (arrived[count-1] - arrived[0]) * 1e9
		fmt.Printf("%s %.0f %.1f\n", run[0], rate, caused[count/2]/1000)
	}
}

func far(socket, uri string) {
	var l *libvirt.Libvirt
	took("far-open", 1, func() { l = connect(socket, uri) })
	domain := find(l)
	took("far-call", 2, func() { getInfo(l, domain) })
	took("far-xml", 1, func() {
		atOnce(50, func() {
			_, err := l.DomainGetXMLDesc(domain, 0)
			must(err)
		})
	})
}

// See volume.h.
func peakMemory(forget bool) float64 {
	if forget {
		must(os.WriteFile("/proc/self/clear_refs", []byte("5"), 0))
	}
	text, err := os.ReadFile("/proc/self/status")
	must(err)
	_, rest, _ := strings.Cut(string(text), "VmHWM:")
	return float64(number(strings.Fields(rest)[0]))
}

func copyVolume(what string, file *os.File, times int, run func()) {
	var wall, used, gib float64
	memory := peakMemory(true)
	for round := -1; round < times; round++ {
		_, err := file.Seek(0, io.SeekStart)
		must(err)
		begin, before := time.Now(), cpu()
		run()
		if round < 0 {
			memory = peakMemory(false) - memory
			continue
		}
		wall += time.Since(begin).Seconds() * 1000
		used += (cpu() - before).Seconds() * 1000
		end, err := file.Seek(0, io.SeekCurrent)
		must(err)
		gib += float64(end) / (1 << 30)
	}
	fmt.Printf("%s %.1f %.1f %.0f\n", what, wall/gib, used/gib, memory)
}

func volume(socket, uri, path string, times int) {
	l := connect(socket, uri)
	pool, err := l.StoragePoolLookupByName("bench")
	must(err)
	found, err := l.StorageVolLookupByName(pool, "volume")
	must(err)
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0600)
	must(err)
	copyVolume("volume-download", file, times, func() { must(l.StorageVolDownload(found, file, 0, 0, 0)) })
	copyVolume("volume-upload", file, times, func() { must(l.StorageVolUpload(found, file, 0, 0, 0)) })
}

func main() {
	// CASE SOCKET URI …
	socket, uri, rest := os.Args[2], os.Args[3], os.Args[4:]
	switch os.Args[1] {
	case "calls":
		calls(socket, uri, number(rest[0]))
	case "many":
		many(socket, uri)
	case "refresh":
		refresh(socket, uri, number(rest[0]), rest[1])
	case "events":
		events(socket, uri, rest[0], rest[1], rest[2], rest[3])
	case "far":
		far(socket, uri)
	case "volume":
		volume(socket, uri, rest[0], number(rest[1]))
	}
}
