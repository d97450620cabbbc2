package id.narasitunggal.local.sites;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** All demo websites of this machine, each on a loopback address of its own, so that they are different hosts. */
public final class DemoSites implements AutoCloseable {

    private static final List<Plan> PLANS = List.of(
            new Plan("13", "127.0.0.13", "Pemerintah Provinsi Sumatera Barat", "Padang", SiteTemplate.PORTAL),
            new Plan("13.71", "127.0.13.71", "Pemerintah Kota Padang", "Padang", SiteTemplate.MODERN),
            new Plan("13.76", "127.0.13.76", "Pemerintah Kota Payakumbuh", "Payakumbuh", SiteTemplate.TABLES),
            new Plan("13.06", "127.0.13.6", "Pemerintah Kabupaten Agam", "Lubuk Basung", SiteTemplate.PORTAL),
            new Plan("13.04", "127.0.13.4", "Pemerintah Kabupaten Tanah Datar", "Batusangkar", SiteTemplate.TABLES),
            new Plan("13.75", "127.0.13.75", "Pemerintah Kota Bukittinggi", "Bukittinggi", SiteTemplate.MODERN),
            new Plan("13.01", "127.0.13.1", "Pemerintah Kabupaten Pesisir Selatan", "Painan", SiteTemplate.TABLES),
            new Plan("13.72", "127.0.13.72", "Pemerintah Kota Solok", "Solok", SiteTemplate.PORTAL),
            new Plan("51", "127.0.0.51", "Pemerintah Provinsi Bali", "Denpasar", SiteTemplate.MODERN),
            new Plan("71", "127.0.0.71", "Pemerintah Provinsi Sulawesi Utara", "Manado", SiteTemplate.PORTAL),
            new Plan("KL-KEMENKES", "127.0.1.1", "Kementerian Kesehatan", "Jakarta", SiteTemplate.MODERN));

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService visitors = Executors.newFixedThreadPool(4, task -> {
        var thread = new Thread(task, "situs-peraga");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, UnitSite> sites = new LinkedHashMap<>();

    private DemoSites() {}

    /** Opens every site on the port; what was published before is there again. */
    public static DemoSites open(Path data, int port) {
        var all = new DemoSites();
        try {
            for (var plan : PLANS) {
                all.serve(plan, data, port);
            }
            return all;
        } catch (IOException refused) {
            all.close();
            throw new UncheckedIOException(refused);
        }
    }

    private void serve(Plan plan, Path data, int port) throws IOException {
        var server = listen(plan, port);
        var bound = server.getAddress();
        var address = URI.create("http://" + bound.getAddress().getHostAddress() + ":" + bound.getPort() + "/");
        var site = new UnitSite(
                plan.unitCode(),
                Masthead.of(plan.office(), plan.place()),
                plan.template(),
                address,
                new Posts(data.resolve(plan.unitCode() + ".json")));
        sites.put(plan.unitCode(), site);
        server.createContext("/", site::answer);
        server.setExecutor(visitors);
        server.start();
    }

    private HttpServer listen(Plan plan, int port) throws IOException {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(plan.address(), port), 32);
        } catch (IOException onlyOneAddress) {
            // macOS answers on 127.0.0.1 only: there a port of its own tells the sites apart.
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port + sites.size()), 32);
        }
        servers.add(server);
        return server;
    }

    /** The sites by the code of their unit. */
    public UnitSite of(String unitCode) {
        var site = sites.get(unitCode);
        if (site == null) {
            throw new IllegalArgumentException("no demo site for unit " + unitCode);
        }
        return site;
    }

    public List<UnitSite> all() {
        return List.copyOf(sites.values());
    }

    /** Every host with its port, comma separated: what the fetcher may reach on loopback during a demo. */
    public String hosts() {
        return sites.values().stream()
                .map(site -> site.address().getAuthority())
                .collect(Collectors.joining(","));
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        visitors.shutdownNow();
    }

    private record Plan(String unitCode, String address, String office, String place, SiteTemplate template) {}
}
