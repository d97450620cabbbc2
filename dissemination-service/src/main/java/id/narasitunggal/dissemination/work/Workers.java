package id.narasitunggal.dissemination.work;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * So many workers and the queue they take from: a slow job keeps one worker, not all, and nothing is claimed that no worker is free
 * for.
 *
 * @param <J> a claimed job
 */
public final class Workers<J> {
    private final Executor executor;
    private final IntFunction<List<J>> claim;
    private final Consumer<J> attempt;
    private final Semaphore free;

    /**
     * @param claim takes so many jobs at most out of the queue
     * @param attempt does one job and writes what came of it
     */
    public Workers(Executor executor, int atOnce, IntFunction<List<J>> claim, Consumer<J> attempt) {
        this.executor = executor;
        this.claim = claim;
        this.attempt = attempt;
        this.free = new Semaphore(atOnce);
    }

    /** Hands out work as long as there is any; returns when the queue has no more, whether or not all is done. */
    public void work() {
        boolean more = true;
        while (more) {
            more = !start().isEmpty();
        }
    }

    /** Does what is due now and waits for it; how many jobs that were. */
    public int round() {
        List<CompletableFuture<Void>> started = start();
        CompletableFuture.allOf(started.toArray(CompletableFuture[]::new)).join();
        return started.size();
    }

    private List<CompletableFuture<Void>> start() {
        free.acquireUninterruptibly();
        int most = 1 + free.drainPermits();
        List<J> jobs = List.of();
        try {
            jobs = claim.apply(most);
        } finally {
            free.release(most - jobs.size());
        }
        return jobs.stream()
                .map(job -> CompletableFuture.runAsync(() -> attempt.accept(job), executor)
                        .whenComplete((done, failure) -> free.release()))
                .toList();
    }
}
