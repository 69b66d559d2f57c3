# The program with which the QEMU driver finds out whether KVM works on this machine.
#
# A device node proves little: some hosts offer a /dev/kvm that runs firmware and simple programs, and
# gives up on instructions that every ordinary operating system uses. This program is a firmware
# image: the processor starts in it at the reset vector, so no BIOS and no boot loader take time. It
# copies itself to RAM, enters 64-bit mode, does what a kernel does while it boots, checks each
# result, and reports through QEMU's isa-debug-exit device, which makes QEMU exit:
#
#   qemu-system-x86_64 -no-user-config -nodefaults -no-reboot -display none \
#       -machine q35,accel=kvm -cpu host,-arch-capabilities -m 16 \
#       -device isa-debug-exit,iobase=0xf4,iosize=1 -bios selftest.bin
#
#   exit status   meaning
#   85            passed: KVM runs ordinary operating systems
#   1             QEMU itself failed (KVM not accessible, no such option, …); see its stderr
#   3 … 31, odd   step (status - 1) / 2 gave a wrong result
#   35 … 63, odd  an exception nobody expected in step (status - 33) / 2
#   0             the virtual CPU shut down (triple fault)
#
# (-arch-capabilities because QEMU aborts on a KVM that offers that feature and refuses its register.)
#
# When KVM meets an instruction it cannot carry out, QEMU does not exit: it prints "KVM internal
# error" on stderr and pauses. A hang shows nothing at all. So whoever runs this must watch stderr
# and keep a time limit. A verdict takes a tenth of a second, or one second where the whole host is
# emulated: 10 s are plenty. To see that a failure is KVM's and not this program's: with
# "-machine q35,accel=tcg -cpu max" it passes.
#
# `selftest.sh` assembles it; `selftest.sh --check` tells whether selftest.bin is fresh.

        .set    EXIT_PORT, 0xf4
        .set    PASSED, 42
        .set    EXCEPTION, 16           # added to the step's number

        # The image is linked where the kernel half of the address space will show its copy in RAM.
        .set    KERNEL, 0xffffffff80000000
        .set    COPY_SEGMENT, 0x1000    # so the copy is at physical 0x10000

        # Physical memory below 64 KiB.
        .set    PML4, 0x1000
        .set    PDPT_LOW, 0x2000
        .set    PD_LOW, 0x3000
        .set    PDPT_HIGH, 0x4000
        .set    PD_APIC, 0x5000
        .set    IDT, 0x6000
        .set    STACK_TOP, 0x9000
        .set    USER_STACK_TOP, 0xb000
        .set    FPU_AREA, 0xb000
        .set    TSS, 0xc000
        .set    CLEARED_END, 0xd000

        .set    KERNEL_CODE, 0x08
        .set    KERNEL_DATA, 0x10
        .set    KERNEL_CODE32, 0x18
        .set    SYSRET_BASE, 0x23       # SYSRET takes SS = this + 8, CS = this + 16
        .set    USER_DATA, 0x2b
        .set    USER_CODE, 0x33
        .set    TASK_STATE, 0x38

        .set    EFER, 0xc0000080
        .set    STAR, 0xc0000081
        .set    LSTAR, 0xc0000082
        .set    SFMASK, 0xc0000084
        .set    GS_BASE, 0xc0000101
        .set    KERNEL_GS_BASE, 0xc0000102

        .set    APIC, 0xfee00000
        .set    APIC_EOI, 0x0b0
        .set    APIC_SPURIOUS, 0x0f0
        .set    APIC_TIMER, 0x320
        .set    APIC_COUNT, 0x380
        .set    APIC_DIVIDE, 0x3e0
        .set    APIC_PERIODIC, 0x20000
        .set    TIMER_VECTOR, 0x40

        .set    BREAKPOINT, 3
        .set    PAGE_FAULT, 14

        .set    LAZY_PAGE, 0x200000     # not mapped until the page-fault handler maps it

        .macro  begin_step number
        movb    $\number, step(%rip)
        .endm

        .macro  write_msr number        # from %rax
        movl    $\number, %ecx
        movq    %rax, %rdx
        shrq    $32, %rdx
        wrmsr
        .endm

        .macro  read_msr number         # into %rax
        movl    $\number, %ecx
        rdmsr
        shlq    $32, %rdx
        orq     %rdx, %rax
        .endm

        .macro  set_gate vector, handler, kind
        leaq    \handler(%rip), %rax
        movl    $\vector, %ecx
        movl    $\kind, %edx
        call    write_gate
        .endm
        .set    GATE, 0x8e00            # interrupt gate for ring 0
        .set    USER_GATE, 0xee00       # which ring 3 may raise, too

        .text
