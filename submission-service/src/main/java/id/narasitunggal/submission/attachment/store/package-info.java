/** Where the bytes of attachments lie: in the database, in a folder, or in an S3-compatible store. */
@NullMarked
package id.narasitunggal.submission.attachment.store;

import org.jspecify.annotations.NullMarked;
