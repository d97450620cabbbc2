package id.narasitunggal.dissemination.matching.labelled;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page and what a careful person says of it.
 *
 * @param body the page as it came: HTML where the content type says so, base64 for a PDF or an odd character set, else text
 * @param charset what the server said of an HTML body given in base64
 * @param editionId the edition the page carries; null where it carries none
 * @param alsoRight further editions on the page, or ones whose words are the same there
 * @param extent FULL, PARTIAL, QUOTE, KEY_MESSAGE, LISTING; null where nobody can say
 * @param mode VERBATIM, EXCERPT, ADAPTED, QUOTE; null where nobody can say
 * @param isAltered whether a figure or the sense was changed
 * @param changes the words put in place of the edition's, empty where nobody noted them
 */
public record LabelledPage(
        String id,
        String kind,
        String contentType,
        @Nullable String charset,
        String body,
        @Nullable UUID editionId,
        List<UUID> alsoRight,
        @Nullable String extent,
        @Nullable String mode,
        boolean isAltered,
        List<String> changes) {}
