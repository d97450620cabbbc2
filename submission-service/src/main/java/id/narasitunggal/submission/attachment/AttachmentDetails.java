package id.narasitunggal.submission.attachment;

import id.narasitunggal.submission.intake.Classification;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says about a file; the file itself is the body of the request.
 *
 * @param altText what stands for a picture where it cannot be seen
 * @param itemPosition the item it belongs to, null for the whole report
 */
record AttachmentDetails(
        String name,
        @Nullable String altText,
        @Nullable String caption,
        @Nullable String credit,
        Classification classification,
        @Nullable Integer itemPosition) {}
