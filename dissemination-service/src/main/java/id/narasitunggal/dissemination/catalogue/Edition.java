package id.narasitunggal.dissemination.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published edition of a single narrative, as far as dissemination needs it.
 *
 * @param sequence order of arrival here
 */
public record Edition(
        UUID id,
        long sequence,
        UUID narrativeId,
        String number,
        String title,
        String body,
        List<String> keyMessages,
        Instant publishedAt,
        EditionStatus status,
        @Nullable Instant endedAt) {}