image:  .org    0xf000                  # all that counts is in the last 4 KiB

# ---------------------------------------------------------------- real mode, then protected mode
        .code16
start:  cli
        cld
        movw    $COPY_SEGMENT, %ax
        movw    %ax, %es
        movw    $(start - image), %si
        movw    %si, %di
        movw    $(0x1000 / 4), %cx
        rep movsl %cs:(%si), %es:(%di)
        ljmp    $COPY_SEGMENT, $(in_ram - image)

in_ram: movw    %cs, %ax
        movw    %ax, %ds
        lgdtl   boot_gdtr - image
        movl    $0x33, %eax             # protection on, FPU errors the modern way, caches on
        movl    %eax, %cr0
        ljmpl   $KERNEL_CODE32, $(protected - KERNEL)

        .code32
protected:
        movl    $KERNEL_DATA, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $STACK_TOP, %esp

        xorl    %eax, %eax
        movl    $PML4, %edi
        movl    $((CLEARED_END - PML4) / 4), %ecx
        rep stosl

        # Step 1: the CPU has a 64-bit mode.
        movb    $1, step - KERNEL
        movl    $0x80000000, %eax
        cpuid
        cmpl    $0x80000001, %eax
        jb      wrong32
        movl    $0x80000001, %eax
        cpuid
        btl     $29, %edx
        jc      1f
wrong32:
        movb    step - KERNEL, %al
        outb    %al, $EXIT_PORT
        hlt
        jmp     wrong32

        # Step 2: paging and 64-bit mode, at first where the code runs now, then in the kernel half.
        # The low 2 MiB are open to ring 3; the kernel half shows the same memory to ring 0 only.
1:      movb    $2, step - KERNEL
        movl    $(PDPT_LOW + 7), PML4
        movl    $(PDPT_HIGH + 3), PML4 + 511 * 8
        movl    $(PD_LOW + 7), PDPT_LOW
        movl    $(PD_LOW + 3), PDPT_HIGH + 510 * 8
        movl    $0x87, PD_LOW
        movl    $(PD_APIC + 3), PDPT_LOW + 3 * 8
        movl    $(APIC + 0x9b), PD_APIC + 0x1f7 * 8
        movl    $PML4, %eax
        movl    %eax, %cr3
        movl    $0x620, %eax            # PAE, and SSE with its exceptions
        movl    %eax, %cr4
        movl    $EFER, %ecx
        rdmsr
        orl     $0x101, %eax            # long mode, SYSCALL
        wrmsr
        movl    %cr0, %eax
        orl     $0x80010000, %eax       # paging, write protection
        movl    %eax, %cr0
        ljmp    $KERNEL_CODE, $(low64 - KERNEL)

        .code64
low64:  movq    $high64, %rax
        jmp     *%rax
high64: lgdt    gdtr(%rip)
        movl    $KERNEL_DATA, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        xorl    %eax, %eax
        movl    %eax, %fs
        movl    %eax, %gs
        movq    $(KERNEL + STACK_TOP), %rsp
        movq    %rsp, KERNEL + TSS + 4
        movl    $TASK_STATE, %eax
        ltr     %ax
        movl    $255, %ebx
