package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.identity.Actor;
import java.util.UUID;

/**
 * An import in the hands of the worker that holds its lock.
 *
 * @param sender who sent the file; the worker acts in this name and with these rights
 */
record ImportJob(
        UUID id, UUID unitId, ImportFormat format, boolean dryRun, boolean submit, ImportState state, Actor sender) {}
