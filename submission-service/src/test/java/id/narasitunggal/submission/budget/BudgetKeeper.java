package id.narasitunggal.submission.budget;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Holds every request of every test to the budget of its operation: one that sends more is answered 500, whatever it was to answer. What
 * each request sent is noted in target/statements-sent.txt: the most of a whole run is what the budgets are.
 */
@Singleton
public class BudgetKeeper {
    private static final Logger LOG = Logger.getLogger(BudgetKeeper.class);
    private static final Path SENT = Path.of("target/statements-sent.txt");
    private static final int OVERDRAWN = 500;

    @ServerRequestFilter
    public void begin(ContainerRequestContext request) {
        StatementCount.begin();
    }

    @ServerResponseFilter
    public void hold(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo resource) {
        String operation = resource == null ? "" : String.valueOf(resource.getMethodName());
        int sent = StatementCount.sent();
        StatementCount.begin();
        note(operation, sent);
        if (StatementBudgets.isOverdrawn(operation, sent)) {
            LOG.errorf("%s sent %d statements, its budget is %s", operation, sent, StatementBudgets.of(operation));
            response.setStatus(OVERDRAWN);
        }
    }

    private static void note(String operation, int sent) {
        try {
            Files.writeString(SENT, operation + "=" + sent + "\n", CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
