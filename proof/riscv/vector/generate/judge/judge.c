// Judge runs each case that it reads from descriptor 0 and writes to descriptor
// 1 how it ended. It is freestanding: the code under test owns every register,
// the stack and thread pointers included, so that each trap is taken on an
// alternate stack, and the handler both reads the outcome from the interrupted
// context and puts the next case there.
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long u64;

#define CODE 0x1000000000UL
#define WINDOW 0x2000000000UL
#define SIZE 256
#define EBREAK 0x9002 // compressed

struct input { u64 x[32], f[32], fcsr, len; u8 code[SIZE], window[SIZE]; };
struct output { u64 sig, pc, x[32], f[32], fcsr; u8 window[SIZE]; };

// What follows the kernel's ucontext header of 176 bytes.
struct context { u8 header[176]; u64 pc, x[31], f[32]; u32 fcsr; };

static struct input in;
static struct output out;
static u8 stack[65536];
static int started;

static long call(long n, long a, long b, long c, long d, long e, long f) {
	register long a0 __asm__("a0") = a, a1 __asm__("a1") = b, a2 __asm__("a2") = c, a3 __asm__("a3") = d,
		a4 __asm__("a4") = e, a5 __asm__("a5") = f, a7 __asm__("a7") = n;
	__asm__ volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5), "r"(a7) : "memory");
	return a0;
}

static void transfer(long n, int fd, u8 *p, u64 len) {
	while (len > 0) {
		long got = call(n, fd, (long)p, len, 0, 0, 0);
		if (got <= 0)
			call(93, got < 0, 0, 0, 0, 0, 0);
		p += got;
		len -= got;
	}
}

static void copy(volatile u8 *to, const volatile u8 *from, u64 n) {
	for (u64 i = 0; i < n; i++)
		to[i] = from[i];
}

static void trap(int sig, void *info, struct context *c) {
	if (started) {
		out.sig = sig;
		out.pc = c->pc;
		out.fcsr = c->fcsr;
		copy((u8 *)(out.x + 1), (u8 *)c->x, 31 * 8);
		copy((u8 *)out.f, (u8 *)c->f, 32 * 8);
		copy(out.window, (u8 *)WINDOW, SIZE);
		transfer(64, 1, (u8 *)&out, sizeof out);
	}
	started = 1;
	transfer(63, 0, (u8 *)&in, sizeof in);
	for (u64 i = 0; i < 4096; i += 2) {
		((u8 *)CODE)[i] = EBREAK & 255;
		((u8 *)CODE)[i + 1] = EBREAK >> 8;
		((u8 *)WINDOW)[i] = ((u8 *)WINDOW)[i + 1] = 0;
	}
	copy((u8 *)CODE, in.code, in.len);
	for (u64 i = SIZE; i < 4096; i++)
		((volatile u8 *)WINDOW)[i] = 0;
	copy((u8 *)WINDOW, in.window, SIZE);
	__asm__ volatile("fence.i" ::: "memory");
	c->pc = CODE;
	c->fcsr = in.fcsr;
	copy((u8 *)c->x, (u8 *)(in.x + 1), 31 * 8);
	copy((u8 *)c->f, (u8 *)in.f, 32 * 8);
}

void _start(void) {
	call(222, CODE, 4096, 7, 0x32, -1, 0);
	call(222, WINDOW, 4096, 3, 0x32, -1, 0);
	struct { void *sp; long flags; u64 size; } alt = {stack, 0, sizeof stack};
	call(132, (long)&alt, 0, 0, 0, 0, 0);
	struct { void *handler; u64 flags, mask; } act = {trap, 0x48000004, 0};
	static const int signals[] = {4, 5, 7, 8, 11};
	for (int i = 0; i < 5; i++)
		call(134, signals[i], (long)&act, 0, 8, 0, 0);
	__asm__ volatile("ebreak");
}