1:      leaq    unexpected(%rip), %rax
        movl    %ebx, %ecx
        movl    $GATE, %edx
        call    write_gate
        decl    %ebx
        jns     1b
        set_gate BREAKPOINT, breakpoint, USER_GATE
        set_gate PAGE_FAULT, page_fault, GATE
        set_gate TIMER_VECTOR, timer, GATE
        lidt    idtr(%rip)

# ---------------------------------------------------------------- what a kernel does
        # Step 3: an exception reaches its handler and returns.
        begin_step 3
        int3
        cmpb    $1, breakpoints(%rip)
        jne     wrong

        # Step 4: model-specific registers, the two GS bases and their exchange.
        begin_step 4
        leaq    first_cpu(%rip), %rax
        write_msr GS_BASE
        leaq    second_cpu(%rip), %rax
        write_msr KERNEL_GS_BASE
        cmpl    $1111, %gs:0
        jne     wrong
        swapgs
        cmpl    $2222, %gs:0
        jne     wrong
        read_msr KERNEL_GS_BASE
        leaq    first_cpu(%rip), %rbx
        cmpq    %rax, %rbx
        jne     wrong
        swapgs

        # Step 5: the time-stamp counter advances.
        begin_step 5
        rdtsc
        shlq    $32, %rdx
        leaq    (%rax, %rdx), %rbx
        movl    $1000, %ecx
1:      pause
        loop    1b
        rdtsc
        shlq    $32, %rdx
        addq    %rdx, %rax
        cmpq    %rbx, %rax
        jbe     wrong

        # Step 6: a page appears when it is first touched.
        begin_step 6
        movl    $LAZY_PAGE, %ebx
        movl    first_cpu - KERNEL(%rbx), %eax
        cmpl    $1111, %eax
        jne     wrong
        cmpb    $1, page_faults(%rip)
        jne     wrong

        # Step 7: SSE registers survive being saved and restored, both ways.
        begin_step 7
        movl    $1, %eax
        cpuid
        movl    %ecx, %r12d
        movq    $0x1122334455667788, %r13
        movq    $(KERNEL + FPU_AREA), %rdi
        fninit
        movq    %r13, %xmm0
        fxsave64 (%rdi)
        pxor    %xmm0, %xmm0
        fxrstor64 (%rdi)
        movq    %xmm0, %rax
        cmpq    %r13, %rax
        jne     wrong
        btl     $26, %r12d              # XSAVE
        jnc     2f
        movq    %cr4, %rax
        orl     $0x40000, %eax
        movq    %rax, %cr4
        movl    $0xd, %eax
        xorl    %ecx, %ecx
        cpuid
        andl    $7, %eax                # x87, SSE, AVX
        xorl    %edx, %edx
        xorl    %ecx, %ecx
        xsetbv
        movl    $-1, %eax
        movl    $-1, %edx
        notq    %r13
        movq    %r13, %xmm0
        xsave64 (%rdi)
        pxor    %xmm0, %xmm0
        xrstor64 (%rdi)
        movq    %xmm0, %rax
        cmpq    %r13, %rax
        jne     wrong

        # Step 8: compare and exchange 16 bytes, with and without success.
2:      begin_step 8
        btl     $13, %r12d              # CMPXCHG16B
        jnc     3f
        movl    $10, %eax
        movl    $11, %edx
        movl    $20, %ebx
        movl    $21, %ecx
        lock cmpxchg16b sixteen_bytes(%rip)
        jne     wrong
        lock cmpxchg16b sixteen_bytes(%rip)
        je      wrong
        cmpq    $20, %rax
        jne     wrong
        cmpq    $21, %rdx
        jne     wrong

        # Step 9: ring 3, a system call and its return, and an exception there.
3:      begin_step 9
        movq    $(SYSRET_BASE << 48 | KERNEL_CODE << 32), %rax
        write_msr STAR
        leaq    system_call(%rip), %rax
        write_msr LSTAR
        movl    $0x47700, %eax
        write_msr SFMASK
        pushq   $USER_DATA
        pushq   $USER_STACK_TOP
        pushq   $2
        pushq   $USER_CODE
        pushq   $(user - KERNEL)
        iretq
