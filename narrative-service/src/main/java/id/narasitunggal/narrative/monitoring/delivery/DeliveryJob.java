package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.identity.Actor;
import java.util.UUID;

/**
 * A file in the hands of the worker that holds its lock.
 *
 * @param sender who sent the file; the worker acts in this name and with these rights
 */
record DeliveryJob(UUID id, String mediaType, boolean dryRun, DeliveryState state, Actor sender) {}
