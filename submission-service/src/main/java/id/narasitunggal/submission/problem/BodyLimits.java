package id.narasitunggal.submission.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** How large the body of a request may be: one limit for all, a larger one for each named upload path, where a star stands for one segment. */
@Singleton
class BodyLimits {
    private final long usual;
    private final Map<Pattern, Long> uploads = new LinkedHashMap<>();

    BodyLimits(Config settings) {
        SmallRyeConfig config = settings.unwrap(SmallRyeConfig.class);
        usual = config.getOptionalValue("narasi.body.limit", MemorySize.class)
                .map(MemorySize::asLongValue)
                .orElse(1L << 20);
        long most = config.getValue("quarkus.http.limits.max-body-size", MemorySize.class)
                .asLongValue();
        config.getOptionalValues("narasi.body.uploads", String.class, MemorySize.class)
                .orElse(Map.of())
                .forEach((path, limit) -> {
                    if (limit.asLongValue() > most) {
                        throw new IllegalStateException(
                                "quarkus.http.limits.max-body-size is lower than the limit of " + path);
                    }
                    uploads.put(Pattern.compile("\\Q" + path.replace("*", "\\E[^/]+\\Q") + "\\E"), limit.asLongValue());
                });
    }

    long of(String path) {
        return uploads.entrySet().stream()
                .filter(upload -> upload.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }
}
