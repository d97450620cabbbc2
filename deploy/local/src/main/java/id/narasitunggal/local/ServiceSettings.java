package id.narasitunggal.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The settings each service gets from its environment, as in every other installation. */
record ServiceSettings(StackOptions options, Secrets secrets, URI issuer, PostgresServer postgres, String siteHosts) {

    static final String SUBMISSION = "submission-service";
    static final String NARRATIVE = "narrative-service";
    static final String DISSEMINATION = "dissemination-service";

    Map<String, String> of(String service) {
        var database = service.replace("-service", "");
        var ports = options.ports();
        var settings = new LinkedHashMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        settings.put("QUARKUS_DATASOURCE_USERNAME", database);
        settings.put("QUARKUS_DATASOURCE_PASSWORD", secrets.of("DATABASE_" + database));
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString());
        settings.put("NARASI_SUBMISSION_URL", "http://127.0.0.1:" + ports.submission());
        settings.put("NARASI_NARRATIVE_URL", "http://127.0.0.1:" + ports.narrative());
        settings.put("NARASI_DISSEMINATION_URL", "http://127.0.0.1:" + ports.dissemination());
        settings.putAll(clients(service));
        settings.put("NARASI_DEMO", "true");
        settings.put("NARASI_DUTIES_FIRST_PERIOD", "2026-09");
        settings.put("NARASI_CLOCK_FILE", options.data().resolve("clock").toString());
        settings.put("NARASI_FETCH_LOOPBACK_HOSTS", siteHosts);
        settings.putAll(mail(service));
        return settings;
    }

    /** Two services write mails; here they end in the mailbox of this machine. */
    private Map<String, String> mail(String service) {
        if (NARRATIVE.equals(service)) {
            return Map.of();
        }
        return Map.of(
                "NARASI_MAIL_HOST",
                "127.0.0.1",
                "NARASI_MAIL_PORT",
                String.valueOf(options.ports().mail()),
                "NARASI_WORKSPACE_URL",
                "http://127.0.0.1:" + options.ports().narrative());
    }

    /** Whoever logs people in or reads a neighbour's feed is a client of Keycloak itself; submission-service does neither. */
    private Map<String, String> clients(String service) {
        var settings = new LinkedHashMap<String, String>();
        if (NARRATIVE.equals(service)) {
            settings.put("QUARKUS_OIDC_WORKSPACE_CREDENTIALS_SECRET", secrets.of("NARASI_ADMIN_SECRET"));
        }
        if (!SUBMISSION.equals(service)) {
            settings.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuer.toString());
            settings.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.of(secretName(service)));
        }
        if (DISSEMINATION.equals(service)) {
            var keys = new KeyFiles(options.data());
            settings.put("NARASI_REPORT_SIGNING_KEY_FILE", keys.report().toString());
            settings.put("NARASI_WEBHOOK_SIGNING_KEY_FILE", keys.webhook().toString());
            settings.put("NARASI_WEBHOOK_SEALING_KEYS_FILE", keys.seal().toString());
        }
        return settings;
    }

    void createDatabase(String service) {
        var database = service.replace("-service", "");
        postgres.createDatabase(database, database, secrets.of("DATABASE_" + database));
    }

    static String secretName(String service) {
        return service.replace('-', '_').toUpperCase(Locale.ROOT) + "_SECRET";
    }
}
