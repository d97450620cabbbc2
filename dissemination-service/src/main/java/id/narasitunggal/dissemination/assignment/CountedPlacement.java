package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import java.time.Instant;
import java.util.UUID;

/** A verified publication on a verified channel: the only kind that fulfils a duty. Its time is when this service heard of it. */
public record CountedPlacement(UUID channelId, ChannelFamily family, Instant reportedAt) {}
