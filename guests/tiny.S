# A guest in a few hundred bytes, for tests that need a running machine and no operating system.
#
# It is started with "-kernel tiny.elf" (a multiboot image) and
#   - says TINY-READY on the first serial port when it runs,
#   - sends every character that arrives there back,
#   - when the ACPI power button is pressed, says TINY-POWEROFF and switches the machine off,
#   - sleeps meanwhile.
# It runs on QEMU's "pc" and "q35" machines, on TCG, and even on a KVM that cannot boot Linux: it
# keeps to plain 32-bit instructions.
#
# The ELF header is spelled out below, so the file has the same bytes whichever linker made it.

        .set    LOAD, 0x100000
        .set    STACK_TOP, 0x90000
        .set    IDT, 0x80000

        .set    COM1, 0x3f8             # data, and +1 interrupts, +2 FIFO, +4 modem, +5 status
        .set    PIC, 0x20
        .set    PIC2, 0xa0
        .set    PIC_MASK, 0xee          # all but IRQ 0, the timer, and IRQ 4, COM1

        # The power-management registers, where SeaBIOS puts them on both machines.
        .set    PM1_STATUS, 0x600
        .set    PM1_ENABLE, 0x602
        .set    PM1_CONTROL, 0x604
        .set    POWER_BUTTON, 0x100
        .set    SLEEP_S5, 0x2000        # sleep enable, with the type that means off

        .code32
        .text
file:   .byte   0x7f, 'E', 'L', 'F', 1, 1, 1, 0
        .zero   8
        .word   2, 3                    # an executable for i386
        .long   1, LOAD + (start - file), segment - file, 0, 0
        .word   52, 32, 1, 40, 0, 0
segment:
        .long   1, 0, LOAD, LOAD, end - file, end - file, 7, 0x1000

        .balign 4
        .long   0x1badb002, 0, -0x1badb002      # multiboot: magic, flags, checksum

        .macro  write_port port, value
        movb    $\value, %al
        movw    $\port, %dx
        outb    %al, %dx
        .endm

start:  cli
        cld
        movl    $STACK_TOP, %esp
        lgdt    LOAD + (gdtr - file)
        ljmp    $8, $(LOAD + (1f - file))
1:      movl    $16, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss

        # Every interrupt, whichever it is, wakes the main loop.
        movl    $IDT, %edi
        movl    $(PIC * 2), %ecx        # more than the vectors in use
2:      movl    $(0x80000 | ((LOAD + (wake - file)) & 0xffff)), %eax
        stosl
        movl    $((LOAD & 0xffff0000) | 0x8e00), %eax
        stosl
        loop    2b
        lidt    LOAD + (idtr - file)

        write_port PIC, 0x11
        write_port (PIC + 1), 0x20      # its interrupts at vectors 0x20 …
        write_port (PIC + 1), 4
        write_port (PIC + 1), 1
        write_port (PIC + 1), PIC_MASK
        write_port (PIC2 + 1), 0xff

        write_port (COM1 + 2), 1
        write_port (COM1 + 4), 0x0b
        write_port (COM1 + 1), 1

        movw    $PM1_ENABLE, %dx
        movw    $POWER_BUTTON, %ax
        outw    %ax, %dx

        movl    $(LOAD + (ready - file)), %esi
        call    print

# The timer of the BIOS ticks 18 times a second: that is how soon the power button is noticed.
main:   cli
        movw    $(COM1 + 5), %dx
        inb     %dx, %al
        testb   $1, %al
        jz      3f
        movw    $COM1, %dx
        inb     %dx, %al
        call    put
        jmp     main
3:      movw    $PM1_STATUS, %dx
        inw     %dx, %ax
        testw   $POWER_BUTTON, %ax
        jnz     power_off
        sti
        hlt
        jmp     main

wake:   write_port PIC, 0x20            # end of interrupt
        movl    $STACK_TOP, %esp        # nothing to return to but the main loop, so no IRET
        jmp     main

power_off:
        movw    $POWER_BUTTON, %ax      # acknowledge
        outw    %ax, %dx
        movl    $(LOAD + (bye - file)), %esi
        call    print
        movw    $PM1_CONTROL, %dx
        movw    $SLEEP_S5, %ax
        outw    %ax, %dx
4:      hlt
        jmp     4b

# Prints the string at %esi.
print:  lodsb
        testb   %al, %al
        jz      5f
        call    put
        jmp     print
5:      ret

# Sends %al.
put:    movb    %al, %bl
        movw    $(COM1 + 5), %dx
6:      inb     %dx, %al
        testb   $0x20, %al
        jz      6b
        movb    %bl, %al
        movw    $COM1, %dx
        outb    %al, %dx
        ret

ready:  .asciz  "TINY-READY\r\n"
bye:    .asciz  "TINY-POWEROFF\r\n"

        .balign 8
gdt:    .quad   0
        .quad   0x00cf9a000000ffff      # code
        .quad   0x00cf92000000ffff      # data
gdtr:   .word   gdtr - gdt - 1
        .long   LOAD + (gdt - file)
idtr:   .word   PIC * 2 * 8 - 1
        .long   IDT
end:
