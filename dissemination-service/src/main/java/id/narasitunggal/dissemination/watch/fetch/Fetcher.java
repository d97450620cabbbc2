package id.narasitunggal.dissemination.watch.fetch;

import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Reason;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Refused;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Unreachable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Visits a page on the public web and nothing else; safe for use by many threads. */
public final class Fetcher implements AutoCloseable {

    private final FetchSettings settings;
    private final AddressGuard guard;
    private final HostResolver resolver;
    private final PinnedClient client;
    private final ExecutorService lookups = Executors.newCachedThreadPool(Fetcher::daemon);

    /** Fetches within these limits; the resolver is asked once for each connection and its answer is what is connected to. */
    public Fetcher(FetchSettings settings, HostResolver resolver) {
        this.settings = settings;
        this.guard = new AddressGuard(settings);
        this.resolver = resolver;
        this.client = new PinnedClient(settings);
    }

    /** Fetches the page; whatever is written as its address, this answers and does not throw. */
    public FetchOutcome fetch(String written) {
        return fetch(written, PageVersion.NONE);
    }

    /** Fetches the page unless it still is as it was in the version seen last. */
    public FetchOutcome fetch(String written, PageVersion seen) {
        Deadline deadline = Deadline.in(settings.totalTimeout());
        Optional<PageAddress> address = PageAddress.parse(written);
        for (int redirects = 0; address.isPresent() && redirects <= settings.mostRedirects(); redirects++) {
            Step step = visit(address.get(), seen, deadline);
            if (step.outcome().isPresent()) {
                return step.outcome().get();
            }
            address = step.next();
        }
        return address.isPresent() ? new Unreachable(Reason.TOO_MANY_REDIRECTS) : new Refused();
    }

    /** Sends something to an address, with the same care for where that leads; redirects are not followed. */
    public PostOutcome post(String written, Parcel parcel) {
        Deadline deadline = Deadline.in(settings.totalTimeout());
        Optional<PageAddress> address = PageAddress.parse(written).filter(guard::mayTry);
        if (address.isEmpty()) {
            return PostOutcome.failed("REFUSED");
        }
        try {
            InetAddress[] resolved = resolve(address.get(), deadline);
            if (!guard.mayVisit(address.get(), resolved)) {
                return PostOutcome.failed("REFUSED");
            }
            return client.post(
                    address.get(),
                    parcel,
                    resolved[0],
                    deadline,
                    response -> new Answer(response, settings.largestBody()).receipt());
        } catch (IOException failure) {
            return PostOutcome.failed((deadline.isOver() ? Reason.TIMEOUT : reasonOf(failure)).name());
        } catch (RuntimeException hostile) {
            return PostOutcome.failed(Reason.BROKEN_ANSWER.name());
        }
    }

    @Override
    public void close() throws IOException {
        lookups.shutdownNow();
        client.close();
    }

    private Step visit(PageAddress address, PageVersion seen, Deadline deadline) {
        if (!guard.mayTry(address)) {
            return Step.end(new Refused());
        }
        try {
            InetAddress[] resolved = resolve(address, deadline);
            if (!guard.mayVisit(address, resolved)) {
                return Step.end(new Refused());
            }
            return ask(address, seen, resolved, deadline);
        } catch (IOException failure) {
            return Step.end(new Unreachable(deadline.isOver() ? Reason.TIMEOUT : reasonOf(failure)));
        } catch (RuntimeException hostile) {
            // What a website sends must not stop the watch, not even where it finds a fault in the HTTP library.
            return Step.end(new Unreachable(Reason.BROKEN_ANSWER));
        }
    }

    /** Asks the first checked address, and the second when nobody listens at the first. */
    private Step ask(PageAddress address, PageVersion seen, InetAddress[] checked, Deadline deadline)
            throws IOException {
        try {
            return client.get(address, seen, checked[0], deadline, response -> step(address, response));
        } catch (ConnectException | NoRouteToHostException nobody) {
            if (checked.length == 1 || deadline.isOver()) {
                throw nobody;
            }
            return client.get(address, seen, checked[1], deadline, response -> step(address, response));
        }
    }

    private Step step(PageAddress address, ClassicHttpResponse response) throws IOException {
        var answer = new Answer(response, settings.largestBody());
        Optional<String> redirect = answer.redirect();
        return redirect.isPresent() ? Step.on(address.redirectedTo(redirect.get())) : Step.end(answer.outcome(address));
    }

    private InetAddress[] resolve(PageAddress address, Deadline deadline) throws IOException {
        long millis = Math.min(settings.connectTimeout().toMillis(), deadline.millisLeft());
        Future<InetAddress[]> lookup = lookups.submit(() -> resolver.resolve(address.bareHost()));
        try {
            InetAddress[] resolved = lookup.get(millis, TimeUnit.MILLISECONDS).clone();
            // Machines without IPv6 are common; IPv4 first saves them a failed attempt.
            Arrays.sort(resolved, Comparator.comparingInt(candidate -> candidate.getAddress().length));
            return resolved;
        } catch (ExecutionException unknown) {
            throw new UnknownHostException(address.host());
        } catch (TimeoutException late) {
            lookup.cancel(true);
            throw new InterruptedIOException("name not resolved in time");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private static Reason reasonOf(IOException failure) {
        if (failure instanceof UnknownHostException) {
            return Reason.NAME_UNKNOWN;
        }
        if (failure instanceof SSLException) {
            return Reason.NO_TRUST;
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return Reason.NO_CONNECTION;
        }
        return failure instanceof InterruptedIOException ? Reason.TIMEOUT : Reason.BROKEN_ANSWER;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "fetch-lookup");
        thread.setDaemon(true);
        return thread;
    }

    /** One visit ends the fetch or leads to a further address, which is empty when it is none that we visit. */
    private record Step(Optional<FetchOutcome> outcome, Optional<PageAddress> next) {

        static Step end(FetchOutcome outcome) {
            return new Step(Optional.of(outcome), Optional.empty());
        }

        static Step on(Optional<PageAddress> next) {
            return new Step(Optional.empty(), next);
        }
    }
}
