package id.narasitunggal.dissemination.ownership;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Lookup;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** Asks the name servers of the operating system, or those of the setting, anew each time: an old answer proves nothing. */
@Singleton
class DnsTxtRecords implements TxtRecords {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Resolver resolver;

    DnsTxtRecords(@ConfigProperty(name = "narasi.ownership.name-servers") Optional<List<String>> servers)
            throws UnknownHostException {
        List<Resolver> named = new ArrayList<>();
        for (String server : servers.orElse(List.of())) {
            int colon = server.lastIndexOf(':');
            named.add(new SimpleResolver(
                    new InetSocketAddress(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)))));
        }
        resolver = named.isEmpty() ? new ExtendedResolver() : new ExtendedResolver(named);
        resolver.setTimeout(PATIENCE);
    }

    @Override
    public List<String> of(String name) throws IOException {
        Lookup lookup = lookup(name);
        lookup.run();
        return switch (lookup.getResult()) {
            case Lookup.SUCCESSFUL ->
                Arrays.stream(lookup.getAnswers())
                        .filter(TXTRecord.class::isInstance)
                        .map(answer -> String.join("", ((TXTRecord) answer).getStrings()))
                        .toList();
            case Lookup.HOST_NOT_FOUND, Lookup.TYPE_NOT_FOUND -> List.of();
            default -> throw new IOException(lookup.getErrorString());
        };
    }

    private Lookup lookup(String name) throws IOException {
        try {
            Lookup lookup = new Lookup(name + ".", Type.TXT);
            lookup.setResolver(resolver);
            lookup.setCache(null);
            return lookup;
        } catch (TextParseException notAName) {
            throw new IOException(notAName);
        }
    }
}
