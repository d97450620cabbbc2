package id.narasitunggal.submission.budget;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that the thread at hand sends to the database; a request stays on one thread while it works there. */
public final class StatementCount implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    @Override
    public String inspect(String sql) {
        SENT.set(SENT.get() + 1);
        return sql;
    }

    static void begin() {
        SENT.set(0);
    }

    static int sent() {
        return SENT.get();
    }
}
