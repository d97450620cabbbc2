package id.narasitunggal.submission.intake;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a few deliveries through at once, before their transactions begin. More of them at once are not done sooner, they only share
 * the processors and the database's locks, and some come out far behind the others: in the burst before a deadline the 95th
 * percentile was 78 ms with 16 at once on two processors and 50 ms with six ({@code deploy/bench/RESULTS.md}).
 */
@Turnstile
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class TurnstileGuard {
    private final Turns turns;

    TurnstileGuard(Turns turns) {
        this.turns = turns;
    }

    @AroundInvoke
    Object letThrough(InvocationContext act) throws Exception {
        turns.free.acquireUninterruptibly();
        try {
            return act.proceed();
        } finally {
            turns.free.release();
        }
    }

    /** The turns that are free: {@code narasi.intake.at-once}, three for each processor unless set. */
    @Singleton
    static class Turns {
        private static final int FOR_EACH_PROCESSOR = 3;

        final Semaphore free;

        Turns(@ConfigProperty(name = "narasi.intake.at-once") OptionalInt atOnce) {
            free = new Semaphore(
                    atOnce.orElse(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors()), true);
        }
    }
}
