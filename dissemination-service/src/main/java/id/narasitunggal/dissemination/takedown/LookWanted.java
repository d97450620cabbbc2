package id.narasitunggal.dissemination.takedown;

import java.util.List;
import java.util.UUID;

/** Pages that should be looked at as soon as a worker is free; observers act in the transaction that asks. */
public record LookWanted(List<UUID> placementIds) {}