back_from_user:
        movq    $(KERNEL + STACK_TOP), %rsp
        cmpb    $2, system_calls(%rip)
        jne     wrong
        cmpb    $2, breakpoints(%rip)
        jne     wrong

        # Step 10: the local timer wakes a halted CPU. It goes on ticking, since an emulated CPU below
        # KVM may take the first tick between STI and HLT, which real ones never do.
        begin_step 10
        movl    $APIC, %edi
        movl    $0x1ff, APIC_SPURIOUS(%rdi)
        movl    $0xb, APIC_DIVIDE(%rdi)
        movl    $(APIC_PERIODIC | TIMER_VECTOR), APIC_TIMER(%rdi)
        movl    $1000000, APIC_COUNT(%rdi)
4:      cli
        cmpb    $0, ticks(%rip)
        jne     5f
        sti
        hlt
        jmp     4b

        # Step 11: instructions run, rather than being imitated one by one: with real hardware below
        # this takes a hundredth of a second, without it far longer than the time limit.
5:      begin_step 11
        movl    $(1 << 24), %ecx
6:      decl    %ecx
        jnz     6b

        movb    $PASSED, %al
        jmp     report

# ---------------------------------------------------------------- ring 3
user:   syscall
        int3
        syscall
        ud2

system_call:
        swapgs
        incb    system_calls(%rip)
        cmpb    $2, system_calls(%rip)
        swapgs
        je      back_from_user
        sysretq

# ---------------------------------------------------------------- handlers
breakpoint:
        incb    breakpoints(%rip)
        iretq

page_fault:
        cmpb    $6, step(%rip)
        jne     unexpected
        pushq   %rax
        movq    %cr2, %rax
        shrq    $21, %rax
        cmpl    $(LAZY_PAGE >> 21), %eax
        jne     unexpected
        incb    page_faults(%rip)
        movl    $0x83, KERNEL + PD_LOW + (LAZY_PAGE >> 21) * 8
        popq    %rax
        addq    $8, %rsp                # the error code
        iretq

timer:  incb    ticks(%rip)
        movl    $0, APIC_EOI(%rdi)
        iretq

unexpected:
        movb    step(%rip), %al
        addb    $EXCEPTION, %al
        jmp     report
wrong:  movb    step(%rip), %al
report: outb    %al, $EXIT_PORT
        cli
        hlt
        jmp     report

# %rax: handler, %ecx: vector, %edx: kind of gate
write_gate:
        shll    $4, %ecx
        leaq    KERNEL + IDT(%rcx), %rdi
        movw    %ax, (%rdi)
        movw    $KERNEL_CODE, 2(%rdi)
        movw    %dx, 4(%rdi)
        shrq    $16, %rax
        movw    %ax, 6(%rdi)
        shrq    $16, %rax
        movl    %eax, 8(%rdi)
        ret

# ---------------------------------------------------------------- data
        .balign 16
sixteen_bytes:
        .quad   10, 11
gdt:    .quad   0
        .quad   0x00209a0000000000      # kernel code, 64 bits
        .quad   0x00cf92000000ffff      # kernel data
        .quad   0x00cf9a000000ffff      # kernel code, 32 bits
        .quad   0                       # SYSRET to 32 bits would be here
        .quad   0x00cff2000000ffff      # user data
        .quad   0x0020fa0000000000      # user code, 64 bits
        .quad   0x8000890000000067 | (TSS << 16)
        .quad   KERNEL >> 32
gdt_end:
boot_gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt - KERNEL
gdtr:   .word   gdt_end - gdt - 1
        .quad   gdt
idtr:   .word   256 * 16 - 1
        .quad   KERNEL + IDT
first_cpu:
        .long   1111
second_cpu:
        .long   2222
step:   .byte   0
breakpoints:
        .byte   0
page_faults:
        .byte   0
system_calls:
        .byte   0
ticks:  .byte   0

        .org    0xfff0                  # the reset vector
        .code16
        jmp     start
        .org    0x10000
