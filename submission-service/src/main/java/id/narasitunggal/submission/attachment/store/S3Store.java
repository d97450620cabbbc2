package id.narasitunggal.submission.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps bytes in an S3-compatible store (MinIO, Ceph, a cloud); four settings say where. */
@ApplicationScoped
class S3Store implements ContentStore {
    private static final String SHA256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Optional<URI> bucket;
    private final SignatureV4 signature;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    S3Store(
            @ConfigProperty(name = "narasi.attachments.s3.bucket-url") Optional<URI> bucket,
            @ConfigProperty(name = "narasi.attachments.s3.access-key") Optional<String> accessKey,
            @ConfigProperty(name = "narasi.attachments.s3.secret-key") Optional<String> secretKey,
            @ConfigProperty(name = "narasi.attachments.s3.region", defaultValue = "us-east-1") String region,
            Clock clock) {
        this.bucket = bucket;
        this.signature = new SignatureV4(accessKey.orElse(""), secretKey.orElse(""), region);
        this.clock = clock;
    }

    @Override
    public Name name() {
        return Name.S3;
    }

    @Override
    public void put(String key, Path file, String sha256) throws IOException {
        send("PUT", key, HttpRequest.BodyPublishers.ofFile(file), sha256).close();
    }

    @Override
    public InputStream open(String key) throws IOException {
        return send("GET", key, HttpRequest.BodyPublishers.noBody(), SHA256_OF_NOTHING);
    }

    @Override
    public void delete(String key) throws IOException {
        send("DELETE", key, HttpRequest.BodyPublishers.noBody(), SHA256_OF_NOTHING)
                .close();
    }

    private InputStream send(String method, String key, HttpRequest.BodyPublisher body, String sha256)
            throws IOException {
        URI target = URI.create(
                bucket.orElseThrow(() -> new IOException("narasi.attachments.s3.bucket-url is not set")) + "/" + key);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target).method(method, body).timeout(PATIENCE);
        signature.headers(method, target, Map.of(), sha256, clock.instant()).forEach(request::header);
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() / 100 != 2) {
                answer.body().close();
                throw new IOException(method + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(method + " interrupted");
        }
    }
}
